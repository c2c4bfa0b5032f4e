import { encodePath } from '../../src/model/release/address-forms.ts';
import { ALL_TYPES, UNKNOWN_TYPE } from './content-types.ts';
import {
  CLASS_HEADERS,
  DEFAULT_CLASS,
  EVERYWHERE,
  HIDDEN_PATTERN,
  MISSING_CACHE,
  MOVED_CACHE,
  PATH_RULES,
  STRICT_TRANSPORT,
  patternOf,
  type Headers,
} from './header-rules.ts';
import type { HostFile, HostPlan } from './host-plan.ts';

/** Text in Caddy's quotes. */
function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** A pattern in Caddy's other quotes, where a backslash stays as it is. */
function quotePattern(pattern: string): string {
  return `\`~${pattern}\``;
}

function headerBlock(matcher: string, headers: Headers): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `    ${name} ${quote(value)}`);
  return [`header ${matcher === '' ? '' : `${matcher} `}{`, ...lines, '}'];
}

/** Go's patterns cannot look ahead: what must not be hidden is excepted by a matcher of its own. */
function hiddenMatcher(): string[] {
  const pattern = HIDDEN_PATTERN.replace('(?!well-known/)', '');
  return ['@zongshu_hidden {', `    path_regexp \`${pattern}\``, '    not path /.well-known/*', '}'];
}

/** Maps from the path inside the site to its class, its kind, and what became of it. */
function mapLines({ base, gone, moved }: HostPlan): string[] {
  const classes = PATH_RULES.map(({ match, class: name }) => `    ${quotePattern(patternOf(match))} ${name}`);
  const types = ALL_TYPES.map(
    ([extension, type]) => `    ${quotePattern(`(?i)\\${extension}$`)} ${quote(type)}`,
  );
  return [
    'map {path} {zongshu_class} {',
    ...classes,
    `    default ${DEFAULT_CLASS}`,
    '}',
    'map {path} {zongshu_type} {',
    ...types,
    `    default ${UNKNOWN_TYPE}`,
    '}',
    'map {path} {zongshu_gone} {',
    ...gone.map((path) => `    ${quote(`/${path}`)} 1`),
    '    default 0',
    '}',
    'map {path} {zongshu_moved} {',
    ...moved.map(({ from, to }) => `    ${quote(`/${from}`)} ${quote(base + encodePath(to))}`),
    '    default -',
    '}',
  ];
}

/** Lines in a block. */
function inside(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `    ${line}`), '}'];
}

const SERVED = ['precompressed zstd br gzip', 'disable_canonical_uris'];
const FILE_SERVER = inside('file_server', SERVED);

/** Said at the very end, so that it is said once: the file server says it of compressed files alone. */
const VARY = inside('header', ['Vary Accept-Encoding', 'defer']);

/** What is done with a request inside the site, in this order. */
function siteLines(plan: HostPlan): string[] {
  const { base, root } = plan;
  const mount = base.slice(0, -1);
  return [
    ...headerBlock('', EVERYWHERE),
    '@zongshu_writes not method GET HEAD',
    'error @zongshu_writes 405',
    `root * ${quote(root)}`,
    // What was asked for, with its mark; nothing where nothing was.
    'map {query} {zongshu_args} {',
    '    "~^(.+)$" "?${1}"',
    '    default ""',
    '}',
    `@zongshu_index path ${base}index.html`,
    `header @zongshu_index Cache-Control ${quote(MOVED_CACHE)}`,
    `redir @zongshu_index ${base}{zongshu_args} 301`,
    ...(base === '/' ? [] : [`uri strip_prefix ${mount}`]),
    ...hiddenMatcher(),
    ...inside('handle @zongshu_hidden', answerLines('404')),
    '@zongshu_home path /',
    'rewrite @zongshu_home /index.html',
    ...mapLines(plan),
    // Only where no file has the name: what is published is never hidden by an old list.
    '@zongshu_found file {path}',
    '@zongshu_missing not file {path}',
    ...inside('handle @zongshu_found', foundLines()),
    ...inside('handle @zongshu_missing', missingLines(mount)),
  ];
}

function foundLines(): string[] {
  return [...classLines(), 'header Content-Type {zongshu_type}', ...VARY, ...FILE_SERVER];
}

function classLines(): string[] {
  return Object.entries(CLASS_HEADERS).flatMap(([name, headers]) => [
    `@zongshu_is_${name} vars {zongshu_class} ${name}`,
    ...headerBlock(`@zongshu_is_${name}`, headers),
  ]);
}

function missingLines(mount: string): string[] {
  return [
    '@zongshu_withdrawn vars {zongshu_gone} 1',
    ...inside('handle @zongshu_withdrawn', answerLines('410')),
    '@zongshu_elsewhere not vars {zongshu_moved} -',
    'header @zongshu_elsewhere Cache-Control ' + quote(MOVED_CACHE),
    'redir @zongshu_elsewhere {zongshu_moved}{zongshu_args} 301',
    '@zongshu_stem path_regexp zongshu_stem `^(.*?)/*$`',
    'vars @zongshu_stem zongshu_bare {re.zongshu_stem.1}',
    '@zongshu_page file {vars.zongshu_bare}.html',
    'header @zongshu_page Cache-Control ' + quote(MOVED_CACHE),
    `redir @zongshu_page ${mount}{vars.zongshu_bare}.html{zongshu_args} 301`,
    ...inside('handle', answerLines('404')),
  ];
}

/**
 * What is sent in place of a page: the site's own words, with the status that a program understands. Not by way of
 * `handle_errors`, of which a server has one: where the site is mounted in a portal, that one is the portal's.
 */
function answerLines(status: '404' | '410' | '{err.status_code}'): string[] {
  const headers = {
    ...CLASS_HEADERS.page,
    'Cache-Control': MISSING_CACHE,
    'Content-Type': 'text/html; charset=utf-8',
  };
  return [
    ...headerBlock('', headers),
    ...VARY,
    `rewrite * /${status === '410' ? '410' : '404'}.html`,
    ...inside('file_server', [...SERVED, `status ${status}`]),
  ];
}

/** The server of a host that the site has to itself. */
function serverLines({ base, root }: HostPlan): string[] {
  const site = [`root * ${quote(root)}`, ...headerBlock('', EVERYWHERE)];
  const outside = inside('handle', inside('route', [...site, ...answerLines('404')]));
  return [
    'import zongshu',
    ...(base === '/' ? [] : [`redir / ${base} 302`, ...outside]),
    // What is refused before a file is looked for, as writing is.
    ...inside('handle_errors', [...site, ...answerLines('{err.status_code}')]),
  ];
}

/**
 * A Caddyfile: a snippet of all that concerns the site, and a server that imports it. Where the site is mounted in a
 * portal, its server imports the snippet too.
 */
export function caddyFile(plan: HostPlan): string {
  const { url, base } = plan;
  const https = '@zongshu_https `{scheme} == "https" || {header.X-Forwarded-Proto} == "https"`';
  return [
    '(zongshu) {',
    `    ${https.replace('`', 'expression `')}`,
    `    header @zongshu_https Strict-Transport-Security ${quote(STRICT_TRANSPORT)}`,
    ...(base === '/' ? [] : [`    redir ${base.slice(0, -1)} ${base} 301`]),
    ...inside(`handle ${base}*`, inside('route', siteLines(plan))).map((line) => `    ${line}`),
    '}',
    '',
    ...inside(new URL(url).origin, serverLines(plan)),
    '',
  ].join('\n');
}

/** The file for Caddy. */
export function caddyFiles(plan: HostPlan): HostFile[] {
  return [{ path: 'caddy/Caddyfile', text: caddyFile(plan) }];
}
