import { narrow } from '../../../src/model/figure-text.ts';
import type { FoundFigure } from '../../../src/model/find-figures.ts';
import type { Mention, MentionTheme } from '../../../src/model/mention.ts';
import { readMentions } from '../../../src/model/mentions/read-mentions.ts';
import { readTheme } from '../../../src/model/mentions/theme.ts';
import type { TextContext, PlacedMention } from './figure-use.ts';

/** Some prose with all of its figures. */
export interface ReadProse {
  prose: string;
  figures: readonly FoundFigure[];
  heading: string;
}

/** What a text is about, by its title; read when it is first asked for. */
export function themeOf(title: string, day: string | undefined): () => MentionTheme {
  let theme: MentionTheme | undefined;
  return () => (theme ??= readTheme(title, day));
}

/** Mentions are read for a passage as a whole, once, and only where one of its figures is bound. */
export function mentionsIn(
  { prose, figures, heading }: ReadProse,
  { day, title, theme }: TextContext,
): MentionAt {
  let mentions: readonly Mention[] | undefined;
  const head = heading === '' ? title : `${title}。${heading}`;
  return ({ from, to }) => {
    mentions ??= readMentions(narrow(prose), figures, { day, theme: theme() });
    const mention = mentions.find((each) => each.from < to && from < each.to);
    return mention ? [{ mention, prose, heading: head }] : [];
  };
}

/** The mention of the figure at a stretch; none where it is not among those of the whole prose. */
export type MentionAt = (stretch: { from: number; to: number }) => PlacedMention[];
