import { describeDocument, listFacts } from '../model/document-page.ts';
import type { DocumentRecord } from '../model/document.ts';
import { getCampaign, type SiteIndex } from '../model/site.ts';
import { pageKey } from './page-key.ts';
import { textKey } from './text-key.ts';

/** Key of a document's page. */
export function documentKey(record: DocumentRecord, site: SiteIndex): string {
  const { campaign, id, front, attachments } = record;
  const page = describeDocument(record, getCampaign(site, campaign), site);
  const citedBy = site.citations.of('document', campaign, id);
  const text = textKey(record, site, { campaign, day: undefined, rail: false });
  return pageKey(site, front, attachments, page, listFacts(record, site), citedBy, text);
}
