import { fileURLToPath } from 'node:url';
import type { Peer } from './peer.ts';
import { peerText } from './peer-article.ts';

/** A script without any framework, `plain-build.ts`: what this machine needs at least under Node. */
export const plain: Peer = {
  name: 'plain Node',
  files: {},
  article: (article) => ({ path: `in/${article.id}.md`, text: peerText(article) }),
  command: () => ({
    command: process.execPath,
    args: [fileURLToPath(new URL('./plain-build.ts', import.meta.url)), 'in', 'out'],
  }),
};
