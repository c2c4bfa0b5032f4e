import { findAllFigures } from '../../src/model/find-all-figures.ts';
import { findFigures } from '../../src/model/find-figures.ts';
import { toFigureText } from '../../src/model/figure-text.ts';
import { readFigures, type Figure } from '../../src/model/figure.ts';
import type { Mention } from '../../src/model/mention.ts';
import { readMentions } from '../../src/model/mentions/read-mentions.ts';
import { readTheme } from '../../src/model/mentions/theme.ts';
import { showMoment } from '../../src/model/moment.ts';
import { resolveSettings } from '../../src/source/settings.ts';
import type { Content } from '../checks/content/content.ts';
import { levelOf } from '../checks/figures/texts-with-figures.ts';
import { metricsOfCampaign, NO_CAMPAIGN, type CampaignMetrics } from './campaign-metrics.ts';
import { findHome } from './find-home.ts';
import { propose, type Choices, type Proposal } from './propose.ts';
import { rawOffsets } from './raw-text.ts';
import { readAround } from './read-around.ts';
import { sightingsInArticle } from './sightings-in-article.ts';
import { sightingsInText } from './sightings-in-text.ts';

/** A figure of a listing, with its proposal. */
export interface ListedFigure {
  figure: Pick<
    Figure,
    'text' | 'line' | 'column' | 'value' | 'valueMax' | 'signed' | 'signedMax' | 'unit' | 'bound'
  >;
  /** What its sentence says of it. */
  mention: Mention | undefined;
  /** Offset in the file; undefined in the front matter. */
  offset: number | undefined;
  /** The metric that a link binds it to already. */
  linked: { id: string; label: string } | undefined;
  proposal: Proposal | undefined;
}

/** What a listing is made with. */
export interface ListWishes {
  content: string | undefined;
  campaign: string | undefined;
  choices: Choices;
}

const METRIC_LINK = /\]\(\s*<?metric:(?<ref>[a-z\d/-]+)[^()\s]*\)/g;

/** The figures of a file: those of its front matter first, where it is an article, then those of its text. */
export function listFigures(file: string, text: string, wishes: ListWishes): ListedFigure[] {
  const home = findHome(file, wishes.content);
  const content = readAround(
    home?.contentDir ?? resolveSettings({ content: wishes.content }).contentDir,
    home?.path,
  );
  const entry = content?.entries.find(
    ({ file: { kind, path } }) => kind === 'article' && path === home?.path,
  );
  const { data } = (entry && content?.articles.get(entry.file.id)) ?? {};
  const campaign = data?.campaign ?? wishes.campaign;
  const day =
    content && data?.published !== undefined ? showMoment(data.published, content.timeZone).day : undefined;
  const metrics = content && campaign !== undefined ? metricsOfCampaign(content, campaign, day) : NO_CAMPAIGN;
  const isArticle = entry !== undefined && content !== undefined && entry.data !== undefined;
  const sightings = isArticle ? sightingsInArticle(entry, content) : unbound(text);
  const proposals = propose(sightings, metrics, wishes.choices);
  const toRaw = isArticle ? rawOffsets(text) : (offset: number) => offset;
  const byOffset = new Map(
    proposals.flatMap((each) =>
      each.sighting.span ? [[toRaw(each.sighting.span.start), each] as const] : [],
    ),
  );
  const links = linksIn(text, metrics, content);
  const front = proposals.filter(({ sighting: { span } }) => !span).map(inFront);
  const theme = readTheme(data?.title ?? '', day);
  const { prose } = toFigureText(text);
  const words = isArticle && levelOf(entry, content) === 'complete';
  const found = words ? findAllFigures(prose) : findFigures(prose);
  const mentions = readMentions(prose, found, { day, theme });
  const body = readFigures(text, { words }).map((figure, index): ListedFigure => {
    const link = links.find(({ start, end }) => start <= figure.offset && figure.end <= end);
    return {
      figure,
      mention: mentions[index],
      offset: figure.offset,
      linked: link,
      proposal: link ? undefined : byOffset.get(figure.offset),
    };
  });
  return [...front, ...body];
}

/** Figures that no link binds. */
function unbound(text: string): ReturnType<typeof sightingsInText> {
  const links = linksIn(text, NO_CAMPAIGN, undefined);
  return sightingsInText(text).filter(
    ({ span }) => span && !links.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}

function inFront(proposal: Proposal): ListedFigure {
  const { text, line, column, figure } = proposal.sighting;
  return {
    figure: { ...figure, text, line, column },
    mention: figure,
    offset: undefined,
    linked: undefined,
    proposal,
  };
}

interface MetricLink {
  start: number;
  end: number;
  id: string;
  label: string;
}

/** The links of a text to metrics, with the names of those that are known. */
function linksIn(
  text: string,
  { metrics, campaign }: CampaignMetrics,
  content: Content | undefined,
): MetricLink[] {
  return [...text.matchAll(METRIC_LINK)].map((match) => {
    const ref = match.groups?.ref ?? '';
    const [id = '', owner = campaign] = ref.split('/').reverse();
    const own = owner === campaign ? metrics : content ? metricsOfCampaign(content, owner ?? '').metrics : [];
    const start = text.lastIndexOf('[', match.index);
    return { start, end: match.index, id: ref, label: own.find((metric) => metric.id === id)?.label ?? '' };
  });
}
