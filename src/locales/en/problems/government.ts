import type { government as chinese } from '../../zh-CN/problems/government.ts';

const FOOTER = {
  organiser: 'the organiser (organiser)',
  contact: 'a contact (contact)',
  icp: 'the ICP number (icp)',
  police: 'the police filing (police)',
};

/** Sentences about what a government site must say of itself (国办发〔2017〕47号, annex). */
export const government: typeof chinese = {
  columnTypeLeftOut: ({ title }) => ({
    message: `The column "${title}" says no type: its tag ColumnType will be 工作动态.`,
    fix: 'Add a line with its type, as in type: 工作动态; 数据发布 for data, 政策文件 for documents.',
  }),
  columnDescriptionIsTitle: ({ title }) => ({
    message: `The description is the name of the column, "${title}": the tag ColumnDescription would say nothing.`,
    fix: 'Say in a sentence or two what the column is for and what stands in it.',
  }),
  columnKeywordsAreTitle: ({ title }) => ({
    message: `The only keyword is the name of the column, "${title}": the tag ColumnKeywords would say nothing.`,
    fix: 'Add some words for what stands in the column, as in keywords: [inspection, services].',
  }),
  repostWithoutEditor: () => ({
    message:
      'The article is taken from elsewhere (it names the address of the original) and names no editor.',
    fix: 'Add a line "editor: name" with the real name.',
  }),
  articleWithoutAuthor: () => ({
    message: 'The article has neither a byline nor an editor: its tag Author would be missing.',
    fix: 'Write the byline, or add a line "editor: name".',
  }),
  moreWithoutAuthor: ({ count }) => ({
    message: `From this one on, ${count} more articles have no byline or no editor.`,
    fix: 'Name them in new articles; the old ones can be completed in time.',
  }),
  governmentDomain: ({ domain, host }) => ({
    message: `The host of the site, ${host}, is no part of the portal's domain ${domain}.`,
    fix: 'Check url, and domain under government: the site should stand under the portal.',
  }),
  governmentNotGov: ({ domain }) => ({
    message: `The domain of a government site ends in .gov.cn; here it is ${domain}.`,
    fix: 'Write the domain of the portal; where this is no government site, delete government.',
  }),
  footerLacks: ({ keys }) => ({
    message: `The footer of a government site lacks ${keys.map((key) => FOOTER[key]).join(', ')}.`,
    fix: 'Add it under footer; leave out a number that was not given yet, and add it later.',
  }),
};
