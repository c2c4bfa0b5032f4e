import { parseTarget, type Target } from '../../../src/markdown/target.ts';
import { resolvePicture } from '../../../src/model/picture-path.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';
import { findByTitle } from '../content/find-by-title.ts';
import { documentsOf } from '../known-document.ts';
import { hasUnreadMetrics, metricsOf } from '../known-metric.ts';
import { findNearest, offerChoice } from '../nearest.ts';
import { hasAnchor } from './anchors.ts';
import { checkArticleTarget } from './article-target.ts';
import { sayHeldDocument } from './held-document.ts';
import { checkPageTarget } from './page-target.ts';
import { proposeLink } from './propose-link.ts';

type Say = Finding['say'] | undefined;

/** The schemes that a link may have. */
const SCHEMES = ['metric', 'document', 'chart', 'column', 'campaign', 'http', 'https', 'mailto', 'tel'];

/** Schemes that run code or carry a page inside the address. */
const UNSAFE = new Set(['javascript', 'vbscript', 'data', 'file', 'blob', 'about']);

/** What is wrong with the address of a link in an entry's text; nothing where it leads where it should. */
export function checkTarget(
  url: string,
  entry: Entry,
  content: Content,
  addresses: () => ReadonlySet<string>,
): Say {
  const target = parseTarget(url);
  switch (target.kind) {
    case 'metric':
    case 'document':
    case 'chart':
      return checkInCampaign(target, entry, content);
    case 'column':
      return content.columns.has(target.id)
        ? undefined
        : (words) => words.unknownColumn(offerChoice(target.id, [...content.columns.keys()]));
    case 'campaign':
      return content.campaigns.has(target.id)
        ? undefined
        : (words) => words.unknownCampaign(offerChoice(target.id, [...content.campaigns.keys()]));
    case 'article':
      return checkArticleTarget(target, entry, content);
    case 'page':
      return checkPageTarget(target.path, addresses(), content);
    case 'anchor':
      return checkAnchor(target.anchor, entry, content);
    case 'unknown':
      return sayScheme(target.scheme);
    case 'invalid':
      return sayInvalid(
        target,
        url,
        entry,
        content,
        (other) => checkTarget(other, entry, content, addresses) === undefined,
      );
    default:
      return undefined;
  }
}

function checkAnchor(anchor: string, entry: Entry, content: Content): Say {
  const facts = content.bodyOf(entry);
  if (hasAnchor(facts, anchor)) return undefined;
  return (words) => words.unknownAnchor(offerChoice(anchor, facts.headings));
}

/** Metrics, documents and charts belong to a campaign: the one named, else the one of the text itself. */
function checkInCampaign(
  target: Extract<Target, { kind: 'metric' | 'document' | 'chart' }>,
  entry: Entry,
  content: Content,
): Say {
  const { kind, id } = target;
  // Front matter that cannot be read is reported for itself.
  if (entry.data === undefined) return undefined;
  const campaign =
    target.campaign ?? entry.file.campaign ?? content.articles.get(entry.file.id)?.data.campaign;
  if (campaign === undefined) return (words) => words.linkNeedsCampaign({ kind, id });
  if (!content.campaigns.has(campaign)) {
    // An unknown campaign in the front matter is reported there.
    if (target.campaign === undefined) return undefined;
    return (words) => words.unknownCampaign(offerChoice(campaign, [...content.campaigns.keys()]));
  }
  const known = {
    metric: () => [...metricsOf(content, campaign).keys()],
    document: () => documentsOf(content, campaign),
    chart: () => chartsOf(content, campaign),
  }[kind]();
  if (kind === 'document' && known.includes(id)) return sayHeldDocument(`${campaign}/${id}`, entry, content);
  if (known.includes(id) || (kind === 'metric' && hasUnreadMetrics(content, campaign))) return undefined;
  const choice = offerChoice(id, known);
  if (kind === 'metric') return (words) => words.unknownMetric({ ...choice, campaign });
  return (words) => (kind === 'chart' ? words.unknownChart(choice) : words.unknownDocument(choice));
}

/** Ids of a campaign's charts, without the campaign. */
function chartsOf({ charts }: Content, campaign: string): string[] {
  return [...charts.values()]
    .map(({ entry }) => entry.file)
    .filter((file) => file.campaign === campaign)
    .map(({ id }) => id);
}

/** The address of the attachment beside a document that a link names by its file. */
function attachmentAddress(url: string, { file }: Entry, content: Content): string | undefined {
  const path = resolvePicture(file.path, url);
  if (content.filesByPath.get(path)?.kind !== 'attachment') return undefined;
  return `/${path.replaceAll(' ', '%20')}`;
}

/** `metric:农户` with the id of what bears that title. */
function titledTarget(
  url: string,
  { file }: Entry,
  content: Content,
  isRight: (url: string) => boolean,
): string | undefined {
  const [, scheme = '', title = ''] = /^([a-z]+)[:：]\s*(.+)$/.exec(decode(url)) ?? [];
  const id = findByTitle(scheme, title, content, file.path);
  if (id === undefined) return undefined;
  const inCampaigns = [...content.campaigns.keys()].map((campaign) => `${scheme}:${campaign}/${id}`);
  return [`${scheme}:${id}`, ...inCampaigns].find(isRight);
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function sayScheme(scheme: string): Say {
  if (UNSAFE.has(scheme)) return (words) => words.unsafeLink({ scheme });
  return (words) => words.unknownScheme({ scheme, nearest: findNearest(scheme, SCHEMES) });
}

function sayInvalid(
  { scheme, reason }: Extract<Target, { kind: 'invalid' }>,
  url: string,
  entry: Entry,
  content: Content,
  isRight: (url: string) => boolean,
): Say {
  if (reason === 'empty') return (words) => words.linkEmpty();
  const proposal =
    attachmentAddress(url, entry, content) ??
    titledTarget(url, entry, content, isRight) ??
    proposeLink(url, isRight);
  if (reason === 'path-form') return (words) => words.linkPathForm({ url, proposal });
  if (reason === 'url-form') return (words) => words.linkUrlForm({ url, proposal });
  if (reason === 'id-form') return (words) => words.linkIdForm({ url, scheme, proposal });
  if (reason === 'period-form') return (words) => words.linkPeriodForm({ url, proposal });
  return (words) => words.linkDateForm({ url });
}
