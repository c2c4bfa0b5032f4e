import { markdownToHtml } from 'satteri';

/** The least style in which Chinese can be read on a phone. */
const STYLE =
  'body{margin:0 auto;max-width:40rem;padding:1rem;font:1.0625rem/1.9 sans-serif;color:#222;background:#fff}h1{font-size:1.5rem;line-height:1.4}h2{font-size:1.25rem}a{color:#a8161c}table{border-collapse:collapse;width:100%}th,td{border:1px solid #ccc;padding:.3rem .5rem;text-align:left}';

/** The same article as somebody would write it by hand who wanted nothing but the text: no site around it, no script. */
export function barePage(markdown: string): string {
  const end = markdown.indexOf('\n---\n', 4);
  const title = /^title: (.*)$/m.exec(markdown)?.[1] ?? '';
  const { html } = markdownToHtml(markdown.slice(end + '\n---\n'.length));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body><h1>${title}</h1>${html}</body></html>`;
}
