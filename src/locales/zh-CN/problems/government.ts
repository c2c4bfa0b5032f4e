import type { Sentence } from '../../sentence.ts';

/** Names of what stands in the footer of a government site, as the sentences say them. */
const FOOTER = {
  organiser: '主办单位（organiser）',
  contact: '联系方式（contact）',
  icp: 'ICP备案号（icp）',
  police: '公安备案号（police）',
};

/** Sentences about what a government site must say of itself (国办发〔2017〕47号, annex). */
export const government = {
  columnTypeLeftOut: ({ title }: { title: string }): Sentence => ({
    message: `栏目“${title}”没有写栏目类型，网页标签 ColumnType 会按“工作动态”填写。`,
    fix: '加上一行 type，例如 type: 工作动态；公布数据的栏目写“数据发布”，登载文件的写“政策文件”。',
  }),
  columnDescriptionIsTitle: ({ title }: { title: string }): Sentence => ({
    message: `栏目说明与栏目名称“${title}”一样，网页标签 ColumnDescription 等于没有说明。`,
    fix: '用一两句话写明为什么设这个栏目、主要登载什么。',
  }),
  columnKeywordsAreTitle: ({ title }: { title: string }): Sentence => ({
    message: `栏目的关键词只有栏目名称“${title}”，网页标签 ColumnKeywords 反映不出栏目的特点。`,
    fix: '再写几个能反映栏目内容的词，例如 keywords: [作风建设, 督查, 整改]。',
  }),
  repostWithoutEditor: (): Sentence => ({
    message: '转载的稿件（写了原文网址）没有写责任编辑。',
    fix: '加上一行“editor: 姓名”，写真实姓名。',
  }),
  articleWithoutAuthor: (): Sentence => ({
    message: '稿件既没有署名，也没有责任编辑，网页标签 Author 会空缺。',
    fix: '写上 byline（署名），或者加上一行“editor: 姓名”。',
  }),
  moreWithoutAuthor: ({ count }: { count: number }): Sentence => ({
    message: `另有 ${count} 篇稿件（从这一篇起）没有署名或责任编辑。`,
    fix: '新稿件请写全；旧稿件可以慢慢补。',
  }),
  governmentDomain: ({ domain, host }: { domain: string; host: string }): Sentence => ({
    message: `网站的域名 ${host} 不属于所写的门户域名 ${domain}。`,
    fix: '核对 url 和 government 里的 domain：专题应当挂在门户网站的域名之下。',
  }),
  governmentNotGov: ({ domain }: { domain: string }): Sentence => ({
    message: `政府网站的域名应当以 .gov.cn 结尾，这里是 ${domain}。`,
    fix: '写门户网站的正式域名；如果不是政府网站，请删掉 government 这一部分。',
  }),
  footerLacks: ({ keys }: { keys: readonly (keyof typeof FOOTER)[] }): Sentence => ({
    message: `政府网站的页脚缺少${keys.map((key) => FOOTER[key]).join('、')}。`,
    fix: '在 footer 里补上；还没有取得的编号先不写，取得后再补。',
  }),
};
