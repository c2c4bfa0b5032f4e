import type { CampaignRecord } from './campaign.ts';
import { lentByCampaign } from './campaign-card.ts';
import type { DocumentRecord } from './document.ts';
import type { Fact, Page } from './page.ts';
import type { SiteIndex } from './site.ts';
import type { HeldBack } from './visibility.ts';

/** What kind, number, issuer, date and status a document has; only what is known. */
export function listFacts({ front }: DocumentRecord, site: SiteIndex): Fact[] {
  const { words } = site.context;
  const known: [string, string | undefined][] = [
    [words.document.kind, words.document.kinds[front.kind]],
    [words.document.number, front.number],
    [words.document.issuer, front.issuer],
    [words.document.issued, front.issued && words.partialDate(front.issued)],
    [words.document.status, front.status && words.document.statuses[front.status]],
    [words.document.source, front.source],
  ];
  return known.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** One document as a list shows it. */
export interface DocumentRow {
  title: string;
  href: string;
  kind: string;
  /** Number and date, where they are known. */
  details: string[];
  repealed: string | undefined;
  summary: string | undefined;
  /** Why readers may not see it yet; only in an editor's preview. */
  heldBack: HeldBack | undefined;
}

/** A campaign's documents as rows of a list. */
export function buildDocumentRows(campaign: string, site: SiteIndex): DocumentRow[] {
  const { words, addresses } = site.context;
  return (site.documents.get(campaign) ?? []).map(({ id, front, heldBack }) => ({
    title: words.document.title(front.title),
    href: addresses.document(campaign, id),
    kind: words.document.kinds[front.kind],
    details: [front.number, front.issued && words.partialDate(front.issued)].filter(
      (text) => text !== undefined,
    ),
    repealed: front.status === 'repealed' ? words.document.statuses.repealed : undefined,
    summary: front.summary,
    heldBack,
  }));
}

/** What the head says of a campaign's list of documents. */
export function describeDocuments(record: CampaignRecord, site: SiteIndex): Page {
  const { id, campaign } = record;
  const { words, addresses } = site.context;
  return {
    title: `${campaign.title}${words.colon}${words.pages.documents}`,
    description: campaign.lead,
    path: addresses.campaignDocuments(id),
    crumbs: [
      { title: words.home, href: addresses.home },
      { title: campaign.title, href: addresses.campaign(id) },
    ],
    column: {
      name: words.pages.documents,
      description: campaign.lead,
      keywords: [campaign.title],
      type: '政策文件',
    },
    social: lentByCampaign(record, site),
    isList: true,
    hidden: (site.documents.get(id) ?? []).length === 0,
  };
}

/** What the head says of one document. */
export function describeDocument(record: DocumentRecord, campaign: CampaignRecord, site: SiteIndex): Page {
  const { words, addresses } = site.context;
  const list = describeDocuments(campaign, site);
  return {
    title: words.document.title(record.front.title),
    description: record.front.summary ?? record.front.title,
    path: addresses.document(record.campaign, record.id),
    crumbs: [...list.crumbs, { title: words.pages.documents, href: list.path }],
    column: list.column,
    heldBack: record.heldBack,
    ...(list.social && { social: list.social }),
  };
}
