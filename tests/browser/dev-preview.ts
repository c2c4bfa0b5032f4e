import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { projectRoot } from '../../src/source/settings.ts';
import { cleanEnv, ENTRY } from '../build/run-command.ts';
import { WAIT_LIMIT } from '../../scripts/test/limits.ts';

/** A running `npm run dev` over a copy of the sample content. */
export interface DevPreview {
  /** The copy, which a test may write into. */
  content: string;
  /** Where it is served, with the base. */
  address: string;
  /** All that the command printed so far. */
  output: () => string;
  /** Reads, changes and writes a file of the content. */
  change: (path: string, edit: (text: string) => string) => void;
  stop: () => Promise<void>;
}

/** How a preview begins. */
interface Beginning {
  /** Changes the copy before the command starts. */
  prepare?: (content: string) => void;
  /** What the command prints when it can be visited; its first group is the address. */
  ready?: RegExp;
}

/** Starts a preview of its own; waits until it can be visited. */
export async function startPreview({
  prepare,
  ready = /预览已就绪：(\S+\/)（/,
}: Beginning = {}): Promise<DevPreview> {
  const work = mkdtempSync(join(tmpdir(), 'zongshu-dev-'));
  const content = join(work, 'content');
  cpSync(join(projectRoot, 'content'), content, { recursive: true });
  prepare?.(content);
  const args = [ENTRY, 'dev', '--content', content, '--at', '2024-06-15T12:00+08:00'];
  const server = spawn(process.execPath, args, { env: cleanEnv() });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  server.stdout.on('data', collect);
  server.stderr.on('data', collect);
  const address = await vi.waitFor(
    () => {
      const found = ready.exec(output)?.[1];
      if (found === undefined) throw new Error(`The preview does not start:\n${output}`);
      return found;
    },
    { timeout: WAIT_LIMIT, interval: 100 },
  );
  return {
    ...{ content, address, output: () => output },
    change: (path, edit) => {
      const file = join(content, path);
      writeFileSync(file, edit(readFileSync(file, 'utf8')));
    },
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}
