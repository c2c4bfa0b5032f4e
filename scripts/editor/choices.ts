import type { Content } from '../checks/content/content.ts';
import { checks } from '../checks/index.ts';
import type { SchemaKindName } from './schema-kinds.ts';

/** A value that may be offered for a field. */
export interface Choice {
  id: string;
  /** What bears this id, in words. */
  title: string;
}

/** So many articles are offered, the newest first: nobody looks through more. */
const MOST_ARTICLES = 200;

type Choices = ReadonlyMap<string, readonly Choice[]>;

const toChoices = (items: Iterable<{ id: string; data: { title?: string | undefined } }>): Choice[] =>
  [...items].map(({ id, data }) => ({ id, title: data.title ?? '' }));

/** Of things with one id in several campaigns, one is offered. */
const distinct = (choices: readonly Choice[]): Choice[] => [
  ...new Map(choices.toReversed().map((choice) => [choice.id, choice])).values(),
];

/** What a content offers for the fields of each kind of file that name something by its id. */
export function collectChoices(content: Content): Record<SchemaKindName, Choices> {
  const columns = toChoices(content.columns.values());
  const campaigns = toChoices(content.campaigns.values());
  const articles = newestArticles(content);
  const documents = distinct(
    toChoices(content.documents.values()).map(({ id, title }) => ({ id: id.split('/').at(-1) ?? id, title })),
  );
  const metrics = distinct(
    content.groups.flatMap(({ data }) => (data.metrics ?? []).map(({ id, label }) => ({ id, title: label }))),
  );
  const pillars = distinct([...content.campaigns.values()].flatMap(({ data }) => data.pillars ?? []));
  const regions = (content.site?.data.regions ?? []).map(({ id, name }) => ({ id, title: name }));
  const rules = checks.map(({ name, description }) => ({
    id: name,
    title: description[content.site?.data.locale ?? 'zh-CN'],
  }));
  return {
    site: new Map([
      ['navigation[].column', columns],
      ['navigation[].campaign', campaigns],
      ['home.lead', articles],
      ['home.campaign', campaigns],
      ['home.metrics[]', metrics],
    ]),
    terms: new Map([['waivers[].rule', rules]]),
    withdrawn: new Map(),
    column: new Map([
      ['parent', columns],
      ['campaign', campaigns],
    ]),
    campaign: new Map([
      ['pillars[].articles[]', articles],
      ['pillars[].documents[]', documents],
      ['loop[].metrics[]', metrics],
      ['headline[]', metrics],
      ['article', articles],
    ]),
    metrics: new Map([
      ['pillar', pillars],
      ['metrics[].of', metrics],
      ['metrics[].region', regions],
      ['metrics[].ratio.part', metrics],
      ['metrics[].ratio.whole', metrics],
    ]),
    chart: new Map([
      ['metrics[]', metrics],
      ['series[].metrics[]', metrics],
      ['series[].metric', metrics],
    ]),
    document: new Map(),
    article: new Map([
      ['column', columns],
      ['also[]', columns],
      ['campaign', campaigns],
      ['related[]', articles],
      ['figures[].metric', metrics],
    ]),
  };
}

function newestArticles({ articles }: Content): Choice[] {
  const byDate = [...articles.values()].sort((a, b) =>
    (a.data.published ?? '') < (b.data.published ?? '') ? 1 : -1,
  );
  return toChoices(byDate.slice(0, MOST_ARTICLES));
}
