import type { Choice, Sentence } from '../../sentence.ts';
import { offer } from './offer.ts';

/** Sentences about ids that lead nowhere, twice, or to what is held back. */
export const references = {
  unknownColumn: (choice: Choice): Sentence => ({
    message: `没有栏目“${choice.word}”。`,
    fix: offer(choice, '现有的栏目'),
  }),
  unknownCampaign: (choice: Choice): Sentence => ({
    message: `没有专题“${choice.word}”。`,
    fix: offer(choice, '现有的专题'),
  }),
  unknownPillar: (choice: Choice): Sentence => ({
    message: `专题里没有方面（pillar）“${choice.word}”。`,
    fix: offer(choice, '现有的方面'),
  }),
  unknownMetric: (choice: Choice & { campaign: string }): Sentence => ({
    message: `专题“${choice.campaign}”里没有指标“${choice.word}”。`,
    fix: offer(choice, '现有的指标'),
  }),
  unknownDocument: (choice: Choice): Sentence => ({
    message: `没有文件“${choice.word}”。`,
    fix: offer(choice, '这个专题现有的文件'),
  }),
  unknownArticle: (choice: Choice): Sentence => ({
    message: `没有稿件“${choice.word}”。`,
    fix: offer(choice, '现有的稿件'),
  }),
  namesHeldBack: ({ id }: { id: string }): Sentence => ({
    message: `稿件“${id}”还没有公开，公开以前不会出现在这里。`,
    fix: '如果现在就要出现，请换一篇已公开的稿件，或者提前它的发布时间。',
  }),
  namesHeldDocument: ({ id }: { id: string }): Sentence => ({
    message: `文件“${id}”还没有公开，公开以前不会出现在这里。`,
    fix: '如果现在就要出现，请换一份已公开的文件，或者提前它的 published。',
  }),
  relatedToSelf: (): Sentence => ({
    message: '相关阅读里写的是这篇稿件自己。',
    fix: '删掉它，或者换成另一篇。',
  }),
  campaignFileMissing: ({ path }: { path: string }): Sentence => ({
    message: `这个专题文件夹里没有 ${path}。`,
    fix: `新建 ${path}，写上 title、lead、period 和 pillars；如果文件夹名写错了，请改名。`,
  }),
  ratioOfRatio: ({ id }: { id: string }): Sentence => ({
    message: `指标“${id}”本身是比率，不能再用来相除。`,
    fix: '改用有 observations（各次数值）的指标。',
  }),
  repeatedId: ({ id, file, line }: { id: string; file: string; line: number }): Sentence => ({
    message: `标识“${id}”已经用过了（${file} 第 ${line} 行）。`,
    fix: '换一个没有用过的标识；如果说的是同一件事，请删掉一个。',
  }),
  repeatedDay: ({ day }: { day: string }): Sentence => ({
    message: `同一个指标在 ${day} 有两个数值。`,
    fix: '只留一个，或者改正其中一个的日期。',
  }),
  columnCircle: ({ columns }: { columns: readonly string[] }): Sentence => ({
    message: `栏目的上下级绕成了一圈：${columns.join(' → ')}。`,
    fix: '把其中一个栏目的 parent 改成别的栏目，或者删掉 parent。',
  }),
  emptyColumn: ({ id }: { id: string }): Sentence => ({
    message: `导航里的栏目“${id}”一篇稿件也没有。`,
    fix: '先在这个栏目（或它的下级栏目）发稿，或者把它从 navigation 里删掉。',
  }),
  columnHeldBack: ({ id }: { id: string }): Sentence => ({
    message: `导航里的栏目“${id}”还没有已公开的稿件，暂不显示在导航里。`,
    fix: '等稿件公开后它会自动出现；如果不需要它，请从 navigation 里删掉。',
  }),
};
