/** Where every page of the site stands. All addresses begin with the site's base and never change. */
export interface Addresses {
  /** The path under which the site is mounted, with a slash at both ends. */
  base: string;
  home: string;
  archive: string;
  siteMap: string;
  accessibility: string;
  /** Where the site is searched; `?q=` and the words are added to it. */
  search: string;
  documents: string;
  metrics: string;
  article: (id: string) => string;
  column: (id: string) => string;
  columnMonth: (id: string, month: string) => string;
  archiveMonth: (month: string) => string;
  campaign: (id: string) => string;
  campaignMetrics: (campaign: string) => string;
  metric: (campaign: string, id: string) => string;
  /** The articles of one year that show a metric, where they are too many for its own page. */
  metricYear: (campaign: string, id: string, year: string) => string;
  /** A file of the open data: `metrics.csv`, `datapackage.json`, `<metric>.csv`. */
  data: (campaign: string, file: string) => string;
  chart: (campaign: string, id: string) => string;
  /** A chart alone, for other sites to show in a frame. */
  chartEmbed: (campaign: string, id: string) => string;
  /** A file of a chart: `png` or `csv`. */
  chartFile: (campaign: string, id: string, extension: string) => string;
  campaignDocuments: (campaign: string) => string;
  document: (campaign: string, id: string) => string;
  attachment: (campaign: string, file: string) => string;
  /** Any other address inside the site, written from its root: `/archive.html`. */
  inSite: (path: string) => string;
  /** The full address, with scheme and host, of a path that begins with the base. */
  absolute: (path: string) => string;
}

/**
 * The addresses of a site.
 *
 * @param url scheme and host, as in `https://www.example.gov.cn`; a path in it is ignored
 * @param base the path under which the site is mounted, with a slash at both ends
 */
export function createAddresses(url: string, base: string): Addresses {
  const origin = new URL(url).origin;
  const page = (path: string): string => `${base}${path}.html`;
  return {
    base,
    home: base,
    archive: page('archive'),
    siteMap: page('site-map'),
    accessibility: page('accessibility'),
    search: page('search'),
    documents: page('documents'),
    metrics: page('metrics'),
    article: (id) => page(`articles/${id}`),
    column: (id) => page(`columns/${id}`),
    columnMonth: (id, month) => page(`columns/${id}/${month}`),
    archiveMonth: (month) => page(`archive/${month}`),
    campaign: (id) => page(`campaigns/${id}`),
    campaignMetrics: (campaign) => page(`campaigns/${campaign}/metrics`),
    metric: (campaign, id) => page(`campaigns/${campaign}/metrics/${id}`),
    metricYear: (campaign, id, year) => page(`campaigns/${campaign}/metrics/${id}/${year}`),
    data: (campaign, file) => `${base}data/${campaign}/${file}`,
    chart: (campaign, id) => page(`campaigns/${campaign}/charts/${id}`),
    chartEmbed: (campaign, id) => page(`campaigns/${campaign}/charts/${id}/embed`),
    chartFile: (campaign, id, extension) => `${base}campaigns/${campaign}/charts/${id}.${extension}`,
    campaignDocuments: (campaign) => page(`campaigns/${campaign}/documents`),
    document: (campaign, id) => page(`campaigns/${campaign}/documents/${id}`),
    attachment: (campaign, file) => `${base}campaigns/${campaign}/documents/${encodeURIComponent(file)}`,
    inSite: (path) => `${base}${path.replace(/^\/+/, '')}`,
    absolute: (path) => `${origin}${path}`,
  };
}
