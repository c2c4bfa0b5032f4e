/** What `npm run host` says, and the checklist that it writes for the people who run the web server. */
export const host = {
  usage: [
    '用法：npm run host -- [参数]',
    '',
    '为网站服务器写好配置：nginx、Caddy，以及 Netlify 和 Cloudflare Pages 用的 _headers。',
    '写出的文件和其中的《上线清单》交给管服务器的同事即可，网站本身不会改动。',
    '',
    '  --root 目录      服务器上存放网站的目录（默认 /srv/zongshu/current）',
    '  --to 目录        配置写到哪里（默认 host）',
    '  --release 目录   已撤下和改了地址的网页，以 npm run release 发布在该目录里的版本为准',
    '  --content 目录   内容目录（默认 content；也可用环境变量 CONTENT）',
    '  --force          目标目录中有改动过的同名文件时，也用新的替换',
    '  --dry-run        只列出要写的文件，不写',
    '  --json           只输出 JSON',
    '  --help           显示本说明',
  ].join('\n'),
  noSite: (path: string): string => `${path} 读不出网站的地址：请先运行 npm run check，改正其中的错误。`,
  noRelease: (dir: string): string =>
    `${dir} 里没有发布过的版本：请写 npm run release 的 --to 后面的目录，或先发布一次。`,
  badRoot: (root: string): string =>
    `--root 所写的“${root}”不能用：请写服务器上的完整目录，以 / 开头，不含引号、空格、$ 和花括号，例如 /srv/zongshu/current。`,
  changed: (path: string): string =>
    `${path} 已被人改动过，没有替换：请先另存或删除它；确定要用新的替换，请加 --force。`,
  isLink: (path: string): string => `${path} 不是普通文件，不能写在那里：请用 --to 另选一个目录。`,
  cannotWrite: (path: string, code: string): string =>
    `无法写入 ${path}（${code}）：请检查目录权限和磁盘空间，或用 --to 另选一个目录。`,
  planned: (files: readonly string[]): string =>
    files.length === 0
      ? '配置已是最新，没有要写的文件。'
      : `将写入：\n${files.map((file) => `  ${file}`).join('\n')}`,
  written: (files: readonly string[], checklist: string): string =>
    files.length === 0
      ? '配置已是最新，没有改动。'
      : `已写好 ${files.length} 个文件：\n${files.map((file) => `  ${file}`).join('\n')}\n请把整个目录交给管服务器的同事，从 ${checklist} 看起。`,
  checklistName: '上线清单.txt',
  /**
   * @param robots Lines for the robots.txt at the top of the host; none where the site has the host to itself.
   */
  checklist: (url: string, root: string, robots: readonly string[]): string =>
    [
      `${url} 上线清单`,
      '',
      '一、选一种服务器，其他的不用看',
      '',
      'nginx（推荐，Debian 或 Ubuntu）：',
      '  1. 安装：apt-get install nginx-light libnginx-mod-http-brotli-static',
      '  2. 把 nginx 目录里的四个文件放进 /etc/nginx/zongshu/。',
      '  3. 网站独占一个域名：在 /etc/nginx/nginx.conf 的 http 部分加一行 include zongshu/server.conf;',
      '     网站挂在门户之下：http 部分加 include zongshu/maps.conf; 和 include zongshu/places.conf;',
      '     门户的 server 部分加 include zongshu/locations.conf;',
      '  4. server.conf 里写着证书文件的位置，把证书放到那里，或改成证书实际的位置。',
      '  5. 运行 nginx -t，没有报错再运行 nginx -s reload（“could not build optimal map_hash”只是提醒，可以不管）。',
      '',
      'Caddy：',
      '  1. 安装 caddy。网站独占一个域名：把 caddy/Caddyfile 的内容加进 /etc/caddy/Caddyfile。',
      '     网站挂在门户之下：只加其中 (zongshu) { 到与它对齐的 } 这一段，门户的站点里加一行 import zongshu',
      '  2. 运行 caddy reload --config /etc/caddy/Caddyfile。证书由 Caddy 自己申请。',
      '',
      'Netlify、Cloudflare Pages：',
      '  把 static 目录里的 _headers 和 _redirects 放进要上传的网站目录的最上层。',
      '',
      '二、放网站',
      '',
      `  网站的文件直接放在服务器的 ${root} 里（其中就有 index.html）。`,
      '  这个目录只放网站，不要放指向别处的链接，也不要让网站服务器有写权限。',
      '',
      '三、上线后逐项核对',
      '',
      '  □ 首页、任意一篇稿件、图表都能打开，样式正常。',
      '  □ 随便输一个不存在的地址，看到的是本站自己的“没有找到这个页面”。',
      '  □ 地址栏是 https，输入 http 开头的地址会自动变成 https。',
      '  □ 在浏览器的开发者工具里看首页：Content-Encoding 是 br、zstd 或 gzip，Content-Security-Policy 有内容。',
      '  □ 前面如果还有 CDN：让它照源站的 Cache-Control 缓存，按 Accept-Encoding 分开存，不要再加、改或删响应头，',
      '    并把浏览器用的协议写进 X-Forwarded-Proto 传给源站。',
      ...(robots.length === 0
        ? []
        : [
            '  □ 配置里的 Strict-Transport-Security 对整个域名起作用：门户如果还有只能用 http 打开的网页，请先删掉带这几个字的行。',
            '  □ 搜索引擎只看域名最上层的 robots.txt，不看本站目录里的：请管门户网站的同事把下面几行加进门户的 robots.txt，',
            '    Disallow 各行放在“User-agent: *”之下，Sitemap 一行放在最后。',
            ...robots.map((line) => `      ${line}`),
          ]),
      '  □ 用得着搜索引擎的站长平台时（如百度搜索资源平台），提交的网站地图就是 robots.txt 里 Sitemap 后面的网址。',
      '',
      '四、以后',
      '',
      '  □ 撤下稿件、稿件改了地址：重新运行 npm run host，换掉 nginx/places.conf（或 Caddyfile），再 reload。',
      '    用 npm run release 发布的：每个版本的目录里都有写好的 host/nginx/places.conf（和 caddy/Caddyfile）。nginx 里把',
      `    include zongshu/places.conf;（在 server.conf 里，或门户的 http 部分）改成 include ${root}/../host/nginx/places.conf; 以后发布完 reload 即可。`,
      '    晚换也不要紧：撤下的页面仍然打不开，只是服务器说的是“没有”，不是“已撤下”。',
      '  □ 平时发稿不用动服务器的配置。',
      '',
    ].join('\n'),
};

export type HostWords = typeof host;
