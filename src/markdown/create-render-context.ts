import { posix } from 'node:path';
import { joinValue } from '../model/metric-value.ts';
import type { MetricView } from '../model/metric.ts';
import { figureRowId } from '../model/figure-rail.ts';
import type { SiteIndex } from '../model/site.ts';
import { markdownLocale } from '../locales/markdown.ts';
import { anchorId } from './anchor-id.ts';
import type { PictureFile, RenderContext } from './render-context.ts';
import type { MetricTarget, Target } from './target.ts';

/** The text that is rendered, and where it stands. */
export interface TextPlace {
  /** Path of its file inside the content folder: relative links count from it. */
  path: string;
  /** The campaign whose metrics and documents are meant where a link names none. */
  campaign: string | undefined;
  /** Day for which metrics are shown, `YYYY-MM-DD`; without it, their latest values. */
  day: string | undefined;
  /** Whether the page shows 本文数据, to whose rows the figures then lead. */
  rail: boolean;
  /** The pictures of the text, by the path that the editor wrote. */
  pictures: ReadonlyMap<string, PictureFile>;
}

/** Address of what a link names; nothing where it names nothing that readers may see. */
export function resolveTarget(target: Target, site: SiteIndex, place: TextPlace): string | undefined {
  const { addresses } = site.context;
  switch (target.kind) {
    case 'document': {
      const campaign = target.campaign ?? place.campaign ?? '';
      const known = site.documents.get(campaign)?.some(({ id }) => id === target.id);
      return known ? addresses.document(campaign, target.id) : undefined;
    }
    case 'chart': {
      const campaign = target.campaign ?? place.campaign ?? '';
      return site.charts.has(`${campaign}/${target.id}`) ? addresses.chart(campaign, target.id) : undefined;
    }
    case 'column':
      return site.columns.get(target.id) && addresses.column(target.id);
    case 'campaign':
      return site.campaigns.some(({ id }) => id === target.id) ? addresses.campaign(target.id) : undefined;
    case 'article': {
      const file = posix.join(posix.dirname(place.path), target.path);
      const id = file.replace(/^articles\//, '').replace(/\.mdx?$/, '');
      return (
        site.articles.get(id) && addresses.article(id) + (target.anchor ? `#${anchorId(target.anchor)}` : '')
      );
    }
    case 'page':
      return addresses.inSite(target.path);
    case 'anchor':
      return `#${target.anchor}`;
    case 'external':
    case 'mail':
    case 'phone':
      return target.url;
    case 'metric':
    case 'unknown':
    case 'invalid':
      return undefined;
  }
}

/** The metric that a link shows, at the text's date, or at the link's own date or period. */
export function findMetric(target: MetricTarget, site: SiteIndex, place: TextPlace): MetricView | undefined {
  const asked = { day: target.at ?? place.day, period: target.period };
  return site.metrics.view(target.campaign ?? place.campaign ?? '', target.id, asked);
}

/** What the renderer asks of the site while it renders one text. */
export function createRenderContext(site: SiteIndex, place: TextPlace): RenderContext {
  const { config, addresses } = site.context;
  const { host } = new URL(config.url);
  return {
    words: markdownLocale(config.locale),
    link: (target) => {
      const href = resolveTarget(target, site, place);
      if (href === undefined) return undefined;
      return target.kind === 'external' && new URL(href).host !== host ? { href, external: true } : { href };
    },
    metric: (target) => {
      const view = findMetric(target, site, place);
      if (!view) return undefined;
      const href = place.rail
        ? `#${figureRowId(target)}`
        : addresses.metric(target.campaign ?? place.campaign ?? '', target.id);
      return { href, text: joinValue(view.parts), label: '' };
    },
    chart: ({ campaign = place.campaign ?? '', id }) => {
      const key = `${campaign}/${id}`;
      return site.charts.has(key) ? key : undefined;
    },
    image: (src) => place.pictures.get(src),
  };
}
