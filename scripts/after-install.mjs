// Run by npm after every `npm ci`: VS Code then knows the fields of the content files. It never makes an install fail:
// without it, all that is missing are hints, and `npm run schemas` writes them at any time.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const isWindows = process.platform === 'win32';
const entry = fileURLToPath(new URL('zongshu.mjs', import.meta.url));
// npm puts the project's own Node first on the path; the Node that runs npm may be too old.
spawnSync('node', [isWindows ? `"${entry}"` : entry, 'schemas'], {
  stdio: 'ignore',
  timeout: 60_000,
  // On Windows that Node is a script for the shell.
  shell: isWindows,
});
