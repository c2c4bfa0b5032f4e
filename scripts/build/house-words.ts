import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commands as english } from '../../src/locales/en/commands.ts';
import { commands as chinese } from '../../src/locales/zh-CN/commands.ts';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';
import { SiteSchema } from '../../src/schemas/site.ts';

const DEFAULT_ZONE = SiteSchema.shape.timeZone.parse(undefined);

/** The site's time zone, as `site.yaml` has it; the usual one where it cannot be read, which the check reports. */
export function houseZone(contentDir: string): string {
  try {
    const site: unknown = parse(readFileSync(join(contentDir, 'site.yaml'), 'utf8'));
    const timeZone = SiteSchema.shape.timeZone.parse((site as { timeZone?: unknown } | null)?.timeZone);
    // Throws where there is no such zone.
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return DEFAULT_ZONE;
  }
}

/**
 * The language of the house, in which commands speak. Only the one line of `site.yaml` is looked at: the words are
 * needed before anybody knows whether the file is well formed. Chinese where it says nothing.
 */
export function houseLocale(contentDir: string): 'zh-CN' | 'en' {
  try {
    const site = readFileSync(join(contentDir, 'site.yaml'), 'utf8');
    return /^locale:[ \t]*['"]?en\b/m.test(site) ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

/** The commands' words in the house's language. */
export function houseWords(contentDir: string): CommandWords {
  return houseLocale(contentDir) === 'en' ? english : chinese;
}
