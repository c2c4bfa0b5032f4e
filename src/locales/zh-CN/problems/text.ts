import type { Choice, Sentence } from '../../sentence.ts';
import { offer } from './offer.ts';

/** The right form where that can be guessed, else how to find it. */
const write = (proposal: string | undefined, otherwise: string): string =>
  proposal === undefined ? otherwise : `改成 ${proposal}。`;

/** Sentences about what stands in an article's text: links, pictures, HTML. */
export const text = {
  markdownTooDeep: (): Sentence => ({
    message: '引用或列表嵌套得太深（超过 40 层）。',
    fix: '删掉这一行开头多余的“>”或“-”。',
  }),
  linkNeedsCampaign: ({ kind, id }: { kind: string; id: string }): Sentence => ({
    message: `这篇稿件不属于任何专题，不知道“${kind}:${id}”指哪个专题。`,
    fix: `写成 ${kind}:专题/${id}，或者在稿件信息里加上 campaign。`,
  }),
  linkToDocumentFile: ({ link }: { link: string }): Sentence => ({
    message: '专题的文件不能按文件名链接。',
    fix: `改成 ${link}。`,
  }),
  unknownArticleFile: ({ path, nearest }: { path: string; nearest: string | undefined }): Sentence => ({
    message: `链接的稿件 ${path} 不存在。`,
    fix:
      nearest === undefined
        ? '核对文件夹和文件名；../2022/x.md 指上一级 2022 文件夹里的 x.md。'
        : `改成 ${nearest}。`,
  }),
  linkToHeldBack: ({ moment }: { moment: string | undefined }): Sentence => ({
    message: `链接的稿件还没有公开（${moment === undefined ? '草稿' : `${moment} 公开`}），读者点开会是空页。`,
    fix: '先去掉链接，等那篇稿件公开后再加；或者调整它的发布时间。',
  }),
  linkToHeldDocument: ({ moment }: { moment: string | undefined }): Sentence => ({
    message: `链接的文件还没有公开（${moment === undefined ? '草稿' : `${moment} 公开`}），读者只会看到文字。`,
    fix: '先去掉链接，等那份文件公开后再加；或者调整它的 published。',
  }),
  unknownAnchor: (choice: Choice): Sentence => ({
    message: `页面里没有“#${choice.word}”这个位置。`,
    fix: offer(choice, '可以链接的小标题'),
  }),
  unknownPage: ({ path, nearest }: { path: string; nearest: string | undefined }): Sentence => ({
    message: `网站里没有 ${path} 这个网址。`,
    fix: nearest === undefined ? '核对网址；链接别的网站要写全 https://。' : `改成 ${nearest}。`,
  }),
  baseWritten: ({ base, proposal }: { base: string; proposal: string }): Sentence => ({
    message: `站内网址不用写网站的路径 ${base}，它会自动加上。`,
    fix: `改成 ${proposal}。`,
  }),
  unsafeLink: ({ scheme }: { scheme: string }): Sentence => ({
    message: `链接以“${scheme}:”开头，这种链接可能在读者的浏览器里运行程序，不允许使用。`,
    fix: '改成普通网址，或者去掉链接只留文字。',
  }),
  unknownScheme: ({ scheme, nearest }: { scheme: string; nearest: string | undefined }): Sentence => ({
    message: `链接以“${scheme}:”开头，这里不认识这种链接。`,
    fix:
      nearest === undefined
        ? '可以用的有 https:、mailto:、tel:、metric:、document:、chart:、column:、campaign:，以及稿件的相对路径。'
        : `改成“${nearest}:”。`,
  }),
  linkUnread: (): Sentence => ({
    message: '这里像是一个链接，但读者只会看到括号和地址。',
    fix: '方括号和圆括号都用半角，中间不留空格，地址里也不能有空格：[文字](地址)。',
  }),
  linkEmpty: (): Sentence => ({
    message: '链接没有写地址。',
    fix: '在圆括号里写上地址，或者去掉链接只留文字。',
  }),
  linkPathForm: ({ url, proposal }: { url: string; proposal: string | undefined }): Sentence => ({
    message: `“${url}”不是可用的链接地址。`,
    fix: write(proposal, '别的稿件写成 ./文件名.md，站内页面以一个 / 开头，别的网站要写全 https://。'),
  }),
  linkUrlForm: ({ url, proposal }: { url: string; proposal: string | undefined }): Sentence => ({
    message: `“${url}”不是完整的地址。`,
    fix: write(
      proposal,
      '核对网址、邮箱或电话号码，例如 https://www.example.gov.cn/、mailto:a@example.gov.cn、tel:+86-914-1234567。',
    ),
  }),
  linkIdForm: ({
    url,
    scheme,
    proposal,
  }: {
    url: string;
    scheme: string;
    proposal: string | undefined;
  }): Sentence => ({
    message: `“${url}”里的标识写法不对：只能用小写英文字母、数字和单个减号。`,
    fix: write(
      proposal,
      `写成 ${scheme}:标识${scheme === 'metric' || scheme === 'document' ? `，或 ${scheme}:专题/标识` : ''}。`,
    ),
  }),
  linkDateForm: ({ url }: { url: string }): Sentence => ({
    message: `“${url}”里的日期写法不对。`,
    fix: '写成 metric:标识?at=2022-12-31 的样子。',
  }),
  linkPeriodForm: ({ url, proposal }: { url: string; proposal: string | undefined }): Sentence => ({
    message: `“${url}”里的时期写法不对。`,
    fix: write(
      proposal,
      '写成 metric:标识?period=2023-H1（上半年）的样子；全年写 2023，三季度写 2023-Q3，10月写 2023-10，1—10月写 2023-01/2023-10，年末写 2023-end。',
    ),
  }),
  pictureEmpty: (): Sentence => ({
    message: '图片没有写文件名。',
    fix: '写成 ![说明](./图片.jpg)，图片放在稿件旁边。',
  }),
  pictureElsewhere: (): Sentence => ({
    message: '图片在别的网站上；对方一改，这里就看不到了，也会泄露读者的访问记录。',
    fix: '把图片下载下来放在稿件旁边，写成 ![说明](./图片.jpg)。',
  }),
  pictureScheme: ({ scheme }: { scheme: string }): Sentence => ({
    message: `图片地址以“${scheme}:”开头，这里只能用图片文件。`,
    fix: '把图片存成文件放在稿件旁边，写成 ![说明](./图片.jpg)。',
  }),
  picturePathForm: (): Sentence => ({
    message: '图片地址要从稿件所在的文件夹算起，并且用正斜杠“/”。',
    fix: '写成 ./图片.jpg 或 ./文件夹/图片.jpg 的样子。',
  }),
  pictureOutside: (): Sentence => ({
    message: '图片在内容文件夹以外，不予使用。',
    fix: '把图片复制到稿件旁边，写成 ![说明](./图片.jpg)。',
  }),
  unknownPicture: ({ path, nearest }: { path: string; nearest: string | undefined }): Sentence => ({
    message: `没有图片 ${path}。`,
    fix:
      nearest === undefined
        ? '把图片放在稿件旁边，核对文件名和大小写。'
        : `改成 ${nearest}（大小写也要一致）。`,
  }),
  notAPicture: ({ path }: { path: string }): Sentence => ({
    message: `${path} 不是图片。`,
    fix: '图片请用 JPG、PNG、WebP、AVIF、GIF 或 SVG；别的文件用普通链接。',
  }),
  pictureDamaged: ({ path }: { path: string }): Sentence => ({
    message: `图片 ${path} 打不开：文件已损坏，或者内容与扩展名不符（例如苹果手机的 HEIC 照片改了名）。`,
    fix: '用看图软件打开原图，另存为 JPG 或 PNG。',
  }),
  svgActive: ({ name }: { name: string }): Sentence => ({
    message: `这个 SVG 图片里有“${name}”，它会运行程序或者读取别处的内容，不能公开。`,
    fix: '请制图的人去掉脚本和外部链接后重新导出，或者另存为 PNG。',
  }),
  svgWithoutSize: (): Sentence => ({
    message: '这个 SVG 图片没有写尺寸，网站不知道给它留多大的位置。',
    fix: '在 <svg> 里加上 viewBox="0 0 宽 高"，或者用数字写明 width 和 height。',
  }),
  svgBeginning: (): Sentence => ({
    message: '这个 SVG 图片开头的说明太长，找不到 <svg …>。',
    fix: '删掉 <svg 前面的说明，或者重新导出为“普通 SVG”；也可以另存为 PNG。',
  }),
  pictureWithoutWords: (): Sentence => ({
    message: '图片没有文字说明，看不见图片的人不知道它是什么。',
    fix: '在方括号里用一句话写出图片的内容，例如 ![干部在村里走访农户](./图片.jpg)。',
  }),
  htmlTag: ({ tag }: { tag: string }): Sentence => ({
    message: `正文里不能用 HTML 标签 <${tag}>。`,
    fix: '删掉它；如果只是想写出尖括号，请写成 &lt;。',
  }),
  htmlTooDeep: ({ limit }: { limit: number }): Sentence => ({
    message: `HTML 标签嵌套得太深（超过 ${limit} 层）。`,
    fix: '删掉多余的标签；每个开始标签都要有结束标签，例如 <div>……</div>。',
  }),
  htmlAttribute: ({ tag, attribute }: { tag: string; attribute: string }): Sentence => ({
    message: `HTML 标签 <${tag}> 不能带“${attribute}”。`,
    fix: `删掉 ${attribute} 和它后面的值；样式由网站统一决定。`,
  }),
  mdxStatement: ({ kind }: { kind: string }): Sentence => ({
    message: `.mdx 稿件里不能写程序语句（${kind}），它不会被运行。`,
    fix: `删掉这一行；如果它是正文，请不要以 ${kind} 开头。`,
  }),
  mdxExpression: (): Sentence => ({
    message: '.mdx 稿件里不能用花括号 { }，其中的内容会被当作程序。',
    fix: '改用全角括号（），或者在花括号前加反斜杠：\\{。',
  }),
  mdxAttributeExpression: (): Sentence => ({
    message: '组件的属性只能是引号里的文字，不能是花括号里的程序。',
    fix: '写成 title="文字" 的样子。',
  }),
  mdxComponent: (choice: Choice): Sentence => ({
    message: `.mdx 稿件里没有组件 <${choice.word}>。`,
    fix: offer(choice, '可以用的组件'),
  }),
  mdxAttribute: ({ attribute }: { attribute: string }): Sentence => ({
    message: `这个组件没有属性“${attribute}”。`,
    fix: `删掉 ${attribute} 和它后面的值。`,
  }),
  pictureOnComputer: ({ name }: { name: string }): Sentence => ({
    message: '这是你电脑上的路径，别人打不开。',
    fix: `把图片复制到稿件旁边，写成 ![说明](./${name})。`,
  }),
  pictureMark: (): Sentence => ({
    message: '图片前面的感叹号是全角的，读者只会看到一个链接。',
    fix: '把“！”改成半角“!”。',
  }),
  mdxComment: (): Sentence => ({
    message: '.mdx 稿件里不能写 <!-- 注释 -->。',
    fix: '删掉这段注释；要留注释，就把扩展名改成 .md。',
  }),
  mdxBreak: (): Sentence => ({
    message: '.mdx 稿件里不能用 <br> 换行。',
    fix: '另起一段就空一行；只换行，就在上一行末尾加反斜杠“\\”再换行。',
  }),
  mdxHtml: ({ tag }: { tag: string }): Sentence => ({
    message: `.mdx 稿件里不能用 HTML 标签 <${tag}>。`,
    fix: '改用 Markdown 写法，例如 **加粗**；不用组件的稿件也可以把扩展名改成 .md。',
  }),
  mdxQuotes: (): Sentence => ({
    message: '组件的属性用了中文引号，认不出来。',
    fix: '引号改成半角，例如 title="编者按"。',
  }),
  mdxUnclosed: ({ tag }: { tag: string }): Sentence => ({
    message: `组件 <${tag}> 没有成对：开始和结束的标签要各有一个。`,
    fix: `在这段文字的前后各单独写一行：<${tag}> 和 </${tag}>。`,
  }),
  mdxInMarkdown: ({ tag }: { tag: string }): Sentence => ({
    message: `组件 <${tag}> 只能用在 .mdx 稿件里。`,
    fix: '把这个文件的扩展名从 .md 改成 .mdx。',
  }),
  mdxLessThan: (): Sentence => ({
    message: '.mdx 稿件里，正文不能直接写小于号“<”，它会被当作组件的开头。',
    fix: '写成 &lt;，或者用“低于”“少于”；不用组件的稿件也可以把扩展名改成 .md。',
  }),
  mdxSyntax: (): Sentence => ({
    message: '从这里起读不懂，组件的写法有误。',
    fix: '检查组件有没有成对的结束标签，例如 <Note>……</Note>。',
  }),
};
