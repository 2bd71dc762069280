import { get } from 'node:http';
import type { Settings } from '@rinnalla/settings';
import { checkPorts } from '../start/ports.ts';
import { findNoted, type ProcessName } from '../start/process-note.ts';
import { ok, wrong, type Finding } from './finding.ts';

/** Whether a Rinnalla runs on the data folder. */
export function isRunning({ dataDir }: Settings): boolean {
  return findNoted(dataDir, 'supervisor') !== null;
}

/** The processes of a Rinnalla that runs, or else whether one could listen on its ports. */
export async function lookAtSite(settings: Settings): Promise<Finding[]> {
  if (isRunning(settings)) return lookAtProcesses(settings);
  const taken = await checkPorts(settings);
  return [taken ? wrong('ports', taken.problem) : ok('ports', `${settings.port} and ${settings.apiPort} are free`)];
}

async function lookAtProcesses(settings: Settings): Promise<Finding[]> {
  const { dataDir, host, port, apiPort } = settings;
  const own = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const web = { name: 'web', title: 'web pages', isHealthy: (await status(own, port)) === 200, says: `answer on port ${port}` } as const;
  const api = {
    name: 'api',
    title: 'API',
    isHealthy: (await status('127.0.0.1', apiPort)) === 200,
    says: `answers on port ${apiPort}`,
  } as const;
  const worker = { name: 'worker', title: 'worker', isHealthy: true, says: 'runs' } as const;
  return [web, api, worker].map((one) => judgeProcess(dataDir, one));
}

interface Looked {
  readonly name: ProcessName;
  readonly title: string;
  readonly isHealthy: boolean;
  /** What is said of it when it is well. */
  readonly says: string;
}

function judgeProcess(dataDir: string, { name, title, isHealthy, says }: Looked): Finding {
  const noted = findNoted(dataDir, name);
  if (noted && isHealthy) return ok(title, `${says} (process ${noted.pid})`);
  const state = noted ? `process ${noted.pid} does not answer` : 'does not run; npm start with these settings is on its way up or down';
  return wrong(title, state, `The log is in ${dataDir}/logs/${name}.log`);
}

/** Status of `/health`, or null where nothing answers within two seconds. */
function status(host: string, port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/health', agent: false, timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
  });
}
