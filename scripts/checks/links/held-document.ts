import { showMoment } from '../../../src/model/moment.ts';
import { publishableDocument } from '../../../src/model/visibility.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Entry } from '../../../src/source/read-entry.ts';
import type { Content } from '../content/content.ts';
import { comesLater, documentVisibleFrom, isDocumentShown } from '../visible-from.ts';

/** What is wrong with a link to a document that is still held back when the text with the link appears. */
export function sayHeldDocument(key: string, entry: Entry, content: Content): Finding['say'] | undefined {
  const document = content.documents.get(key);
  if (!document || isDocumentShown(document, content)) return undefined;
  if (!comesLater(documentVisibleFrom(document, content.timeZone), entry, content)) return undefined;
  const { published, draft } = publishableDocument(document.data);
  const moment =
    draft === true || published === undefined ? undefined : showMoment(published, content.timeZone).text;
  return (words) => words.linkToHeldDocument({ moment });
}
