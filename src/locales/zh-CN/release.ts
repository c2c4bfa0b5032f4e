/** What a release changes, for the summary. */
export interface ReleaseSummary {
  /** Release that is made, and the one that it is compared with. */
  name: string;
  since: string | undefined;
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  /** Files to send and to delete, twins counted. */
  uploads: number;
  removals: number;
  size: string;
  /** Addresses that a CDN must forget. */
  purge: number;
  /** New and changed pages, and pages that are gone, for Baidu. */
  baidu: number;
  dead: number;
  /** Old addresses that lead on, and pages that are gone for good. */
  moved: number;
  gone: number;
}

const few = (paths: readonly string[], mark: string): string[] => [
  ...paths.slice(0, 10).map((path) => `  ${mark} ${path}`),
  ...(paths.length > 10 ? [`  ${mark} ……还有 ${paths.length - 10} 个`] : []),
];

/** What `npm run release` says. */
export const release = {
  usage: [
    '用法：npm run release -- [参数]',
    '',
    '把已经生成的网站发布出去：先整理成一个完整的版本（连同压缩好的副本），再一下子换上。',
    '读者看到的要么全是旧版，要么全是新版；随时可以退回上一版。请先运行 npm run build。',
    '',
    '  --to 地点        发布到哪里（默认本机的 releases/local）：',
    '                     /srv/www/zongshu              本机的目录',
    '                     web@10.0.0.8:/srv/www/zongshu 另一台服务器（用 rsync）',
    '                     rsync://10.0.0.8/www/zongshu  rsync 服务',
    '                     rclone:oss:bucket/zt/zuofeng  对象存储、网盘等（用 rclone）',
    '  --dry-run        只说明会做什么，什么都不改',
    '  --rollback [版本] 退回上一版，或退回写明的版本（写前几位即可）',
    '  --list           列出保存着的版本',
    '  --since 版本     以哪一版为准列出变动和要刷新的网址（默认是正在使用的版本）',
    '  --keep 个数      保存几个版本，更早的删去（默认 5，正在用的和上一版总会保留）',
    '  --variants       用 rclone 时，把压缩好的副本（.br .gz .zst）也传上去',
    '  --shelf 目录     发布到别处时，版本在本机存放的目录（默认 releases 里的一个目录）',
    '  --out 目录       网站输出目录（默认 dist；也可用环境变量 OUT）',
    '  --content 目录   内容目录（默认 content；也可用环境变量 CONTENT）',
    '  --json           只输出 JSON',
    '  --help           显示本说明',
    '',
    '网站服务器读取的目录是“地点/current”：它是一个链接，换版本时一下子指向新版，不会有一半新一半旧的时候。',
    '对象存储没有这样的链接：那里先传样式和图片，再传网页、列表、订阅，最后才删旧文件，',
    '所以任何时刻打开的网页都不缺东西；上传中断了，再运行一次就会接着做完。',
    '',
    '每个版本的目录里还有：manifest.json（文件清单）、upload-order.txt（上传顺序）、',
    'purge.txt（要在 CDN 刷新的网址）、baidu-urls.txt（可提交给百度的网址）、baidu-gone.txt（可提交给百度的死链），',
    '以及 host 目录（网站服务器的配置，其中列有已撤下和改了地址的网页）。',
  ].join('\n'),
  planned: (summary: ReleaseSummary, place: string): string =>
    [
      `将发布版本 ${summary.name} 到 ${place}${summary.since === undefined ? '（第一次发布）' : `，与版本 ${summary.since} 相比`}：`,
      `  新增 ${summary.added.length} 个文件，改动 ${summary.changed.length} 个，删除 ${summary.removed.length} 个`,
      ...few(summary.added, '新增'),
      ...few(summary.changed, '改动'),
      ...few(summary.removed, '删除'),
      `  要传 ${summary.size}（压缩的副本还没有计算在内），CDN 要刷新 ${summary.purge} 个网址`,
      `  转向新网址的旧网址 ${summary.moved} 个，已撤下的网页 ${summary.gone} 个`,
      '先传样式和图片，再传网页，再传列表，最后传订阅和网站地图；要删的文件最后才删。',
      '以上只是预览，什么都没有改。',
    ].join('\n'),
  released: (summary: ReleaseSummary, place: string, folder: string): string =>
    [
      `已发布版本 ${summary.name}：${place}`,
      summary.since === undefined
        ? `这是第一次发布，共 ${summary.uploads} 个文件，${summary.size}。`
        : `与版本 ${summary.since} 相比：新增 ${summary.added.length} 个，改动 ${summary.changed.length} 个，删除 ${summary.removed.length} 个；连同压缩的副本共传 ${summary.uploads} 个文件，${summary.size}。`,
      ...(summary.purge === 0
        ? []
        : [`如果用了 CDN，请刷新 ${folder}/purge.txt 里的 ${summary.purge} 个网址。`]),
      ...(summary.baidu === 0
        ? []
        : [`新的和改过的网页有 ${summary.baidu} 个，列在 ${folder}/baidu-urls.txt，可提交给百度。`]),
      ...(summary.dead === 0
        ? []
        : [`不再有的网页有 ${summary.dead} 个，列在 ${folder}/baidu-gone.txt，可作为死链提交给百度。`]),
    ].join('\n'),
  pointServer: (served: string, folder: string): string =>
    `网站服务器读取的目录请设为 ${served}；写好的服务器配置在 ${folder}/host，从其中的《上线清单》看起。`,
  rootDiffers: (written: string): string =>
    `注意：这个目录的写法服务器的配置里用不了（有空格、引号等），配置里写的是 ${written}：请换一个目录发布，或在服务器上把配置里的目录改对。`,
  unchanged: (name: string, place: string): string => `网站没有变化，正在使用的就是版本 ${name}：${place}`,
  pruned: (names: readonly string[]): string => `已删去旧版本：${names.join('、')}。`,
  rolledBack: (name: string, place: string, purge: number, folder: string): string =>
    `已退回版本 ${name}：${place}${purge === 0 ? '' : `\n如果用了 CDN，请刷新 ${folder}/purge.txt 里的 ${purge} 个网址。`}`,
  isServed: (name: string, place: string): string => `版本 ${name} 正在使用，不用退回：${place}`,
  wouldRollBack: (name: string, place: string, purge: number): string =>
    `将退回版本 ${name}：${place}，CDN 要刷新 ${purge} 个网址。\n以上只是预览，什么都没有改。`,
  listed: (
    releases: readonly { name: string; at: string | undefined; current: boolean }[],
    place: string,
  ): string =>
    releases.length === 0
      ? `${place} 还没有发布过。`
      : releases
          .map(
            ({ name, at, current }) =>
              `${current ? '→' : ' '} ${name}  ${at ?? '（没有用过）'}${current ? '  正在使用' : ''}`,
          )
          .join('\n'),
  packing: (files: number): string => `正在整理版本，有 ${files} 个文件要压缩，第一次会慢一些……`,
  packed: (done: number, files: number): string => `已整理 ${done} 个，共 ${files} 个……`,
  newerContent: (path: string): string =>
    `注意：${path} 在生成网站之后有过变动，这次发布的网站里没有。要把它也发布出去，请运行 npm run build，再发布一次。`,
  wasEdited: (name: string, path: string, count: number): string =>
    `注意：正在使用的版本 ${name} 被人改动过（${path}${count > 1 ? ` 等 ${count} 个文件` : ''}），已按生成的网站重新整理，没有采用那些改动。`,
  lostManifest: (name: string): string =>
    `注意：正在使用的版本 ${name} 的文件清单读不出，不知道与它相比改了什么，按第一次发布处理；如果用了 CDN，请整站刷新。`,
  notTidied: (message: string): string =>
    `注意：新版本已经换上，但旧版本没有清理干净（原因：${message}），下次发布时会再清理。`,
  otherBase: (out: string, built: string, wanted: string): string =>
    `${out} 是按地址路径 ${built} 生成的，而 site.yaml 里写的是 ${wanted}，没有发布：请先运行 npm run build。`,
  badPlace: (to: string): string =>
    `--to 后面的“${to}”不能用：请写本机的目录、rsync 的地点（用户@服务器:/目录），或 rclone 的地点（rclone:名称:目录，名称用 rclone config 建立；FTP、对象存储都可以这样用）。`,
  strayPlace: (text: string): string => `不明白“${text}”是什么意思：要发布到那里，请写 --to ${text}。`,
  placeIsFile: (place: string): string =>
    `${place} 或它的上级是一个文件，不能在那里建目录：请用 --to 另选一处。`,
  badKeep: (text: string): string => `--keep 后面的“${text}”不能用：请写不小于 2 的整数。`,
  placeIsForeign: (place: string): string =>
    `${place} 里有别的文件，不是存放版本的目录，为免误删没有改动：请用 --to 另选一个空目录。`,
  placeInside: (place: string, other: string): string =>
    `发布的地点 ${place} 与 ${other} 互相包含，会毁掉其中的文件：请用 --to 另选一处。`,
  linkBlocked: (path: string): string =>
    `${path} 不是由发布命令建立的链接，没有改动：请先把它移到别处，再发布。`,
  busy: (place: string, holder: string): string =>
    `另一个命令（${holder}）正在向 ${place} 发布：请等它结束后再试。`,
  siteChanged: (out: string): string =>
    `整理版本时 ${out} 里的文件有变动，没有发布，原有的版本照常使用：请重新运行 npm run build，再发布。`,
  siteIsBusy: (out: string, holder: string): string =>
    `另一个命令（${holder}）正在使用 ${out}，没有发布：请等它结束后再试。`,
  siteIsForeign: (out: string): string =>
    `${out} 中没有 .zongshu 标记，不是一次完整生成的网站，没有发布：请先运行 npm run build。`,
  siteIsDamaged: (out: string): string =>
    `${out} 中的文件与生成时不符（有缺失、增加或改动），没有发布：请重新运行 npm run build，要改的内容请在内容目录里改。`,
  noAddress: (file: string): string => `${file} 读不出网站的地址：请先运行 npm run check，改正其中的错误。`,
  badMoves: (file: string): string =>
    `${file} 里的旧网址（aliases）或撤下的网页写得不对，没有发布：请先运行 npm run check，改正其中的错误。`,
  noRelease: (written: string, names: readonly string[]): string =>
    `没有（或不止一个）名为“${written}”的版本。保存着的版本：${names.length === 0 ? '无' : names.join('、')}。`,
  noEarlier: (names: readonly string[]): string =>
    names.length === 0
      ? '没有更早的版本可退。'
      : `不知道上一版是哪一版，请写明要退回的版本：${names.join('、')}。`,
  damagedRelease: (name: string, path: string): string =>
    `版本 ${name} 不完整（${path} 缺失或被改动），没有换用，原有的版本照常使用：请用 --list 看其他版本。`,
  diskFull: (path: string): string =>
    `磁盘空间不足，无法写入 ${path}，没有发布，原有的版本照常使用：请腾出空间（或用 --keep 少留几个版本）后再试。`,
  noPermission: (path: string): string =>
    `没有写入 ${path} 的权限，没有发布，原有的版本照常使用：请检查目录权限，或用 --to 另选一处。`,
  noLinks: (path: string): string =>
    `系统不允许在 ${path} 建立链接，没有发布：在 Windows 上请打开“开发人员模式”（设置 → 系统 → 开发者选项）后再试，或用 --to 发布到服务器。`,
  failed: (message: string): string => `发布时出错，原有的版本照常使用（原因：${message}）。`,
  noClient: (program: string): string =>
    `发布到这个地点要用 ${program}，这台电脑上没有。安装：Debian、Ubuntu 运行 apt-get install ${program}；macOS 运行 brew install ${program}；Windows 运行 ${program === 'rclone' ? 'winget install Rclone.Rclone' : 'wsl --install，再在其中 apt-get install rsync'}。`,
  clientFailed: (program: string, place: string, reason: string): string =>
    `${program} 没有把版本传到 ${place}，那里读者看到的仍是原来的版本（原因：${reason}）：排除故障后再运行一次，会接着做完。`,
  linkBent: (place: string): string =>
    `版本已传到 ${place}，但那里的 rsync 服务改坏了 current 这个链接，读者打不开网站：请管服务器的同事在 rsyncd.conf 里写上 munge symlinks = no，然后马上再发布一次。`,
  clientStopped: (program: string, place: string, reason: string): string =>
    `${program} 向 ${place} 上传时中断，有的文件已是新的（原因：${reason}）：网页之间不会缺样式和图片；请尽快再运行一次，会接着做完。`,
  sending: (program: string, place: string): string => `正在用 ${program} 传到 ${place}……`,
};

export type ReleaseWords = typeof release;
