'use strict';
const { spawn } = require('node:child_process');
const { closeSync, mkdirSync, openSync, readFileSync, statfsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { clearInterval, setInterval } = require('node:timers');
const { isInstalled, removeStamp, stampInstall } = require('./install-stamp.cjs');

const root = join(__dirname, '..', '..');
/* Bytes that the packages take, with some room. */
const neededSpace = 2e9;
const failures = [
  [/ENOSPC/, `The disk that holds ${root} is full: make room and start again.`],
  [/EACCES|EPERM|EROFS/, `You may not write ${root}: start as the user it belongs to.`],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/, 'The npm registry cannot be reached: check the network and start again.'],
];

/** Installs the packages of package-lock.json unless they are there, whole; rejects with one sentence. */
async function ensureInstalled() {
  if (isInstalled()) return;
  const free = statfsSync(root);
  if (free.bavail * free.bsize < neededSpace)
    throw new Error(`The disk that holds ${root} has less than 2 GB free: make room and start again.`);
  const log = openLog();
  process.stderr.write('Installing packages; this happens once and takes a minute or two …\n');
  const waiting = setInterval(() => process.stderr.write('  still installing …\n'), 20000);
  try {
    removeStamp();
    const code = await install(log.handle);
    if (code !== 0) throw new Error(installFailure(log.path));
    stampInstall();
  } finally {
    clearInterval(waiting);
    closeSync(log.handle);
  }
}

function openLog() {
  const folder = join(resolve(root, process.env.RINNALLA_DATA_DIR || '.data'), 'logs');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'install.log');
    return { path, handle: openSync(path, 'w') };
  } catch (error) {
    throw new Error(
      `The folder ${folder} cannot be written (${error.code}): make it writable, or choose another with RINNALLA_DATA_DIR=…`,
      { cause: error },
    );
  }
}

function install(output) {
  const parameters = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const npm = process.env.npm_execpath;
  const [command, before] = npm && npm.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  return new Promise((settle) => {
    const child = spawn(command, [...before, ...parameters], {
      cwd: root,
      stdio: ['ignore', output, output],
      shell: command === 'npm' && process.platform === 'win32',
    });
    child.once('error', () => settle(null));
    child.once('exit', settle);
  });
}

function installFailure(path) {
  const text = readFileSync(path, 'utf8');
  const known = failures.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  const lines = text
    .split('\n')
    .filter((line) => /error/i.test(line))
    .slice(0, 5)
    .join('\n');
  return `The packages could not be installed; the whole story is in ${path}.\n${lines}`;
}

module.exports = { ensureInstalled };
