import { expect, it } from 'vitest';
import { commands as words } from '../../src/locales/en/commands.ts';
import { refuseSwallowed } from './refuse-swallowed.ts';

it.each([
  ['dry-run', 'npm_config_dry_run'],
  ['content', 'npm_config_content'],
  // npm takes `--to` for the beginning of one of its own settings.
  ['to', 'npm_config_token_description'],
])('an option --%s that npm kept for itself is missed', (name, key) => {
  const env = { npm_lifecycle_event: 'release', [key]: 'x' };
  expect(() => {
    refuseSwallowed([name], () => words, env);
  }).toThrow(`npm run release -- --${name}`);
  expect(() => {
    refuseSwallowed(['other'], () => words, env);
  }).not.toThrow();
});
