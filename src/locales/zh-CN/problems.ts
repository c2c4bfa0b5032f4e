import { reading } from './problems/reading.ts';
import { yaml } from './problems/yaml.ts';

/** Every sentence that a problem in the content can say, in Chinese. */
export const problems = { ...reading, ...yaml };

/** The sentences, each a function of what it names; the other languages say the same. */
export type ProblemWords = typeof problems;
