import { embedCode } from '../model/chart-page.ts';
import type { ChartRecord } from '../model/chart.ts';
import type { SiteIndex } from '../model/site.ts';
import { SHARED_SIZE } from '../model/social-image.ts';
import { type FrameSize, frameSize } from './frame-size.ts';

/** How long others may keep the answer, in seconds: only the title and the size in it ever change. */
const CACHE_AGE = 86_400;

/** The answer of oEmbed 1.0 of type `rich` (oembed.com, 2.3.4.4), field by field as named there. */
export interface Oembed extends FrameSize {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  /** The frame, in pixels of `width` and `height`. */
  html: string;
}

/** What another site needs to show a chart in its page, where an editor there pastes the chart's address. */
export function describeOembed(chart: ChartRecord, site: SiteIndex): Oembed {
  const { addresses, config } = site.context;
  const size = frameSize(chart, site);
  return {
    type: 'rich',
    version: '1.0',
    title: chart.spec.title,
    provider_name: config.title,
    provider_url: addresses.absolute(addresses.home),
    cache_age: CACHE_AGE,
    thumbnail_url: addresses.absolute(addresses.chartFile(chart.campaign, chart.id, 'png')),
    thumbnail_width: SHARED_SIZE.width,
    thumbnail_height: SHARED_SIZE.height,
    html: embedCode(chart, size, site),
    ...size,
  };
}
