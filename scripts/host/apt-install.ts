import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How long another installation on the same machine is waited for, in seconds. */
const PATIENCE = 120;

/** Programs before `apt-get` that let it install without asking anybody; undefined where it may not. */
function mayInstall(): string[] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * Installs Debian's packages without a question, as root or where `sudo` asks for no password. What cannot be installed
 * shows in what is found afterwards: so no exit code is looked at here. Returns whether it was tried.
 */
export function aptInstall(packages: readonly string[]): boolean {
  const prefix = mayInstall();
  if (!prefix) return false;
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const command = [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-o',
      `DPkg::Lock::Timeout=${PATIENCE}`,
    ];
    const [program = 'env', ...rest] = [...prefix, ...command, ...args];
    spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return true;
}
