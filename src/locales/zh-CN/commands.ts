/** Paths of files that differ from the build before. */
interface ChangedFiles {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

/** What the commands say at the terminal. Each entry is a full sentence, or a heading. */
export const commands = {
  badMoment: (text: string) =>
    `“${text}”不是有效的时刻：--at 请写日期（2023-01-11）或带时区的时间（2023-01-11T09:30+08:00）。`,
  unknownOption: (text: string, nearest?: string) =>
    `不认识参数“${text}”：${nearest === undefined ? '' : `是不是想写 ${nearest}？`}加 --help 可看全部参数。`,
  optionNeedsValue: (name: string) => `参数 ${name} 后面要写取值：加 --help 可看写法。`,
  optionTakesNoValue: (name: string) => `参数 ${name} 后面不写取值：请去掉等号和它后面的内容。`,
  swallowedByNpm: (command: string, names: readonly string[]) =>
    `参数 ${names.map((name) => `--${name}`).join('、')} 没有传到命令，所以什么也没有做：文件名和参数要写在单独的两个减号后面，例如 npm run ${command} -- --${names[0] ?? ''}。已经这样写了的，是 PowerShell 去掉了减号：把开头的 npm 改成 npm.cmd。`,
  strayArgument: (text: string) => `“${text}”前面缺少参数名：加 --help 可看全部参数。`,
  usage: (command: string, own: string[]) =>
    [
      `用法：npm run ${command} -- [参数]`,
      '',
      '  --content 目录   内容目录（默认 content；也可用环境变量 CONTENT）',
      '  --out 目录       网站输出目录（默认 dist；也可用环境变量 OUT）',
      '  --at 时刻        以此刻为准，其后发布的文章暂不公开（默认现在）',
      ...own,
      '  --help           显示本说明',
    ].join('\n'),
  usagePort: '  --port 端口      服务端口（默认从 4321 起找第一个空闲端口）',
  usageNoBuild: '  --no-build       不重新生成，直接预览输出目录中已有的网站',
  noContent: (dir: string) => `找不到内容目录 ${dir}：请用 --content 指明编辑所写的目录。`,
  outInsideContent: (out: string, content: string) =>
    `输出目录 ${out} 与内容目录 ${content} 互相包含，生成网站会毁掉稿件：请用 --out 另选一处。`,
  outIsFile: (out: string) => `${out} 是一个文件，不能作输出目录：请用 --out 另选一处。`,
  outUnderFile: (out: string, file: string) =>
    `输出目录 ${out} 无法建立，因为 ${file} 是一个文件：请用 --out 另选一处。`,
  outIsForeign: (out: string) =>
    `输出目录 ${out} 非空，且不是 Zongshu 生成的（其中没有 .zongshu 标记），为免误删未作改动：请清空它或用 --out 另选一处。`,
  outIsBusy: (out: string, holder: string) => `另一个命令（${holder}）正在生成 ${out}：请等它结束后再试。`,
  waiting: (holder: string) => `另一个命令（${holder}）正在处理同一份内容，等待其结束……`,
  restored: (out: string) => `上次生成在替换时中断，已恢复 ${out} 中原有的完整网站。`,
  usageEngine:
    '  --engine        总是启动生成引擎（平时不需要：只改稿件和数据时，用上次生成留下的程序，结果一样）',
  usagePublish: '  文件…            刚写好的稿件；其余有改动的内容也会一并发布',
  noSuchFile: (file: string) => `找不到文件 ${file}：路径从当前所在的目录算起。`,
  wholeBuild: '这次的改动不止稿件和数据（或者还没有生成过），改为完整生成……',
  building: '正在生成网站……',
  built: (pages: number, size: string, seconds: string, out: string) =>
    `已生成 ${pages} 个页面，共 ${size}，用时 ${seconds} 秒：${out}`,
  changed: (
    { added, changed, removed }: ChangedFiles,
    made: { pages: number; others: number },
    size: string,
  ) =>
    `与上次相比：重新生成 ${made.pages} 个页面、${made.others} 个其他文件；新增 ${added.length} 个，改动 ${changed.length} 个，删除 ${removed.length} 个，需上传 ${size}。`,
  engineFailed: (message: string, place: string) =>
    `生成网站时出错${place === '' ? '' : `，问题出在 ${place}`}，原有的网站未作改动（原因：${message}；加环境变量 DEBUG=1 可看详情）。`,
  incomplete: (missing: string) => `生成的网站不完整（缺 ${missing}），原有的网站未作改动。`,
  diskFull: (path: string) => `磁盘空间不足，无法写入 ${path}，原有的网站未作改动：请腾出空间后再试。`,
  noPermission: (path: string) =>
    `没有写入 ${path} 的权限，原有的网站未作改动：请检查目录权限，或用 --out 另选一处。`,
  swapBlocked: (path: string) =>
    `无法替换 ${path}，原有的网站未作改动：请关闭正在使用该目录的程序（资源管理器、编辑器、预览服务）后再试。`,
  noSite: (out: string) => `${out} 中没有网站：请先运行 npm run build。`,
  notOurs: (out: string) =>
    `${out} 中没有 .zongshu 标记，不是一次完整生成的网站，不予预览：请先运行 npm run build。`,
  damaged: (out: string) =>
    `${out} 中的文件与生成时不符（有缺失、增加或改动），不予预览：请重新运行 npm run build。`,
  serving: (address: string) => `网站已就绪：${address}（按 Ctrl-C 结束）`,
  stopped: '预览已结束。',
  previewing: (address: string) =>
    `预览已就绪：${address}（草稿和未到时间的稿件也会显示，保存即更新，按 Ctrl-C 结束）`,
  pageFailed: (message: string, place: string) =>
    `有一个页面暂时无法显示${place === '' ? '' : `，问题出在 ${place}`}：请改正检查所列的问题（原因：${message}）。`,
  cannotPreview: '内容中的问题使网站暂时无法预览：请改正上面所列的问题，保存后会自动重试。',
  devIsBusy: (holder: string) => `另一个预览（${holder}）正在运行：请先结束它，再运行 npm run dev。`,
  badPort: (text: string) => `端口“${text}”无效：请写 1 至 65535 之间的整数。`,
  portTaken: (port: number) => `端口 ${port} 已被占用：请用 --port 另选一个。`,
  noFreePort: (from: number, to: number) => `端口 ${from} 至 ${to} 均被占用：请用 --port 另选一个。`,
  installing: (names: string) => `正在安装 ${names}……`,
  badChromePath: (path: string) =>
    `CHROME_PATH 所指的 ${path} 不是能启动的浏览器：请改正或去掉这个环境变量。`,
  noChromium:
    '找不到 Chromium，也无法安装：请安装 Chromium 或 Chrome，或把其路径写入环境变量 CHROME_PATH，再运行 npm test。',
  usageTest: (stages: string[]) =>
    [
      '用法：npm test -- [参数]',
      '',
      `  --only 阶段   只运行某一阶段（${stages.join('、')}），可写多次`,
      '  --update      把整站测试的期望结果更新为现在的结果',
      '  --long         随机改动与中断的测试做足全部次数',
      '  --help        显示本说明',
    ].join('\n'),
  unknownStage: (name: string, stages: string[]) =>
    `没有名为“${name}”的测试阶段，可选：${stages.join('、')}。`,
  stageSilent: (minutes: number, running: string[]) =>
    running.length === 0
      ? `${minutes} 分钟没有进展，已终止；当时没有测试在运行（尚未开始，或已全部结束）`
      : `${minutes} 分钟没有进展，已终止；当时在运行：${running.join('；')}`,
};

export type CommandWords = typeof commands;
