/** The comment under a pull request. */
export const comment = {
  usage: [
    '用法：npm run comment -- 检查结果.json [参数]',
    '',
    '在 GitHub 上为拉取请求写一条检查摘要；再次运行会改写同一条。由 .github/workflows/comment.yml 调用。',
    '检查结果由 npm run --silent check -- --format json 得来。',
    '',
    '  --dry-run   只把评论打印出来，不写到 GitHub',
    '  --json      只输出 JSON',
    '  --help      显示本说明',
  ].join('\n'),
  titleFine: '稿件检查通过',
  titleErrors: (errors: number): string => `稿件检查：有 ${errors} 个错误，网站没有生成`,
  titleFailed: '检查没有做完',
  counts: (errors: number, warnings: number): string => `错误 ${errors} 个，提醒 ${warnings} 个。`,
  failed: (url: string): string => `程序没有给出检查结果，请看[运行记录](${url})。`,
  head: ['程度', '位置', '问题', '改法'],
  severity: { error: '错误', warning: '提醒', note: '说明' },
  more: (count: number): string =>
    `另有 ${count} 条没有列出，请看改动文件上的标注，或在自己电脑上运行 npm run check。`,
  preview: (url: string): string => `网站已生成：在[运行记录](${url})下方的 preview 里可下载整站预览。`,
  notBuilt: (url: string): string => `网站没有生成，原因请看[运行记录](${url})。`,
  commit: (sha: string): string => `检查的是提交 ${sha}。`,
  noReportFile: '没有写检查结果的文件名：请写 npm run comment -- report/check.json。',
  noEvent: '这里不是 GitHub 的自动流程，没有可评论的拉取请求：加 --dry-run 可只看评论的样子。',
  noPullRequest: '这次检查没有对应的、还开着的拉取请求，不写评论。',
  refused: (status: string): string =>
    `GitHub 没有接受评论（${status}）：请检查流程的 pull-requests: write 权限。`,
  written: (url: string): string => `评论已写好：${url}`,
};

export type CommentWords = typeof comment;
