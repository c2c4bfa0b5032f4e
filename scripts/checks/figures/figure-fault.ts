import type { BoundReading } from '../../../src/model/bound-figure.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { BoundUse } from './figure-use.ts';

/** Says why the words of a link are not one whole figure. */
export function sayFigureFault(
  use: BoundUse,
  { fault, figure }: Extract<BoundReading, { fault: string }>,
): Finding | undefined {
  const { words: written, known, url, tell } = use;
  const text = figure?.text ?? written;
  // An entry of the front matter that is no figure is one that no title holds: another rule tells.
  if (url === undefined && fault !== 'range') return undefined;
  const link = (label: string): string => `[${label}](${url ?? ''})`;
  switch (fault) {
    case 'none':
      return tell((words) => words.figureNotRead({ words: written, example: link(known?.text ?? '192个') }));
    case 'several':
      return tell((words) => words.figureSeveral({ words: written }));
    case 'words':
      return tell((words) =>
        words.figureWithWords({ figure: text, example: written.trim().replace(text, () => link(text)) }),
      );
    case 'range':
      return tell((words) => words.figureRange({ words: written }));
    case 'partly':
      return tell((words) => words.figurePartly({ figure: text, example: link(text) }));
  }
}
