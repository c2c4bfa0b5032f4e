import { barConfig } from './bar-config.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartSize } from './frame.ts';
import { lineConfig } from './line-config.ts';
import { progressConfig } from './progress-config.ts';
import { shareConfig } from './share-config.ts';
import type { SizedConfig } from './sized-config.ts';
import type { ChartTheme } from './theme.ts';

/**
 * The one configuration from which SVG, pictures and the live chart are drawn. It is plain and still: the live chart
 * adds tooltips and nothing else. Small multiples are several drawings: `chartParts` has them all.
 */
export function chartConfig(data: ChartData, theme: ChartTheme, size: ChartSize): SizedConfig {
  if (data.type === 'share') return shareConfig(data, theme, size);
  if (data.type === 'progress') return progressConfig(data, theme, size);
  return data.type === 'line' ? lineConfig(data, theme, size) : barConfig(data, theme, size);
}
