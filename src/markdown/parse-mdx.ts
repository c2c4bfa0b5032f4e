import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { plainFeatures } from './features.ts';
import { placeComponents } from './place-components.ts';
import { rereadPassages } from './reread-passages.ts';

/**
 * Parses the body of an `.mdx` article into plain mdast with positions: components of the list have become elements,
 * and no code is left.
 * @throws Where MDX cannot read the text; `scanMdx` names such places for an editor.
 */
export function parseMdx(body: string): Root {
  const tree = mdxToMdast(body, { features: plainFeatures }) as Root;
  return placeComponents(rereadPassages(tree, body));
}
