import type { PageHints } from '../raw-page.ts';
import { isText } from './element.ts';
import type { PageElement } from './parse-page.ts';

/**
 * What a page of a WeChat account says in its scripts alone: its date and the account's name are written into the page
 * by a script, and are missing in the saved file.
 */
export function wechatHints(scripts: readonly PageElement[]): PageHints {
  const code = scripts
    .flatMap((script) => script.childNodes.filter(isText).map((node) => node.value))
    .join('\n');
  if (!/\bvar\s+msg_title\b|\bmsg_link\b/.test(code)) return {};
  const seconds = Number(/\bvar\s+ct\s*=\s*["'](\d{10})["']/.exec(code)?.[1]);
  const date = Number.isNaN(seconds) ? undefined : beijingTime(seconds);
  const source = /\bvar\s+nickname\s*=\s*(?:htmlDecode\()?["']([^"'<>]{1,60})["']/.exec(code)?.[1];
  return { ...(date !== undefined && { date }), ...(source !== undefined && { source }) };
}

/** `2023-01-11 09:30` of the clock in China, which has one zone and no summer time. */
function beijingTime(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 16).replace('T', ' ');
}
