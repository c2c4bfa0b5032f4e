import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './page-policy.ts';

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page with the given head and body. */
function pageOf(head: string, body = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** The policy that a page gives itself. */
function policyIn(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

describe('the policy of a page', () => {
  it('allows the styles that the page holds by their digests and no others', () => {
    const policy = policyIn(withPolicy(pageOf('<style>a{}</style><style media="print">b > c{}</style>')));
    expect(policy).toContain(`style-src 'self' ${sha('a{}')} ${sha('b > c{}')};`);
    expect(policy).not.toContain('unsafe');
  });

  it('is not led astray by words that look like tags', () => {
    const head =
      '<meta content="a <style> b"><title>a < b</title><!-- <style>x</style> --><style>a{}</style>';
    expect(policyIn(withPolicy(pageOf(head)))).toContain(`style-src 'self' ${sha('a{}')};`);
  });

  it('allows nothing that stands in the body', () => {
    const policy = policyIn(withPolicy(pageOf('', '<style>evil{}</style>')));
    expect(policy).toContain("style-src 'self';");
  });

  it('stands right after the charset, before anything that it governs', () => {
    expect(withPolicy(pageOf('<style>a{}</style>'))).toMatch(
      /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
    );
  });

  it('leaves a text that is no page as it is', () => {
    expect(withPolicy('a,b\n1,2\n')).toBe('a,b\n1,2\n');
  });
});
