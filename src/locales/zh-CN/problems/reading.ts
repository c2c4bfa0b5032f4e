import type { Sentence } from '../../sentence.ts';

/** Sentences about files that cannot be read at all: their bytes, their front matter. */
export const reading = {
  fileTooLarge: ({ megabytes, limit }: { megabytes: number; limit: number }): Sentence => ({
    message: `文件太大（${megabytes} MB），文字文件最多 ${limit} MB。`,
    fix: '检查是否把图片或附件的内容粘进了文字里；图片请另存为文件，再用 ![说明](./图片.jpg) 引用。',
  }),
  utf16: (): Sentence => ({
    message: '文件是用 UTF-16（“Unicode”）编码保存的，无法读取。',
    fix: '在编辑器里选“另存为”，编码选“UTF-8”，再保存一次。',
  }),
  gbk: (): Sentence => ({
    message: '文件不是 UTF-8 编码，看起来是 GBK（“ANSI”）编码。',
    fix: '在编辑器里选“另存为”，编码选“UTF-8”，再保存一次。',
  }),
  notUtf8: (): Sentence => ({
    message: '文件里有不属于 UTF-8 编码的字节，从这里起无法读取。',
    fix: '用 UTF-8 编码重新保存；如果文字已经损坏，请从原稿重新复制。',
  }),
  nulByte: (): Sentence => ({
    message: '文件里有空字节（NUL），它不是文字文件，或者已经损坏。',
    fix: '从原稿重新复制文字，存成新的 UTF-8 文件；Word、PDF 文件请作为附件放进 documents 文件夹。',
  }),
  damagedCharacter: (): Sentence => ({
    message: '这里有一个损坏的字（显示为“�”），原来的字已经丢失。',
    fix: '对照原稿，把“�”改回原来的字。',
  }),
  controlCharacter: ({ code }: { code: string }): Sentence => ({
    message: `这里有一个看不见的控制字符（${code}），多半是从 Word 或网页复制时带来的。`,
    fix: '删掉这一处前后的字，重新打一遍。',
  }),
  longLine: ({ kilobytes, limit }: { kilobytes: number; limit: number }): Sentence => ({
    message: `这一行太长（${kilobytes} KB），一行最多 ${limit} KB。`,
    fix: '检查是否粘进了图片数据或整张表格；正文请分段，段与段之间空一行。',
  }),
  emptyFile: (): Sentence => ({
    message: '文件是空的。',
    fix: '写上内容；如果不再需要，请删除这个文件。',
  }),
  fileUnreadable: ({ code }: { code: string }): Sentence => ({
    message: `系统不让读取这个文件（${code}）。`,
    fix: '关闭正在使用它的程序，并检查文件的权限。',
  }),
  changedMeanwhile: (): Sentence => ({
    message: '检查时有人改动了这个文件。',
    fix: '等编辑器、同步软件保存完，再检查一次。',
  }),
  frontMatterMissing: (): Sentence => ({
    message: '文件开头没有稿件信息（两行 --- 之间的标题、日期等）。',
    fix: '在第一行写 ---，下面写 title、published 等各项，再用一行 --- 结束。',
  }),
  frontMatterNotFirst: (): Sentence => ({
    message: '稿件信息的 --- 不在第一行。',
    fix: '删掉 --- 上面的空行和文字，让 --- 成为文件的第一行。',
  }),
  frontMatterUnclosed: (): Sentence => ({
    message: '稿件信息没有结束：只有开头的 ---，没有结尾的 ---。',
    fix: '在稿件信息的最后一项下面单独写一行 ---。',
  }),
  frontMatterOddFence: (): Sentence => ({
    message: '稿件信息的分隔线不是三个英文减号。',
    fix: '把这一行改成 ---（三个半角减号），可能是输入法把它变成了破折号。',
  }),
  frontMatterLanguage: (): Sentence => ({
    message: '稿件信息只能用 YAML 书写；JavaScript、JSON、TOML 等写法一律不读，也绝不运行。',
    fix: '把这一行改成 ---，各项按“名称: 内容”每行一项书写。',
  }),
};
