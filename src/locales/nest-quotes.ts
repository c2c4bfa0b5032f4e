/** Quotation marks inside quotation marks are 『』; a text whose marks do not pair stays as it is. */
export function nestQuotes(text: string): string {
  let depth = 0;
  const nested = text.replaceAll(/[“”]/g, (mark) => {
    if (mark === '“') {
      depth += 1;
      return depth === 1 ? mark : '『';
    }
    depth -= 1;
    return depth === 0 ? mark : '』';
  });
  return depth === 0 ? nested : text;
}
