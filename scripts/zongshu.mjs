#!/usr/bin/env node
// Plain JavaScript on purpose: it has to run on an old Node to say what is missing.
import console from 'node:console';
import { readdirSync } from 'node:fs';
import module from 'node:module';
import process from 'node:process';
import { setTimeout } from 'node:timers';
import { fileURLToPath, URL } from 'node:url';

const NEEDED = 24;

/** Names of the commands: one file each. */
function commandNames() {
  return readdirSync(new URL('./commands/', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** What is missing, why, and the one command that mends it. */
function nodeMissing() {
  return (
    `这里运行的是 Node ${process.versions.node}，缺少本项目自带的 Node ${NEEDED}（由 npm ci 安装，` +
    '多半是用了 --ignore-scripts 或安装脚本未获 allowScripts 允许），' +
    '请运行：npm ci --ignore-scripts=false，再用 npm run 启动命令。\n' +
    `This is Node ${process.versions.node}: the project's own Node ${NEEDED}, which npm ci installs, is missing ` +
    '(probably --ignore-scripts, or an install script that allowScripts refused); ' +
    'run: npm ci --ignore-scripts=false, then start commands through npm run.'
  );
}

/** What an `npm ci` that was cut off leaves behind: packages that are missing, or only half there. */
function packageMissing(error) {
  const code = String(error?.code ?? '');
  const message = String(error?.message ?? '');
  const broken = /MODULE_NOT_FOUND|INVALID_PACKAGE|PACKAGE_PATH_NOT_EXPORTED|DLOPEN_FAILED/.test(code);
  if (!broken || !/package|node_modules/.test(message)) return undefined;
  const [, name] = /package ['"]?((?:@[\w.-]+\/)?[\w.-]+)/.exec(message) ?? [];
  const [, inside] = /node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/.exec(message) ?? [];
  const missing = name && !name.startsWith('.') ? name : (inside ?? '?');
  return (
    `缺少软件包 ${missing}，或它没有装完整（多半是 npm ci 中途断了），请运行：npm ci，装完后再试。网站未作改动。\n` +
    `The package ${missing} is missing or not whole (npm ci was probably cut off); run: npm ci, then try again. ` +
    'The site was not changed.'
  );
}

/** Says why a command broke off: an expected end is a full sentence already, any other gets one. */
function report(name, error) {
  const message = error instanceof Error ? error.message : String(error);
  const missing = packageMissing(error);
  const expected = error instanceof Error && error.name === 'Stop';
  const sentence = expected
    ? message
    : `命令 ${name} 意外中断 (the command ${name} broke off unexpectedly): ${message}`;
  console.error(missing ?? sentence);
  if (process.env.DEBUG === '1' && error instanceof Error) console.error(error.stack);
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < NEEDED) {
    console.error(nodeMissing());
    return 1;
  }
  // Half of a short command is reading its own code: what Node made of it is kept.
  module.enableCompileCache(fileURLToPath(new URL('../.cache/code', import.meta.url)));
  const name = process.argv[2] || '';
  const names = commandNames();
  if (!names.includes(name)) {
    const list = names.map((each) => `  npm run ${each}`).join('\n');
    console.error(`没有名为“${name}”的命令。可用的命令 (no such command; there are):\n${list}`);
    return 1;
  }
  try {
    const command = await import(`./commands/${name}.ts`);
    return await command.run(process.argv.slice(3));
  } catch (error) {
    report(name, error);
    return 1;
  }
}

main().then((code) => {
  process.exitCode = code;
  // A tool that left a timer or a worker behind must not hold the terminal; output has two seconds to drain.
  setTimeout(() => process.exit(), 2000).unref();
});
