import { article } from './article.ts';
import { campaign } from './campaign.ts';
import { column } from './column.ts';
import { document } from './document.ts';
import { metric } from './metric.ts';
import type { Noun, NounName } from './noun.ts';
import { site } from './site.ts';

/** Everything that can be made new, by the name that the command takes. */
export const nouns: Readonly<Record<NounName, Noun>> = { article, column, metric, document, campaign, site };
