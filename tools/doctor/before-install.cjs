'use strict';
const { spawnSync } = require('node:child_process');
const { statfsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const oldestNode = 20;
/* Bytes that the packages and a first database take, with some room. */
const neededSpace = 3e9;

const found = (name, verdict, says, cure = null) => ({ name, verdict, says, cure });

/** What can be said before the packages are there: whether they can be installed. Prints as the doctor does afterwards. */
function lookBeforeInstall() {
  const findings = [
    node(),
    npm(),
    space(),
    found('packages', 'look', 'not installed, or not those of package-lock.json', 'npm start installs them'),
  ];
  const lines = findings.map(({ name, verdict, says, cure }) => `${verdict.padEnd(6)}${name}: ${says}${cure === null ? '' : `. ${cure}`}`);
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify({ findings }, null, 2) : lines.join('\n')}\n`);
  process.exitCode = findings.some(({ verdict }) => verdict === 'wrong') ? 1 : 0;
}

function node() {
  const { node: version } = process.versions;
  const isNewEnough = Number(version.split('.')[0]) >= oldestNode;
  if (isNewEnough) return found('Node', 'ok', `${version} here; Rinnalla brings its own`);
  return found('Node', 'wrong', `${version} is too old`, `Install Node ${oldestNode} or newer from https://nodejs.org`);
}

function npm() {
  const { status, stdout } = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0) return found('npm', 'ok', stdout.trim());
  return found('npm', 'wrong', 'it does not answer', 'Install Node from https://nodejs.org; npm comes with it');
}

function space() {
  const { bavail, bsize } = statfsSync(root);
  const free = `${((bavail * bsize) / 1e9).toFixed(1)} GB free`;
  if (bavail * bsize >= neededSpace) return found('disk', 'ok', free);
  return found('disk', 'wrong', `${free} where ${root} lies`, 'Make room: the packages and a first database take 3 GB');
}

module.exports = { lookBeforeInstall };
