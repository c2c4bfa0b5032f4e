import type { text as chinese } from '../../zh-CN/problems/text.ts';
import { offer } from './offer.ts';

/** The right form where that can be guessed, else how to find it. */
const write = (proposal: string | undefined, otherwise: string): string =>
  proposal === undefined ? otherwise : `Change it to ${proposal}.`;

/** Sentences about what stands in an article's text: links, pictures, HTML. */
export const text: typeof chinese = {
  markdownTooDeep: () => ({
    message: 'Quotations or lists are nested too deeply (more than 40 levels).',
    fix: 'Delete the surplus ">" or "-" at the beginning of this line.',
  }),
  linkNeedsCampaign: ({ kind, id }) => ({
    message: `The article belongs to no campaign, so nobody knows whose "${kind}:${id}" is meant.`,
    fix: `Write ${kind}:campaign/${id}, or name the campaign in the front matter.`,
  }),
  linkToDocumentFile: ({ link }) => ({
    message: 'A document of a campaign is not linked by its file.',
    fix: `Change it to ${link}.`,
  }),
  unknownArticleFile: ({ path, nearest }) => ({
    message: `The article ${path} that is linked does not exist.`,
    fix:
      nearest === undefined
        ? 'Check folder and file name; ../2022/x.md is x.md in the folder 2022 above.'
        : `Change it to ${nearest}.`,
  }),
  linkToHeldBack: ({ moment }) => ({
    message: `The article that is linked is not public yet (${moment === undefined ? 'a draft' : `public from ${moment}`}); the link would be dead.`,
    fix: 'Take the link out until that article is public, or change its date.',
  }),
  linkToHeldDocument: ({ moment }) => ({
    message: `The document that is linked is not public yet (${moment === undefined ? 'a draft' : `public from ${moment}`}); readers would see bare words.`,
    fix: 'Take the link out until that document is public, or change its published.',
  }),
  unknownAnchor: (choice) => ({
    message: `The page has no place "#${choice.word}".`,
    fix: offer(choice, 'Headings that can be linked'),
  }),
  unknownPage: ({ path, nearest }) => ({
    message: `The site has no page at ${path}.`,
    fix:
      nearest === undefined
        ? 'Check the address; one of another site needs its https://.'
        : `Change it to ${nearest}.`,
  }),
  baseWritten: ({ base, proposal }) => ({
    message: `The path of the site, ${base}, is not written in a link: it is added by itself.`,
    fix: `Change it to ${proposal}.`,
  }),
  unsafeLink: ({ scheme }) => ({
    message: `The link begins with "${scheme}:", which could run a program in the reader's browser and is not allowed.`,
    fix: 'Write an ordinary address, or keep the words without a link.',
  }),
  unknownScheme: ({ scheme, nearest }) => ({
    message: `The link begins with "${scheme}:", and there are no such links here.`,
    fix:
      nearest === undefined
        ? 'There are https:, mailto:, tel:, metric:, document:, chart:, column:, campaign: and the relative path of an article.'
        : `Change it to "${nearest}:".`,
  }),
  linkUnread: () => ({
    message: 'This looks like a link, but readers will see brackets and an address.',
    fix: 'Use half-width brackets with no blank between them and none in the address: [words](address).',
  }),
  linkEmpty: () => ({
    message: 'The link has no address.',
    fix: 'Write the address in the round brackets, or keep the words without a link.',
  }),
  linkPathForm: ({ url, proposal }) => ({
    message: `"${url}" is no address that a link can have.`,
    fix: write(
      proposal,
      'Write ./file.md for another article, one / before a page of this site, and https:// before another site.',
    ),
  }),
  linkUrlForm: ({ url, proposal }) => ({
    message: `"${url}" is not a whole address.`,
    fix: write(
      proposal,
      'Check the address, mailbox or number, as in https://www.example.gov.cn/, mailto:a@example.gov.cn, tel:+86-914-1234567.',
    ),
  }),
  linkIdForm: ({ url, scheme, proposal }) => ({
    message: `The id in "${url}" is not well written: only small Latin letters, digits and single hyphens may stand in it.`,
    fix: write(
      proposal,
      `Write ${scheme}:id${scheme === 'metric' || scheme === 'document' ? `, or ${scheme}:campaign/id` : ''}.`,
    ),
  }),
  linkDateForm: ({ url }) => ({
    message: `The date in "${url}" is not well written.`,
    fix: 'Write it as in metric:id?at=2022-12-31.',
  }),
  linkPeriodForm: ({ url, proposal }) => ({
    message: `The period in "${url}" is not well written.`,
    fix: write(
      proposal,
      'Write it as in metric:id?period=2023-H1 (first half); a year is 2023, a third quarter 2023-Q3, October 2023-10, January to October 2023-01/2023-10, the end of the year 2023-end.',
    ),
  }),
  pictureEmpty: () => ({
    message: 'The picture has no file name.',
    fix: 'Write ![words](./picture.jpg) and put the picture beside the article.',
  }),
  pictureElsewhere: () => ({
    message:
      "The picture lies on another site: it vanishes when that one changes, and tells it about this site's readers.",
    fix: 'Put a copy beside the article and write ![words](./picture.jpg).',
  }),
  pictureScheme: ({ scheme }) => ({
    message: `The picture's address begins with "${scheme}:"; only files of pictures can be used.`,
    fix: 'Save the picture beside the article and write ![words](./picture.jpg).',
  }),
  picturePathForm: () => ({
    message: "A picture's address counts from the folder of the article and has forward slashes.",
    fix: 'Write it as in ./picture.jpg or ./folder/picture.jpg.',
  }),
  pictureOutside: () => ({
    message: 'The picture lies outside the content folder and is not used.',
    fix: 'Put a copy beside the article and write ![words](./picture.jpg).',
  }),
  unknownPicture: ({ path, nearest }) => ({
    message: `There is no picture ${path}.`,
    fix:
      nearest === undefined
        ? 'Put the picture beside the article, and check its name, capitals included.'
        : `Change it to ${nearest} (capitals count).`,
  }),
  notAPicture: ({ path }) => ({
    message: `${path} is not a picture.`,
    fix: 'Pictures are JPG, PNG, WebP, AVIF, GIF or SVG; link any other file in the ordinary way.',
  }),
  pictureDamaged: ({ path }) => ({
    message: `The picture ${path} cannot be opened: it is damaged, or it is not what its extension says (a renamed HEIC photograph, for example).`,
    fix: 'Open the original in a picture viewer and save it as JPG or PNG.',
  }),
  svgActive: ({ name }) => ({
    message: `This SVG picture has "${name}", which runs code or loads something from elsewhere; it cannot be published.`,
    fix: 'Export it again without scripts and links to other places, or save it as PNG.',
  }),
  svgWithoutSize: () => ({
    message: 'This SVG picture does not say its size, so no room can be kept for it.',
    fix: 'Write viewBox="0 0 width height" into <svg>, or width and height in plain numbers.',
  }),
  svgBeginning: () => ({
    message: 'What stands before <svg …> in this SVG picture is too long.',
    fix: 'Delete what stands before <svg, export it as "plain SVG", or save it as PNG.',
  }),
  pictureWithoutWords: () => ({
    message: 'The picture has no words, so those who cannot see it do not know what it shows.',
    fix: 'Say in the square brackets what it shows, as in ![Officials visiting a farm](./picture.jpg).',
  }),
  htmlTag: ({ tag }) => ({
    message: `The HTML element <${tag}> may not stand in a text.`,
    fix: 'Delete it; to write an angle bracket, write &lt;.',
  }),
  htmlTooDeep: ({ limit }) => ({
    message: `HTML is nested too deeply (more than ${limit} levels).`,
    fix: 'Delete surplus tags; each needs its closing one, as in <div>…</div>.',
  }),
  htmlAttribute: ({ tag, attribute }) => ({
    message: `The HTML element <${tag}> may not have "${attribute}".`,
    fix: `Delete ${attribute} with its value: the site decides how things look.`,
  }),
  mdxStatement: ({ kind }) => ({
    message: `An .mdx article may not hold program statements (${kind}); they are not run.`,
    fix: `Delete this line; where it is text, do not begin it with ${kind}.`,
  }),
  mdxExpression: () => ({
    message: 'An .mdx article may not hold braces { }: what stands in them is taken for a program.',
    fix: 'Use round brackets, or write a backslash before the brace: \\{.',
  }),
  mdxAttributeExpression: () => ({
    message: 'An attribute of a component is text in quotes, never a program in braces.',
    fix: 'Write it as in title="words".',
  }),
  mdxComponent: (choice) => ({
    message: `There is no component <${choice.word}> for .mdx articles.`,
    fix: offer(choice, 'Components there are'),
  }),
  mdxAttribute: ({ attribute }) => ({
    message: `The component has no attribute "${attribute}".`,
    fix: `Delete ${attribute} with its value.`,
  }),
  pictureOnComputer: ({ name }) => ({
    message: 'This is a path on your own computer, which nobody else can open.',
    fix: `Put the picture beside the article and write ![words](./${name}).`,
  }),
  pictureMark: () => ({
    message: 'The exclamation mark before the picture is full-width, so readers see but a link.',
    fix: 'Write "!" instead of "！".',
  }),
  mdxComment: () => ({
    message: 'An .mdx article cannot have a comment <!-- … -->.',
    fix: 'Delete it; to keep it, rename the file to .md.',
  }),
  mdxBreak: () => ({
    message: 'An .mdx article cannot break lines with <br>.',
    fix: 'Leave a line empty for a new paragraph; for a mere line break, end the line with a backslash.',
  }),
  mdxHtml: ({ tag }) => ({
    message: `An .mdx article cannot use the HTML element <${tag}>.`,
    fix: 'Write it in Markdown, as in **bold**; an article without components may also be renamed to .md.',
  }),
  mdxQuotes: () => ({
    message: 'The attribute of the component stands in curly quotation marks, which mean nothing here.',
    fix: 'Write straight ones, as in title="Note".',
  }),
  mdxUnclosed: ({ tag }) => ({
    message: `The component <${tag}> has no counterpart: a beginning and an end belong together.`,
    fix: `Write <${tag}> and </${tag}>, each on a line of its own, around the text.`,
  }),
  mdxInMarkdown: ({ tag }) => ({
    message: `The component <${tag}> works only in .mdx articles.`,
    fix: 'Rename the file from .md to .mdx.',
  }),
  mdxLessThan: () => ({
    message: 'In the text of an .mdx article a "<" is taken for the beginning of a component.',
    fix: 'Write &lt; or "less than"; an article without components may also end in .md.',
  }),
  mdxSyntax: () => ({
    message: 'From here on the components cannot be understood.',
    fix: 'Look whether each component has its closing tag, as in <Note>…</Note>.',
  }),
};
