'use strict';
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
/* Written last, so that an install that was cut off leaves none. */
const stampFile = join(root, 'node_modules', '.rinnalla-installed');

/** What a finished install of these exact packages on this kind of machine is known by. */
function expectedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === expectedStamp();
}

function stampInstall() {
  writeFileSync(stampFile, expectedStamp());
}

function removeStamp() {
  rmSync(stampFile, { force: true });
}

module.exports = { isInstalled, removeStamp, stampInstall };
if (require.main === module) stampInstall();
