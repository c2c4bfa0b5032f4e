import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands as english } from '../../src/locales/en/commands.ts';
import { commands as chinese } from '../../src/locales/zh-CN/commands.ts';
import type { CommandWords } from '../../src/locales/zh-CN/commands.ts';

/**
 * The commands' words in the house's language. Only the one line of `site.yaml` is looked at: the words are needed
 * before anybody knows whether the file is well formed. Chinese where it says nothing.
 */
export function houseWords(contentDir: string): CommandWords {
  try {
    const site = readFileSync(join(contentDir, 'site.yaml'), 'utf8');
    return /^locale:[ \t]*['"]?en\b/m.test(site) ? english : chinese;
  } catch {
    return chinese;
  }
}
