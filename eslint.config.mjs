import { defineConfig } from 'eslint/config';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

/** Folders of `src/`, lowest first. A folder imports itself and the folders before it. */
const layers = [
  'schemas',
  'locales',
  'source',
  'model',
  'markdown',
  'charts',
  'cards',
  'keys',
  'search',
  'feeds',
  'components',
  'layouts',
  'pages',
];

const layerRules = layers.map((layer, index) => {
  const above = [...layers.slice(index + 1), 'scripts', 'tests'].join('|');
  const allowed = layers.slice(0, index + 1).join(', ');
  return {
    files: [`src/${layer}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `/(${above})/`, message: `src/${layer} may import only: ${allowed}.` }] },
      ],
    },
  };
});

export default defineConfig([
  { ignores: ['dist/', 'releases/', '.cache/', '.astro/', 'node_modules/', 'tests/build/fixtures/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Numbers in a sentence are what this project prints.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index into a list is checked by `noUncheckedIndexedAccess`, not by a second comparison.
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  // Commands and reporters speak to a terminal; nothing else does.
  {
    files: ['scripts/*.{ts,mjs}', 'scripts/reporters/**', 'scripts/commands/**'],
    rules: { 'no-console': 'off' },
  },
  // Plain JavaScript has no type information, and inside .astro the checker is `astro check`.
  { files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  // A page may export more than its paths: the key under which a build keeps it.
  { files: ['src/pages/**/*.astro'], rules: { 'astro/no-exports-from-components': 'off' } },
  ...layerRules,
]);
