import type { Nodes, Root } from 'mdast';
import type { TextCitation } from '../model/citation.ts';
import { parseTarget, type Target } from './target.ts';

function citationOf(target: Target): TextCitation[] {
  if (target.kind !== 'metric' && target.kind !== 'document' && target.kind !== 'chart') return [];
  const { kind, campaign, id } = target;
  return [campaign === undefined ? { kind, id } : { kind, campaign, id }];
}

/** What a text cites, each thing once, in the order of first mention. */
export function listCitations(root: Root): TextCitation[] {
  const found = new Map<string, TextCitation>();
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image') {
      for (const each of citationOf(parseTarget(node.url))) {
        found.set(`${each.kind}:${each.campaign ?? ''}/${each.id}`, each);
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return [...found.values()];
}
