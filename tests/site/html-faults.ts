import { HtmlValidate } from 'html-validate';
import { sitePages } from './site-pages.ts';

// No rule of these three sets is switched off.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // A hash guards against another host; a script that comes from where the page comes from gains nothing by it.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

/** Every fault of a built site's HTML, as `file:line:column rule: message`. */
export async function htmlFaults(dir: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { file, html } of sitePages(dir)) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages)) {
      faults.push(`${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`);
    }
  }
  return [...faults, ...repeatedMeta(dir)];
}

/** A page may describe itself once; names of `<meta>` are compared without regard to case (HTML standard, 4.2.5). */
function repeatedMeta(dir: string): string[] {
  const ONCE = ['description', 'viewport', 'application-name', 'color-scheme'];
  return sitePages(dir).flatMap(({ file, html }) =>
    ONCE.filter((name) => [...html.matchAll(new RegExp(`<meta[^>]*\\sname="${name}"`, 'gi'))].length > 1).map(
      (name) => `${file} meta: more than one <meta name="${name}">`,
    ),
  );
}
