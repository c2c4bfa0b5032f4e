import type { Nodes, Root } from 'mdast';
import type { TextCitation } from '../model/citation.ts';
import { parseTarget, type Target } from './target.ts';

function citationOf(target: Target): TextCitation[] {
  if (target.kind !== 'metric' && target.kind !== 'document' && target.kind !== 'chart') return [];
  const { kind, campaign, id } = target;
  const owner = campaign === undefined ? {} : { campaign };
  if (kind !== 'metric') return [{ kind, ...owner, id }];
  const { at, period } = target;
  return [{ kind, ...owner, id, ...(at !== undefined && { at }), ...(period !== undefined && { period }) }];
}

/** What a text cites, each thing once (a metric once a day or period), in the order of first mention. */
export function listCitations(root: Root): TextCitation[] {
  const found = new Map<string, TextCitation>();
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image') {
      for (const each of citationOf(parseTarget(node.url))) {
        const { kind, campaign = '', id, at = '', period = '' } = each;
        found.set(`${kind}:${campaign}/${id}?${at}?${period}`, each);
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return [...found.values()];
}
