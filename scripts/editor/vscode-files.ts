import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fieldWords } from '../../src/locales/field-words.ts';
import { projectRoot } from '../../src/source/settings.ts';
import type { Content } from '../checks/content/content.ts';
import { collectChoices } from './choices.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { SCHEMA_KIND_NAMES, SCHEMA_KINDS, type SchemaKindName } from './schema-kinds.ts';

/** Kinds whose data is the front matter of Markdown. */
const MARKDOWN_KINDS = ['article', 'document'] as const;

/** Where the files for VS Code lie. */
export interface EditorPlace {
  /** The folder that is opened in VS Code: the project, or a content folder of its own. */
  root: string;
  /** Where the schemas lie, inside `root`. */
  schemas: string;
  /** The content folder, inside `root`; empty where it is `root` itself. */
  content: string;
}

/** The place for a content folder: inside the project its own cache is used, any other folder gets all files itself. */
export function editorPlace(contentDir: string): EditorPlace {
  const isOwn = resolve(contentDir) === join(projectRoot, 'content');
  return isOwn
    ? { root: projectRoot, schemas: '.cache/schemas', content: 'content' }
    : { root: resolve(contentDir), schemas: '.vscode/schemas', content: '' };
}

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Settings of VS Code for a place: the extension for YAML finds the schemas, that of Astro reads front matter. */
export function vscodeSettings({ schemas, content }: EditorPlace): Record<string, unknown> {
  const yaml = SCHEMA_KIND_NAMES.filter((kind) => SCHEMA_KINDS[kind].glob.endsWith('.yaml'));
  const inContent = (glob: string): string => (content === '' ? glob : `${content}/${glob}`);
  return {
    'yaml.schemas': Object.fromEntries(
      yaml.map((kind) => [`./${schemas}/${kind}.schema.json`, inContent(SCHEMA_KINDS[kind].glob)]),
    ),
    'yaml.schemaStore.enable': false,
    'yaml.yamlVersion': '1.2',
    'astro.content-intellisense': true,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    '[markdown]': {
      'editor.quickSuggestions': { comments: 'off', strings: 'on', other: 'on' },
      'editor.wordWrap': 'on',
    },
  };
}

/**
 * All files that VS Code needs, by their paths inside `root`. The extension of Astro looks for the schemas of front
 * matter in `.astro/collections`, and for a list that says which file has which.
 */
export function vscodeFiles(content: Content, { root, schemas }: EditorPlace): Map<string, string> {
  const hints = fieldWords(content.site?.data.locale ?? 'zh-CN');
  const choices = collectChoices(content);
  const schemaOf = (kind: SchemaKindName): string =>
    toText(jsonSchemaOf(kind, { hints: hints[kind], choices: choices[kind] }));
  const files = new Map(SCHEMA_KIND_NAMES.map((kind) => [`${schemas}/${kind}.schema.json`, schemaOf(kind)]));
  for (const kind of MARKDOWN_KINDS) {
    files.set(`.astro/collections/${collectionOf(kind)}.schema.json`, schemaOf(kind));
  }
  files.set('.astro/collections/collections.json', toText(collectionList(content)));
  if (root !== projectRoot)
    for (const folder of [schemas, '.astro']) files.set(`${folder}/.gitignore`, '*\n');
  return files;
}

/** Astro itself writes there under the names of its collections; ours must be others. */
const collectionOf = (kind: (typeof MARKDOWN_KINDS)[number]): string => `zongshu-${kind}`;

/** Which Markdown file has which front matter, in the form that the language server of Astro reads. */
function collectionList({ files }: Content): unknown {
  const entries = files.flatMap(({ kind, absolute }) => {
    const own = MARKDOWN_KINDS.find((each) => each === kind);
    // The server compares addresses that were decoded and put into small letters.
    return own ? [[decodeURIComponent(pathToFileURL(absolute).href).toLowerCase(), collectionOf(own)]] : [];
  });
  return {
    collections: MARKDOWN_KINDS.map((kind) => ({ hasSchema: true, name: collectionOf(kind) })),
    entries: Object.fromEntries(entries) as unknown,
  };
}

/** A path inside the place as an editor reads it. */
export const shownFrom = (standing: string, { root }: EditorPlace, path: string): string =>
  relative(standing, join(root, path)).replaceAll('\\', '/');
