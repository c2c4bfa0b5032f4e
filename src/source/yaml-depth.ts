/** How deep YAML may be nested; the content model needs six levels. */
export const DEPTH_LIMIT = 64;

/**
 * Offset at which YAML that is known to be nested too deeply passes the limit, told from indentation, hyphens and
 * brackets alone: how far a parser comes before it gives up differs from machine to machine.
 */
export function findExcessDepth(source: string): number {
  const indents: number[] = [];
  for (const match of source.matchAll(/^( *)((?:- +)*)(.*)$/gm)) {
    const [, blanks = '', hyphens = '', rest = ''] = match;
    while ((indents.at(-1) ?? -1) >= blanks.length) indents.pop();
    indents.push(blanks.length);
    let depth = indents.length + (hyphens.match(/-/g)?.length ?? 0);
    if (depth > DEPTH_LIMIT) return match.index + blanks.length;
    for (const bracket of rest.matchAll(/[[{\]}]/g)) {
      depth += '[{'.includes(bracket[0]) ? 1 : -1;
      if (depth > DEPTH_LIMIT) return match.index + blanks.length + hyphens.length + bracket.index;
    }
  }
  return 0;
}
