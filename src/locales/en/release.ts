import type { ReleaseWords } from '../zh-CN/release.ts';

const few = (paths: readonly string[], mark: string): string[] => [
  ...paths.slice(0, 10).map((path) => `  ${mark} ${path}`),
  ...(paths.length > 10 ? [`  ${mark} … and ${paths.length - 10} more`] : []),
];

/** What `npm run release` says. */
export const release: ReleaseWords = {
  usage: [
    'Usage: npm run release -- [options]',
    '',
    'Puts out the site that was built: a whole release is made of it, with compressed twins, and then served at a stroke.',
    'Readers see the old one whole or the new one whole, and there is always a way back. Run npm run build first.',
    '',
    '  --to PLACE       where to (by default releases/local on this machine):',
    '                     /srv/www/zongshu              a folder of this machine',
    '                     web@10.0.0.8:/srv/www/zongshu another server (by rsync)',
    '                     rsync://10.0.0.8/www/zongshu  an rsync service',
    '                     rclone:s3:bucket/zt/zuofeng   a bucket and the like (by rclone)',
    '  --dry-run        says what would be done, and changes nothing',
    '  --rollback [ID]  serves the release before, or the one named (its first digits will do)',
    '  --list           lists the releases that are kept',
    '  --since ID       lists changes and addresses to purge against this release (by default the one served)',
    '  --keep N         keeps N releases, deletes older ones (by default 5; never the one served or the one before)',
    '  --variants       with rclone: sends the compressed twins (.br .gz .zst) too',
    '  --shelf DIR      with another server: where releases are kept here (by default a folder in releases)',
    '  --out DIR        folder of the built site (by default dist; or the environment variable OUT)',
    '  --content DIR    content folder (by default content; or the environment variable CONTENT)',
    '  --json           prints JSON alone',
    '  --help           shows this',
    '',
    'The web server reads PLACE/current: a link that is switched to the new release at a stroke.',
    'A bucket has no such link: there styles and pictures are sent first, then pages, lists and feeds, and what must',
    'go is deleted last, so that no page ever lacks anything; after a break, run it again and it goes on.',
    '',
    'Beside the site, each release has its manifest.json, upload-order.txt, purge.txt (addresses to purge from a CDN),',
    'baidu-urls.txt and baidu-gone.txt (addresses to push to Baidu, and dead links), and host (configurations for web',
    'servers, with the pages that are gone or have moved).',
  ].join('\n'),
  planned: (summary, place) =>
    [
      `Release ${summary.name} would go to ${place}${summary.since === undefined ? ' (the first one)' : `, against ${summary.since}`}:`,
      `  ${summary.added.length} files added, ${summary.changed.length} changed, ${summary.removed.length} removed`,
      ...few(summary.added, '+'),
      ...few(summary.changed, '~'),
      ...few(summary.removed, '-'),
      `  ${summary.size} to send (compressed twins not counted), ${summary.purge} addresses to purge from a CDN`,
      `  ${summary.moved} old addresses lead on, ${summary.gone} pages are gone`,
      'Styles and pictures are sent first, then pages, lists, feeds and sitemaps; what must go is deleted last.',
      'This was a preview; nothing was changed.',
    ].join('\n'),
  released: (summary, place, folder) =>
    [
      `Release ${summary.name} is served: ${place}`,
      summary.since === undefined
        ? `It is the first one: ${summary.uploads} files, ${summary.size}.`
        : `Against ${summary.since}: ${summary.added.length} files added, ${summary.changed.length} changed, ${summary.removed.length} removed; with twins ${summary.uploads} files sent, ${summary.size}.`,
      ...(summary.purge === 0
        ? []
        : [`With a CDN, purge the ${summary.purge} addresses of ${folder}/purge.txt.`]),
      ...(summary.baidu === 0
        ? []
        : [`${summary.baidu} new and changed pages are listed in ${folder}/baidu-urls.txt, for Baidu.`]),
      ...(summary.dead === 0
        ? []
        : [
            `${summary.dead} pages that are gone are listed in ${folder}/baidu-gone.txt, as dead links for Baidu.`,
          ]),
    ].join('\n'),
  pointServer: (served, folder) =>
    `Let the web server read ${served}; configurations for it are in ${folder}/host, with a checklist.`,
  rootDiffers: (written) =>
    `Note: a server's configuration cannot hold this folder (it has blanks, quotes or the like) and names ${written}: release to another folder, or put the right one into the configuration.`,
  unchanged: (name, place) => `The site has not changed; release ${name} is served: ${place}`,
  pruned: (names) => `Old releases deleted: ${names.join(', ')}.`,
  rolledBack: (name, place, purge, folder) =>
    `Release ${name} is served again: ${place}${purge === 0 ? '' : `\nWith a CDN, purge the ${purge} addresses of ${folder}/purge.txt.`}`,
  isServed: (name, place) => `Release ${name} is the one that is served: ${place}`,
  wouldRollBack: (name, place, purge) =>
    `Release ${name} would be served again: ${place}, with ${purge} addresses to purge from a CDN.\nThis was a preview; nothing was changed.`,
  listed: (releases, place) =>
    releases.length === 0
      ? `There is no release yet: ${place}`
      : releases
          .map(
            ({ name, at, current }) =>
              `${current ? '→' : ' '} ${name}  ${at ?? '(never served)'}${current ? '  served now' : ''}`,
          )
          .join('\n'),
  packing: (files) => `Making the release: ${files} files to compress, which takes longer the first time …`,
  packed: (done, files) => `${done} of ${files} files done …`,
  newerContent: (path) =>
    `Note: ${path} was changed after the site was built and is not in this release. To release it too, run npm run build, then release again.`,
  wasEdited: (name, path, count) =>
    `Note: somebody changed the release ${name} that was served (${path}${count > 1 ? ` and ${count - 1} more` : ''}); it was made anew from the built site, without these changes.`,
  lostManifest: (name) =>
    `Note: the manifest of release ${name}, which was served, cannot be read, so that nothing could be compared; with a CDN, purge the whole site.`,
  notTidied: (message) =>
    `Note: the new release is served, but old ones could not be cleared away (${message}); the next release tries again.`,
  otherBase: (out, built, wanted) =>
    `${out} was built to be mounted at ${built}, and site.yaml says ${wanted}; nothing was released: run npm run build first.`,
  badPlace: (to) =>
    `"${to}" cannot be used after --to: write a folder of this machine, a place of rsync (user@host:/folder) or of rclone (rclone:name:folder, the name made with rclone config; it reaches FTP and buckets too).`,
  strayPlace: (text) => `"${text}" is not understood: to release to it, write --to ${text}.`,
  placeIsFile: (place) =>
    `${place} or a folder above it is a file; no folder can be made there: choose another place with --to.`,
  badKeep: (text) => `"${text}" cannot be used after --keep: write a whole number, 2 or more.`,
  placeIsForeign: (place) =>
    `${place} holds other files and is no folder of releases; nothing was changed: choose an empty folder with --to.`,
  placeInside: (place, other) =>
    `${place} and ${other} lie inside each other, and releasing would destroy files: choose another place with --to.`,
  linkBlocked: (path) =>
    `${path} is no link made by a release and was left alone: move it elsewhere, then release.`,
  busy: (place, holder) =>
    `Another command (${holder}) is releasing to ${place}: try again when it has ended.`,
  siteChanged: (out) =>
    `Files in ${out} changed while the release was made; nothing was released and the old one is still served: run npm run build again, then release.`,
  siteIsBusy: (out, holder) =>
    `Another command (${holder}) is at work on ${out}; nothing was released: try again when it has ended.`,
  siteIsForeign: (out) =>
    `${out} has no .zongshu mark and is no site that was built whole; nothing was released: run npm run build first.`,
  siteIsDamaged: (out) =>
    `Files in ${out} are not as they were built (missing, added or changed); nothing was released: run npm run build again, and change words in the content folder.`,
  noAddress: (file) => `${file} does not give the site's address: run npm run check and mend what it names.`,
  badMoves: (file) =>
    `The old addresses (aliases) or withdrawn pages in ${file} are not well formed; nothing was released: run npm run check and mend what it names.`,
  noRelease: (written, names) =>
    `There is no release "${written}", or more than one. Releases: ${names.length === 0 ? 'none' : names.join(', ')}.`,
  noEarlier: (names) =>
    names.length === 0
      ? 'There is no earlier release to go back to.'
      : `It is not known which release came before; name the one to go back to: ${names.join(', ')}.`,
  damagedRelease: (name, path) =>
    `Release ${name} is not whole (${path} is missing or changed); it was not served, and the old one still is: see the others with --list.`,
  diskFull: (path) =>
    `The disk is full and ${path} could not be written; nothing was released and the old release is still served: make room (or keep fewer releases with --keep) and try again.`,
  noPermission: (path) =>
    `${path} may not be written; nothing was released and the old release is still served: look at the folder's permissions, or choose another place with --to.`,
  noLinks: (path) =>
    `The system does not allow a link at ${path}; nothing was released: on Windows turn on Developer Mode (Settings → System → For developers) and try again, or release to a server with --to.`,
  failed: (message) => `The release failed, and the old one is still served (${message}).`,
  noClient: (program) =>
    `This place is reached by ${program}, which is not on this machine. To install it: Debian and Ubuntu, apt-get install ${program}; macOS, brew install ${program}; Windows, ${program === 'rclone' ? 'winget install Rclone.Rclone' : 'wsl --install, then apt-get install rsync in it'}.`,
  clientFailed: (program, place, reason) =>
    `${program} did not bring the release to ${place}; readers there still see the old one (${reason}): run it again when that is mended, and it goes on.`,
  linkBent: (place) =>
    `The release lies at ${place}, but the rsync service there bent the link "current", and readers cannot open the site: have "munge symlinks = no" written into its rsyncd.conf, and release again at once.`,
  clientStopped: (program, place, reason) =>
    `${program} broke off while it sent to ${place}, and some files are new already (${reason}): no page lacks its styles or pictures; run it again soon, and it goes on.`,
  sending: (program, place) => `Sending to ${place} by ${program} …`,
};
