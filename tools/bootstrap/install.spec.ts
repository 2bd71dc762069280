import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

jest.setTimeout(30_000);

let root: string;

/** A project as a clone has it, with a script to start, and an npm that counts its installs and is told how to end. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rinnalla-install-'));
  cpSync(import.meta.dirname, join(root, 'tools', 'bootstrap'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion": 3}');
  writeFileSync(join(root, 'script.cjs'), `console.log('the script runs'); process.exit(7);`);
  writeFileSync(join(root, 'start.cjs'), `require('./tools/bootstrap/run-on-own-node.cjs').runOnOwnNode('script.cjs');`);
  writeFileSync(
    join(root, 'npm.js'),
    `const fs = require('node:fs');
     fs.appendFileSync('installs', process.argv.slice(2).join(' ') + '\\n');
     if (process.env.FAIL) { console.error(process.env.FAIL); process.exit(1); }
     fs.mkdirSync('node_modules/.bin', { recursive: true });
     fs.rmSync('node_modules/.bin/node', { force: true });
     fs.symlinkSync(process.execPath, 'node_modules/.bin/node');
     if (process.env.HANG) setInterval(() => {}, 1000);`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env.PATH,
  npm_execpath: join(root, 'npm.js'),
  ...more,
});

function start(more: Record<string, string> = {}): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['start.cjs'], { cwd: root, env: environment(more), encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

function installs(): number {
  return readFileSync(join(root, 'installs'), 'utf8').split('\n').length - 1;
}

test('a first start installs what the lock says, runs the script, and ends as it ends', () => {
  const { code, said } = start();
  expect(said).toContain('Installing packages');
  expect(said).toContain('the script runs');
  expect(code).toBe(7);
  expect(readFileSync(join(root, 'installs'), 'utf8')).toMatch(/^ci --no-audit --no-fund/);
});

test('a second start installs nothing and says nothing of it', () => {
  start();
  const { said } = start();
  expect(said).toBe('the script runs\n');
  expect(installs()).toBe(1);
});

test('a changed lock is installed anew', () => {
  start();
  writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion": 3, "name": "changed"}');
  start();
  expect(installs()).toBe(2);
});

test('an install that was killed half-way is done again', async () => {
  const killed = spawn(process.execPath, ['start.cjs'], { cwd: root, env: environment({ HANG: 'yes' }), detached: true, stdio: 'ignore' });
  while (!existsSync(join(root, 'node_modules', '.bin', 'node'))) await pause(10);
  const exit = once(killed, 'exit');
  process.kill(-(killed.pid ?? NaN), 'SIGKILL');
  await exit;
  expect(start().said).toContain('the script runs');
  expect(installs()).toBe(2);
});

test.each([
  ['npm error network request failed, reason: getaddrinfo ENOTFOUND registry', 'The npm registry cannot be reached'],
  ['npm error ENOSPC: no space left on device', 'is full: make room'],
  ['npm error code E404', 'npm error code E404'],
])('a failed install (%s) is told in words and tried again next time', (failure, words) => {
  const { code, said } = start({ FAIL: failure });
  expect(said).toContain(words);
  expect(said).not.toContain('the script runs');
  expect(code).toBe(1);
  expect(start().said).toContain('the script runs');
});

test('a data folder that cannot hold the log of the install is told in words', () => {
  mkdirSync(join(root, '.data'));
  writeFileSync(join(root, '.data', 'logs'), 'a file');
  expect(start()).toMatchObject({ code: 1, said: expect.stringContaining('cannot be written') });
});

test('a script whose npm is killed is told to stop', async () => {
  start();
  writeFileSync(
    join(root, 'script.cjs'),
    `process.on('SIGTERM', () => { require('node:fs').writeFileSync('stopped', ''); process.exit(0); });
     setInterval(() => {}, 1000);
     require('node:fs').writeFileSync('runs', '');`,
  );
  writeFileSync(join(root, 'as-npm.cjs'), `require('node:child_process').spawn('sh', ['-c', process.execPath + ' start.cjs; true']);`);
  const npm = spawn(process.execPath, ['as-npm.cjs'], { cwd: root, env: environment({ npm_lifecycle_event: 'start' }), stdio: 'ignore' });
  while (!existsSync(join(root, 'runs'))) await pause(10);
  npm.kill('SIGKILL');
  while (!existsSync(join(root, 'stopped'))) await pause(10);
});
