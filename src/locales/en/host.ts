import type { HostWords } from '../zh-CN/host.ts';

/** What `npm run host` says, and the checklist that it writes for the people who run the web server. */
export const host: HostWords = {
  usage: [
    'Usage: npm run host -- [options]',
    '',
    'Writes configurations for the web server: nginx, Caddy, and the _headers of Netlify and Cloudflare Pages.',
    'Hand the files and the checklist among them to whoever runs the server. The site itself stays as it is.',
    '',
    '  --root DIR      where the site lies on the server (default /srv/zongshu/current)',
    '  --to DIR        where the configurations are written (default host)',
    '  --release DIR   pages that are gone or have moved: as the release in this folder has them',
    '  --content DIR   the content folder (default content; or the environment variable CONTENT)',
    '  --force         replace files of the same name that were changed',
    '  --dry-run       only list the files that would be written',
    '  --json          print JSON only',
    '  --help          show this text',
  ].join('\n'),
  noSite: (path) =>
    `${path} does not tell the address of the site: run npm run check and mend its errors first.`,
  noRelease: (dir) =>
    `There is no release in ${dir}: name the folder that npm run release wrote to (--to), or release first.`,
  badRoot: (root) =>
    `--root "${root}" cannot be used: give a whole path on the server that begins with / and holds no quote, blank, $ or brace, such as /srv/zongshu/current.`,
  changed: (path) =>
    `${path} was changed by somebody and was left alone: move it away, or add --force to replace it.`,
  isLink: (path) => `${path} is no plain file and cannot be written: choose another folder with --to.`,
  cannotWrite: (path, code) =>
    `Cannot write ${path} (${code}): check the permissions of the folder and the space on the disk, or choose another with --to.`,
  planned: (files) =>
    files.length === 0
      ? 'The configurations are up to date: nothing would be written.'
      : `Would write:\n${files.map((file) => `  ${file}`).join('\n')}`,
  written: (files, checklist) =>
    files.length === 0
      ? 'The configurations are up to date: nothing was written.'
      : `Wrote ${files.length} files:\n${files.map((file) => `  ${file}`).join('\n')}\nHand the folder to whoever runs the server; ${checklist} is the place to begin.`,
  checklistName: 'checklist.txt',
  checklist: (url, root, robots) =>
    [
      `Checklist for ${url}`,
      '',
      '1. Choose one server; leave the others aside',
      '',
      'nginx (recommended; Debian or Ubuntu):',
      '  1. apt-get install nginx-light libnginx-mod-http-brotli-static',
      '  2. Put the four files of the folder nginx into /etc/nginx/zongshu/.',
      '  3. A host of its own: add "include zongshu/server.conf;" to the http part of /etc/nginx/nginx.conf.',
      '     Mounted in a portal: add "include zongshu/maps.conf;" and "include zongshu/places.conf;" to the http',
      '     part, and "include zongshu/locations.conf;" to the server part of the portal.',
      '  4. server.conf names the files of the certificate: put them there, or name where they are.',
      '  5. Run nginx -t, and where it finds no fault nginx -s reload ("could not build optimal map_hash" is none).',
      '',
      'Caddy:',
      '  1. Install caddy. A host of its own: add caddy/Caddyfile to /etc/caddy/Caddyfile. Mounted in a portal: add the',
      '     part from "(zongshu) {" to its closing brace alone, and the line "import zongshu" to the portal’s site.',
      '  2. Run caddy reload --config /etc/caddy/Caddyfile. Caddy fetches certificates itself.',
      '',
      'Netlify, Cloudflare Pages:',
      '  Put _headers and _redirects of the folder static into the top folder of what is published.',
      '',
      '2. Place the site',
      '',
      `  The files of the site lie directly in ${root} on the server (index.html among them).`,
      '  Keep nothing else there, no link that leads elsewhere, and let the web server not write to it.',
      '',
      '3. Check once it is up',
      '',
      '  [ ] The home page, an article and a chart open and look right.',
      '  [ ] An address that does not exist shows the site’s own page “Page not found”.',
      '  [ ] The address begins with https, and one that begins with http turns into it.',
      '  [ ] In the developer tools the home page has a Content-Encoding of br, zstd or gzip and a',
      '      Content-Security-Policy.',
      '  [ ] A CDN in front keeps to the Cache-Control of the server, keeps answers apart by Accept-Encoding, adds,',
      '      changes and drops no header, and hands on the reader’s protocol as X-Forwarded-Proto.',
      ...(robots.length === 0
        ? []
        : [
            '  [ ] Strict-Transport-Security holds for the whole host: where the portal has pages that open over http alone,',
            '      delete the lines that have this word.',
            '  [ ] Search engines read robots.txt at the top of a host alone, not the one of this site. Have these lines',
            '      added to the portal’s own: Disallow under “User-agent: *”, Sitemap at the end.',
            ...robots.map((line) => `        ${line}`),
          ]),
      '  [ ] Where search engines ask for a sitemap, it is the address behind “Sitemap:” in robots.txt.',
      '',
      '4. Later',
      '',
      '  [ ] After an article was withdrawn or moved: run npm run host again, replace nginx/places.conf (or the',
      '      Caddyfile) and reload. Each release of npm run release has its own host/nginx/places.conf: where nginx says',
      `      "include ${root}/../host/nginx/places.conf;" instead, a reload after the release will do. Until then a`,
      '      withdrawn page is said to be missing, not withdrawn.',
      '  [ ] Publishing needs no change of the server.',
      '',
    ].join('\n'),
};
