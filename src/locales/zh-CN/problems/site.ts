import type { Choice, Sentence } from '../../sentence.ts';
import { offer } from './offer.ts';
import { showHidden } from '../../show-hidden.ts';

/** Sentences about the site, its dates and its files. */
export const site = {
  siteMissing: (): Sentence => ({
    message: '内容文件夹里没有 site.yaml。',
    fix: '新建 site.yaml，写上 title、description 和 url；如果文件夹指错了，请用 --content 另指。',
  }),
  unknownTimeZone: (choice: Choice): Sentence => ({
    message: `没有“${choice.word}”这个时区。`,
    fix: offer(choice, '时区写法例如'),
  }),
  colorContrast: ({
    color,
    scheme,
    contrast,
    least,
  }: {
    color: string;
    scheme: 'light' | 'dark';
    contrast: number;
    least: number;
  }): Sentence => ({
    message: `颜色 ${color} 在${scheme === 'light' ? '浅色' : '深色'}底上看不清：对比度只有 ${contrast}:1，至少要 ${least}:1。`,
    fix: scheme === 'light' ? '换一个更深的颜色。' : '换一个更浅的颜色，或者删掉 dark，由系统自动推算。',
  }),
  updatedBeforePublished: ({ updated, published }: { updated: string; published: string }): Sentence => ({
    message: `更新时间 ${updated} 早于发布时间 ${published}。`,
    fix: '核对 updated 和 published，更新不能早于发布。',
  }),
  correctedBeforePublished: ({ at, published }: { at: string; published: string }): Sentence => ({
    message: `更正日期 ${at} 早于发布时间 ${published}。`,
    fix: '核对 corrections 里的 at。',
  }),
  endBeforeBeginning: ({ from, to }: { from: string; to: string }): Sentence => ({
    message: `专题的结束时间 ${to} 早于开始时间 ${from}。`,
    fix: '核对 period 里的 from 和 to，是不是写反了。',
  }),
  draftHeldBack: ({ title }: { title: string }): Sentence => ({
    message: `《${title}》是草稿，暂不公开。`,
    fix: '定稿后删掉 draft: true。',
  }),
  futureHeldBack: ({ title, moment }: { title: string; moment: string }): Sentence => ({
    message: `《${title}》到 ${moment} 才公开。`,
    fix: '到时重新生成网站；如果要马上公开，请改 published。',
  }),
  updatedLater: ({ updated }: { updated: string }): Sentence => ({
    message: `更新时间 ${updated} 还没有到。`,
    fix: '核对 updated，它应当是已经更新的时间。',
  }),
  moreHeldBack: ({ count }: { count: number }): Sentence => ({
    message: `另有 ${count} 篇稿件或文件（从这一篇起）暂不公开：草稿，或者发布时间未到。`,
    fix: '不必处理；到时重新生成网站即可。',
  }),
  issuedLater: ({ title, day }: { title: string; day: string }): Sentence => ({
    message: `《${title}》的成文日期 ${day} 还没有到，到那天才公开。`,
    fix: '到时重新生成网站；如果要马上公开，请写上 published。',
  }),
  articleWithoutYear: ({ name }: { name: string }): Sentence => ({
    message: '稿件直接放在 articles 文件夹里，网站不会用到它。',
    fix: `把它移到以发布年份命名的文件夹里，例如 articles/2023/${name}。`,
  }),
  wrongYear: ({ folder, year }: { folder: string; year: string }): Sentence => ({
    message: `稿件在 ${year} 年发布，却放在文件夹 ${folder} 里。`,
    fix: `把文件移到 articles/${year}/；如果已经公开，网址会变，请核对日期是否写错。`,
  }),
  dateWithoutTime: ({ day }: { day: string }): Sentence => ({
    message: `政府网站的发布时间应当写到几时几分，这里只有日期 ${day}。`,
    fix: `写成 ${day}T09:30+08:00 的样子。`,
  }),
  invariantForm: ({ text }: { text: string }): Sentence => ({
    message: `数据关系“${text}”读不懂。`,
    fix: '写成 part <= whole 或 a + b = c 的样子，用指标的标识，加减号两边留空格。',
  }),
  symbolicLink: (): Sentence => ({
    message: '这是一个符号链接（快捷方式），它指向内容文件夹以外、另一个文件夹，或者不存在的文件，不予读取。',
    fix: '删掉链接，把真正的文件复制到这里。',
  }),
  sameAddress: ({ path, other }: { path: string; other: string }): Sentence => ({
    message: `${path} 和 ${other} 会得到同一个网址。`,
    fix: '给其中一个换个文件名；如果是同一篇，请删掉一个。',
  }),
  unknownFile: ({ path, proposal }: { path: string; proposal: string | undefined }): Sentence => ({
    message: `这里不该有文件 ${path}，网站不会用到它。`,
    fix:
      proposal === undefined
        ? '核对文件名和所在的文件夹；如果与网站无关，请移出内容文件夹。'
        : `改名为 ${proposal}。`,
  }),
  misplacedPicture: (): Sentence => ({
    message: '图片不在 articles 或 campaigns 文件夹里，任何稿件都用不到它。',
    fix: '把图片移到使用它的稿件旁边。',
  }),
  articleFolder: ({ folder }: { folder: string }): Sentence => ({
    message: `稿件所在的文件夹“${folder}”不是四位数的年份。`,
    fix: '把稿件移到 articles/2023/ 这样以年份命名的文件夹里。',
  }),
  fileName: ({ name, proposal }: { name: string; proposal: string | undefined }): Sentence => ({
    message: `名字“${name}”不能作网址：只能用小写英文字母、数字和单个减号。`,
    fix:
      proposal === undefined
        ? '改成拼音或英文小写，词与词之间用减号，例如 zuofeng-action。'
        : `改名为 ${proposal}。`,
  }),
  unsafeName: ({ name, proposal }: { name: string; proposal: string | undefined }): Sentence => ({
    message: `名字“${showHidden(name)}”里有不能用在网址里的符号（% ? # 等），或者首尾有空格、句点。`,
    fix: `改名为 ${proposal ?? '只含文字、字母、数字和减号的名字'}，提到它的地方也一起改。`,
  }),
  unknownAttachment: (choice: Choice): Sentence => ({
    message: `附件“${choice.word}”不在这个文件夹里。`,
    fix: offer(choice, '这个文件夹里的附件'),
  }),
  attachmentType: ({ name }: { name: string }): Sentence => ({
    message: `附件“${name}”的类型不能提供下载。`,
    fix: '改用 PDF、OFD、Word、Excel、PPT、WPS、CSV、ZIP 或图片文件。',
  }),
  attachmentEmpty: ({ name }: { name: string }): Sentence => ({
    message: `附件“${name}”是空文件。`,
    fix: '从原件重新复制一份。',
  }),
  attachmentLarge: ({ name, megabytes }: { name: string; megabytes: number }): Sentence => ({
    message: `附件“${name}”有 ${megabytes} MB，手机上很难下载。`,
    fix: '压缩其中的图片，或者分成几个文件。',
  }),
  attachmentUnnamed: (): Sentence => ({
    message: '没有文件把它列为附件，读者看不到它。',
    fix: '在对应文件的 attachments 里加上它，或者删掉它。',
  }),
};
