import type { ProblemWords } from '../zh-CN/problems.ts';
import { agreement } from './problems/agreement.ts';
import { figures } from './problems/figures.ts';
import { government } from './problems/government.ts';
import { metrics } from './problems/metrics.ts';
import { held } from './problems/held.ts';
import { prose } from './problems/prose.ts';
import { reading } from './problems/reading.ts';
import { references } from './problems/references.ts';
import { release } from './problems/release.ts';
import { run } from './problems/run.ts';
import { schema } from './problems/schema.ts';
import { site } from './problems/site.ts';
import { text } from './problems/text.ts';
import { writing } from './problems/writing.ts';
import { yaml } from './problems/yaml.ts';

/** Every sentence that a problem in the content can say, in English. */
export const problems: ProblemWords = {
  ...reading,
  ...yaml,
  ...schema,
  ...references,
  ...site,
  ...text,
  ...writing,
  ...prose,
  ...figures,
  ...metrics,
  ...agreement,
  ...government,
  ...held,
  ...release,
  ...run,
};
