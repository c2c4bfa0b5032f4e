import type { ReaderWords } from '../locales/reader-words.ts';
import type { Site } from '../schemas/site.ts';

/** One entry of the footer: `主办单位：` and what stands after it. */
export interface FooterLine {
  /** Empty for the filings, which name themselves. */
  label: string;
  text: string;
  href?: string;
}

/** The ministry's register of ICP filings, to which the number must lead (MIIT order 33, art. 13). */
const ICP_REGISTER = 'https://beian.miit.gov.cn/';
/** The register of public-security filings. */
const POLICE_REGISTER = 'https://beian.mps.gov.cn/#/query/webSearch?code=';

/** What the footer prints: only what the office has configured, never a placeholder. */
export function buildFooter(
  { footer, government }: Pick<Site, 'footer' | 'government'>,
  words: ReaderWords,
): FooterLine[] {
  const labelled = (label: string, text: string | undefined): FooterLine[] =>
    text ? [{ label: label + words.colon, text }] : [];
  return [
    ...labelled(words.footer.organiser, footer.organiser),
    ...labelled(words.footer.operator, footer.operator),
    ...labelled(words.footer.contact, footer.contact),
    ...labelled(words.footer.siteCode, government?.code),
    ...(footer.icp ? [{ label: '', text: footer.icp, href: ICP_REGISTER }] : []),
    ...(footer.police
      ? [{ label: '', text: footer.police.number, href: POLICE_REGISTER + footer.police.code }]
      : []),
  ];
}
