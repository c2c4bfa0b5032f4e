import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { peerArticle, type PeerArticle } from './peer-article.ts';

/** Another generator that builds the same articles into a site of the same kinds of pages. */
export interface Peer {
  name: string;
  /** Its configuration and templates, by path. */
  files: Readonly<Record<string, string>>;
  /** The file of one article. */
  article: (article: PeerArticle) => { path: string; text: string };
  /**
   * What to run in its folder; the site goes to `out`. Undefined where it is not installed.
   * @param peersDir Folder into which peers were installed with npm.
   */
  command: (peersDir: string | undefined) => { command: string; args: string[] } | undefined;
}

/** Writes the folder in which a peer builds so many articles. */
export function writePeer(peer: Peer, dir: string, articles: number): void {
  for (const [path, text] of Object.entries(peer.files)) put(join(dir, path), text);
  for (let index = 0; index < articles; index += 1) {
    const { path, text } = peer.article(peerArticle(index));
    put(join(dir, path), text);
  }
}

/** Changes the body of one article. */
export function editPeer(peer: Peer, dir: string, round: number): void {
  const { path, text } = peer.article(peerArticle(0));
  put(join(dir, path), `${text}\n更新${round}次。\n`);
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
