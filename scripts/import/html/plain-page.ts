/** A page without a single tag is a text under the wrong name: its line ends are meant. */
export function withoutTags(text: string): string {
  if (/<\/?[a-z!?]/i.test(text)) return text;
  const lines = text.replaceAll('<', '&lt;').split(/\r\n?|\n/);
  return lines.map((line) => `<p>${line}</p>`).join('');
}
