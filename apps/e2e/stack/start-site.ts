import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const running = 'Rinnalla is running';

/** Starts Rinnalla as `npm start` does, on a fresh data folder, and gives what stops it. */
export default async function startSite(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rinnalla-e2e-'));
  const site = spawn(process.execPath, ['tools/start/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      RINNALLA_DATA_DIR: dataDir,
      PORT: process.env['E2E_PORT'],
      API_PORT: process.env['E2E_API_PORT'],
      RINNALLA_MODE: 'demo',
      // Whatever a test decides is there to be judged a second time.
      RINNALLA_SECOND_LOOKS: '100',
    },
  });
  await untilRunning(site);
  process.env['E2E_DATA_DIR'] = dataDir;
  return async () => {
    const ended = once(site, 'exit');
    site.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
}

function untilRunning(site: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(running)) resolve();
    };
    site.stdout?.on('data', listen);
    site.stderr?.on('data', listen);
    site.once('exit', (code) => reject(new Error(`the site did not start (${code}):\n${said}`)));
  });
}
