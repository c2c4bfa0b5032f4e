import { hash } from 'node:crypto';
import type { SiteContext } from '../model/site-context.ts';
import { signPicture } from '../source/picture-file.ts';

/** Covers in lists are named by their path: another picture under the same name is another page. */
function isCover(key: string, value: unknown): value is { path: string } {
  return key === 'cover' && typeof value === 'object' && value !== null && 'path' in value;
}

/** Whether JSON alone loses nothing of a value, and signs no picture. */
function isPlain(value: unknown, key = ''): boolean {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((each) => isPlain(each));
  if (value instanceof Map || value instanceof Set || isCover(key, value)) return false;
  for (const name in value) if (!isPlain((value as Record<string, unknown>)[name], name)) return false;
  return true;
}

/** Everything in `values` as text; nothing that can differ may be lost on the way. */
function write(values: unknown): string {
  // To look first takes a third of the time: JSON asks for each value, where it may be another one.
  if (isPlain(values)) return JSON.stringify(values);
  return JSON.stringify(values, (key, value: unknown) => {
    if (value instanceof Map) return ['map', ...(value as Map<unknown, unknown>)];
    if (value instanceof Set) return ['set', ...(value as Set<unknown>)];
    if (isCover(key, value)) return { ...value, sign: signPicture(value.path) ?? null };
    if (typeof value === 'function') throw new Error(`A page's key cannot hold the function ${key}.`);
    return value;
  });
}

/** The name under which both sides know it: the pages are a bundle of their own. */
const KEYLESS = Symbol.for('zongshu.keyless');

/** Says that this process renders what it is told to, and that nobody asks it for keys: they are not reckoned. */
export function withoutKeys(): void {
  (globalThis as Record<symbol, unknown>)[KEYLESS] = true;
}

/** Whether keys are not wanted. */
export function isKeyless(): boolean {
  return (globalThis as Record<symbol, unknown>)[KEYLESS] === true;
}

/** A short digest; `+` and `/` would be escaped where it is stored. */
export function digest(values: unknown): string {
  return hash('sha256', write(values), 'base64url').slice(0, 22);
}

const frames = new WeakMap<SiteContext, string>();

/** What the frame of every page shows: name, navigation, footer. */
function frameOf(context: SiteContext): string {
  const known = frames.get(context) ?? digest([context.config, context.navigation]);
  frames.set(context, known);
  return known;
}

/**
 * The key under which Astro keeps a page from one build to the next (`cacheKey` of `experimental.incrementalBuild`): a
 * short digest of everything that the page shows. Two contents in which a page differs give it two keys. Templates,
 * words and styles are no part of it: Astro watches these itself.
 * @param shown What the page shows beside its frame.
 */
export function pageKey(site: { context: SiteContext }, ...shown: unknown[]): string {
  return isKeyless() ? '' : digest([frameOf(site.context), shown]);
}
