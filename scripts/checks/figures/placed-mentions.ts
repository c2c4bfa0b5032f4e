import type { FoundFigure } from '../../../src/model/find-figures.ts';
import type { MentionTheme } from '../../../src/model/mention.ts';
import { nearMentions } from '../../../src/model/mentions/near-mentions.ts';
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

/** Mentions are read sentence by sentence, and only where one of the figures is asked for: most are not bound. */
export function mentionsIn(
  { prose, figures, heading }: ReadProse,
  { day, title, theme }: TextContext,
): MentionAt {
  const at = nearMentions(prose, figures, () => ({ day, theme: theme() }));
  const head = heading === '' ? title : `${title}。${heading}`;
  return (stretch) => {
    const mention = at(stretch);
    return mention ? [{ mention, prose, heading: head }] : [];
  };
}

/** The mention of the figure at a stretch; none where it is not among those of the whole prose. */
export type MentionAt = (stretch: { from: number; to: number }) => PlacedMention[];
