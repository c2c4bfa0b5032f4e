/**
 * What a file of the content folder is, told by its place and its extension alone. `other`: nothing that Zongshu
 * knows; `link`: a symbolic link that is not followed; `unreadable`: a file or folder that the system does not open.
 */
export type SourceKind =
  | 'site'
  | 'terms'
  | 'withdrawn'
  | 'column'
  | 'campaign'
  | 'metrics'
  | 'chart'
  | 'document'
  | 'article'
  | 'attachment'
  | 'picture'
  | 'other'
  | 'link'
  | 'unreadable';

/** Extensions of pictures that may stand in a text. */
export const PICTURE_EXTENSIONS = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.svg'] as const;

const PICTURE = new RegExp(
  `\\.(?:${PICTURE_EXTENSIONS.map((extension) => extension.slice(1)).join('|')})$`,
  'i',
);

/** Kinds that lie at one place, each with the pattern of its path. */
const PLACES: readonly { kind: SourceKind; pattern: RegExp }[] = [
  { kind: 'site', pattern: /^(?<id>site)\.yaml$/ },
  { kind: 'terms', pattern: /^(?<id>terms)\.yaml$/ },
  { kind: 'withdrawn', pattern: /^(?<id>withdrawn)\.yaml$/ },
  { kind: 'column', pattern: /^columns\/(?<id>[^/]+)\.yaml$/ },
  { kind: 'campaign', pattern: /^campaigns\/(?<id>(?<campaign>[^/]+))\/campaign\.yaml$/ },
  { kind: 'metrics', pattern: /^campaigns\/(?<campaign>[^/]+)\/metrics\/(?<id>[^/]+)\.yaml$/ },
  { kind: 'chart', pattern: /^campaigns\/(?<campaign>[^/]+)\/charts\/(?<id>[^/]+)\.yaml$/ },
  { kind: 'document', pattern: /^campaigns\/(?<campaign>[^/]+)\/documents\/(?<id>[^/]+)\.md$/ },
  { kind: 'article', pattern: /^articles\/(?<id>[^/]+\/[^/]+)\.mdx?$/ },
  // Markdown and YAML are never attachments: they are documents whose name is wrong.
  {
    kind: 'attachment',
    pattern: /^campaigns\/(?<campaign>[^/]+)\/documents\/(?!.*\.(?:mdx?|markdown|ya?ml)$)[^/]+$/i,
  },
];

/** Says what the file at `path` (forward slashes, inside the content folder) is, and what its id is. */
export function classifyPath(path: string): { kind: SourceKind; id: string; campaign?: string } {
  if (PICTURE.test(path)) return { kind: 'picture', id: path };
  for (const { kind, pattern } of PLACES) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const { id = path, campaign } = groups;
    return campaign === undefined ? { kind, id } : { kind, id, campaign };
  }
  return { kind: 'other', id: path };
}
