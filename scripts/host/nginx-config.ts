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
  type PathClass,
} from './header-rules.ts';
import type { HostFile, HostPlan } from './host-plan.ts';

const CLASSES = Object.keys(CLASS_HEADERS) as PathClass[];

/** Headers whose value depends on the class of the path. */
const VARYING = [...new Set(CLASSES.flatMap((name) => Object.keys(CLASS_HEADERS[name])))];

/** Text in nginx's quotes; a `$` would begin a variable there and stands in nothing that is written here. */
function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** A pattern in nginx's quotes, where a backslash stays as it is. */
function quotePattern(pattern: string): string {
  return `"~${pattern.replaceAll('"', String.raw`\"`)}"`;
}

/** `Cache-Control` → `$zongshu_cache_control`. */
function variableOf(header: string): string {
  return `$zongshu_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** A map of nginx; `volatile`, because the path changes when the 404 page is sent in place of a page. */
function map(source: string, target: string, lines: readonly string[]): string {
  return [`map ${source} ${target} {`, '    volatile;', ...lines.map((line) => `    ${line};`), '}', ''].join(
    '\n',
  );
}

/** The maps that go into the `http` part: they change only with Zongshu itself. */
export function nginxMaps(): string {
  const classes = PATH_RULES.map((rule) => `${quotePattern(patternOf(rule.match))} ${rule.class}`);
  const headers = VARYING.map((header) => {
    const lines = CLASSES.flatMap((name) => {
      const value = CLASS_HEADERS[name][header];
      return value === undefined ? [] : [`${name} ${quote(value)}`];
    });
    const target = header === 'Cache-Control' ? '$zongshu_cache_of_class' : variableOf(header);
    return map('$zongshu_class', target, ['default ""', ...lines]);
  });
  return [
    map('$uri', '$zongshu_class', [`default ${DEFAULT_CLASS}`, ...classes]),
    ...headers,
    map('$status', variableOf('Cache-Control'), [
      `default ${quote(MISSING_CACHE)}`,
      '"~^(?:200|206|304)$" $zongshu_cache_of_class',
      `301 ${quote(MOVED_CACHE)}`,
    ]),
    map('"$scheme $http_x_forwarded_proto"', variableOf('Strict-Transport-Security'), [
      'default ""',
      `"~https" ${quote(STRICT_TRANSPORT)}`,
    ]),
    map('$uri', '$zongshu_hidden', ['default ""', `${quotePattern(HIDDEN_PATTERN)} 1`]),
    map('$uri', '$zongshu_bare', ['default $uri', String.raw`"~^(?<zongshu_stem>.*?)/+$" $zongshu_stem`]),
  ].join('\n');
}

/** The maps of withdrawn and moved pages, which change from one release to the next. */
export function nginxPlaces({ base, gone, moved }: HostPlan): string {
  const places = (entries: readonly (readonly [path: string, value: string])[]): string[] => {
    // nginx takes names that differ in capitals alone for one name, and does not start where one stands twice.
    const once = new Map([...entries].reverse().map((entry) => [lowerCase(entry[0]), entry]));
    return [...once.values()].reverse().map(([path, value]) => `${placeKey(`/${path}`)} ${value}`);
  };
  return [
    map('$uri', '$zongshu_gone', ['default ""', ...places(gone.map((path) => [path, '1']))]),
    map('$uri', '$zongshu_moved', [
      'default ""',
      ...places(moved.map(({ from, to }) => [from, quote(base + encodePath(to))])),
    ]),
  ].join('\n');
}

/** As nginx does it: capitals of other alphabets stay. */
function lowerCase(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * The longest name, in bytes, for which a map has room whatever else is set: by itself nginx sets aside 64 bytes a name
 * (`map_hash_bucket_size`), may be told of another number only once, and does not start where one name is longer.
 */
const LONGEST_NAME = 46;

/** A path as the key of a map; a pattern where it is too long for a name. Capitals count in neither. */
function placeKey(path: string): string {
  if (Buffer.byteLength(path) <= LONGEST_NAME) return quote(path);
  const pattern = path.replaceAll(
    /[^\w/\u0080-\u{10ffff}-]/gu,
    (sign) => String.raw`\x` + sign.charCodeAt(0).toString(16).padStart(2, '0'),
  );
  return `"~*^${pattern}$"`;
}

/** One line a header. They stand in every `location` that answers: nginx inherits all of them or none. */
function headerLines(indent: string): string[] {
  const fixed = Object.entries(EVERYWHERE).map(
    ([name, value]) => `add_header ${name} ${quote(value)} always;`,
  );
  const varying = [...VARYING, 'Strict-Transport-Security'].map(
    (name) => `add_header ${name} ${variableOf(name)} always;`,
  );
  return [...fixed, ...varying].map((line) => indent + line);
}

/** What both locations say: where the files lie, their kinds, their compressed twins, their headers. */
function commonLines({ base, root }: HostPlan, indent: string): string[] {
  return [
    `root ${quote(root)};`,
    'autoindex off;',
    // Without `disable_symlinks`: with it, Debian's module for brotli finds its files at times only, as it tells nginx a
    // path longer than its text (google/ngx_brotli, issue 134). A site holds no links that could lead out of it.
    'etag on;',
    'gzip off;',
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    'absolute_redirect off;',
    `error_page 404 ${base}404.html;`,
    `error_page 403 =404 ${base}404.html;`,
    `error_page 410 ${base}410.html;`,
    'charset off;',
    'types {',
    ...ALL_TYPES.map(([extension, type]) => `    ${quote(type)} ${extension.slice(1)};`),
    '}',
    `default_type ${UNKNOWN_TYPE};`,
  ]
    .map((line) => indent + line)
    .concat(headerLines(indent));
}

/** The locations that go into the `server` part. */
export function nginxLocations(plan: HostPlan): string {
  const { base } = plan;
  const escaped = base.replaceAll('.', String.raw`\.`);
  const inBase = base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`, ''];
  return [
    ...inBase,
    `location ^~ ${base} {`,
    ...commonLines(plan, '    '),
    '    if ($zongshu_hidden) { return 404; }',
    `    if ($request_uri ~ "^${escaped}index\\.html(?:\\?|$)") { return 301 ${base}$is_args$args; }`,
    // Inside, paths count from the folder of the site: the maps know nothing of where it is mounted.
    `    rewrite ^${escaped}$ /index.html break;`,
    ...(base === '/' ? [] : [`    rewrite ^${escaped}(.*)$ /$1 break;`]),
    '    try_files $uri @zongshu_elsewhere;',
    '}',
    '',
    // Reached only where no file has the name: what is published is never hidden by an old list.
    'location @zongshu_elsewhere {',
    ...commonLines(plan, '    '),
    '    if ($zongshu_gone) { return 410; }',
    '    if ($zongshu_moved) { return 301 $zongshu_moved$is_args$args; }',
    `    if (-f $document_root$zongshu_bare.html) { return 301 ${base.slice(0, -1)}$zongshu_bare.html$is_args$args; }`,
    '    return 404;',
    '}',
    '',
  ].join('\n');
}

/** A whole server for a host of its own; where the site is mounted in a portal, only the locations are needed. */
export function nginxServer({ url, base }: HostPlan): string {
  const { hostname, protocol, port } = new URL(url);
  const listen = (at: string, how = ''): string[] => [
    `    listen ${at}${how};`,
    `    listen [::]:${at}${how};`,
  ];
  const outside =
    base === '/'
      ? []
      : [
          `    location = / { return 302 ${base}; }`,
          '    location / { return 404; }',
          `    error_page 404 ${base}404.html;`,
        ];
  const inside = [
    `    server_name ${hostname};`,
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    include zongshu/locations.conf;',
    ...outside,
    '}',
    '',
  ];
  const include = ['include zongshu/maps.conf;', 'include zongshu/places.conf;', ''];
  if (protocol === 'http:') return [...include, 'server {', ...listen(port || '80'), ...inside].join('\n');
  return [
    ...include,
    'server {',
    ...listen('80'),
    `    server_name ${hostname};`,
    `    return 301 https://$host${port && `:${port}`}$request_uri;`,
    '}',
    '',
    'server {',
    ...listen(port || '443', ' ssl http2'),
    `    ssl_certificate /etc/nginx/zongshu/${hostname}.pem;`,
    `    ssl_certificate_key /etc/nginx/zongshu/${hostname}.key;`,
    ...inside,
  ].join('\n');
}

/** All files for nginx; they belong into `/etc/nginx/zongshu/`. */
export function nginxFiles(plan: HostPlan): HostFile[] {
  return [
    { path: 'nginx/maps.conf', text: nginxMaps() },
    { path: 'nginx/places.conf', text: nginxPlaces(plan) },
    { path: 'nginx/locations.conf', text: nginxLocations(plan) },
    { path: 'nginx/server.conf', text: nginxServer(plan) },
  ];
}
