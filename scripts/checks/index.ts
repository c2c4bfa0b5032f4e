import { allowedHtml } from './allowed-html.ts';
import { changeAgrees } from './change-agrees.ts';
import { changeOfLevel } from './change-of-level.ts';
import { chartDrawable } from './chart-drawable.ts';
import type { Check } from './check.ts';
import { colorContrast } from './color-contrast.ts';
import { columnTree } from './column-tree.ts';
import { datesInOrder } from './dates-in-order.ts';
import { figureAgrees } from './figure-agrees.ts';
import { figureBound } from './figure-bound.ts';
import { figuresConsistent } from './figures-consistent.ts';
import { governmentArticle } from './government-article.ts';
import { governmentColumn } from './government-column.ts';
import { governmentSite } from './government-site.ts';
import { governmentTime } from './government-time.ts';
import { heldData } from './held-data.ts';
import { heldBack } from './held-back.ts';
import { invariantsHold } from './invariants-hold.ts';
import { knownArticle } from './known-article.ts';
import { knownAttachment } from './known-attachment.ts';
import { knownCampaign } from './known-campaign.ts';
import { knownColumn } from './known-column.ts';
import { knownDocument } from './known-document.ts';
import { knownFile } from './known-file.ts';
import { knownLinkTarget } from './known-link-target.ts';
import { knownMetric } from './known-metric.ts';
import { knownPicture } from './known-picture.ts';
import { knownPillar } from './known-pillar.ts';
import { knownRegion } from './known-region.ts';
import { labelWithoutPeriod } from './label-without-period.ts';
import { measureComplete } from './measure-complete.ts';
import { metricLinkForm } from './metric-link-form.ts';
import { metricShown } from './metric-shown.ts';
import { movedAddress } from './moved-address.ts';
import { noEmptyColumn } from './no-empty-column.ts';
import { officeTerms } from './office-terms.ts';
import { pictureAlt } from './picture-alt.ts';
import { proseCheck } from './prose/prose-check.ts';
import { proseRules } from './prose/prose-rules.ts';
import { ratioHolds } from './ratio-holds.ts';
import { readableInvariant } from './readable-invariant.ts';
import { readableLink } from './readable-link.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import { safeMdx } from './safe-mdx.ts';
import { schema } from './schema.ts';
import { shareAgrees } from './share-agrees.ts';
import { soundPicture } from './sound-picture.ts';
import { textComesOut } from './text-comes-out.ts';
import { titleLength } from './title-length.ts';
import { uniqueAddress } from './unique-address.ts';
import { uniqueId } from './unique-id.ts';
import { unitFitsMeasure } from './unit-fits-measure.ts';
import { validTimeZone } from './valid-time-zone.ts';
import { valueWaiversUsed } from './value-waivers-used.ts';
import { waiversUsed } from './waivers-used.ts';
import { wellFormed } from './well-formed.ts';
import { withdrawnPage } from './withdrawn-page.ts';
import { yearFolder } from './year-folder.ts';

/** Every rule, in the order in which `--list` shows them. A new rule is a file beside these, and a line here. */
export const checks: readonly Check[] = [
  wellFormed,
  knownFile,
  schema,
  uniqueAddress,
  uniqueId,
  movedAddress,
  withdrawnPage,
  knownColumn,
  columnTree,
  noEmptyColumn,
  knownCampaign,
  knownPillar,
  knownMetric,
  knownRegion,
  measureComplete,
  changeOfLevel,
  unitFitsMeasure,
  labelWithoutPeriod,
  changeAgrees,
  shareAgrees,
  valueWaiversUsed,
  readableInvariant,
  invariantsHold,
  ratioHolds,
  metricShown,
  chartDrawable,
  knownDocument,
  knownAttachment,
  knownArticle,
  readableLink,
  textComesOut,
  knownLinkTarget,
  knownPicture,
  soundPicture,
  pictureAlt,
  metricLinkForm,
  figureAgrees,
  figuresConsistent,
  figureBound,
  ...[...proseRules, officeTerms].map(proseCheck),
  waiversUsed,
  titleLength,
  repeatedParagraph,
  allowedHtml,
  safeMdx,
  datesInOrder,
  yearFolder,
  governmentSite,
  governmentColumn,
  governmentArticle,
  governmentTime,
  validTimeZone,
  colorContrast,
  heldData,
  heldBack,
];
