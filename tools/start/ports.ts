import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Settings } from '@rinnalla/settings';
import { tryPort } from '../database/free-port.ts';
import { problem, type Problem } from '../database/problem.ts';
import { findProcess } from '../database/running-process.ts';

interface Wanted {
  readonly setting: 'PORT' | 'API_PORT';
  readonly port: number;
  readonly host: string;
}

/** Checks that the web pages and the API can listen; names who holds a port where the system tells. */
export async function checkPorts(settings: Settings): Promise<Problem | null> {
  const wanted: Wanted[] = [
    { setting: 'PORT', port: settings.port, host: settings.host },
    { setting: 'API_PORT', port: settings.apiPort, host: '127.0.0.1' },
  ];
  // Browsers try ::1 first for localhost and would meet whoever listens there.
  if (new URL(settings.url).hostname === 'localhost') wanted.push({ setting: 'PORT', port: settings.port, host: '::1' });
  for (const one of wanted) {
    const sentence = portProblem(one, await tryPort(one.port, one.host));
    if (sentence) return problem(sentence);
  }
  return null;
}

function portProblem({ setting, port, host }: Wanted, state: string): string | null {
  const other = `${setting}=${port < 60_000 ? port + 100 : port - 100} npm start`;
  if (state === 'EADDRINUSE') return `Port ${port} is in use${holderOf(port)}: stop that program, or choose another port: ${other}`;
  if (state === 'EACCES') return `You may not listen on port ${port}: choose one above 1023, for example: PORT=3000 npm start`;
  if (state === 'free' || host === '::1') return null;
  return `Nothing can listen on ${host} (${state}): set RINNALLA_HOST to an address of this machine, such as 127.0.0.1.`;
}

function holderOf(port: number): string {
  if (process.platform !== 'linux') return '';
  const pid = findHolder(port);
  const holder = pid === null ? null : findProcess(pid);
  return holder ? ` by process ${holder.pid} (${holder.command.slice(0, 60)})` : '';
}

/** Linux lists listening sockets by inode, and each process's open files by the same number. */
function findHolder(port: number): number | null {
  const sockets = new Set(listeningInodes(port).map((inode) => `socket:[${inode}]`));
  if (sockets.size === 0) return null;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return Number(pids.find((pid) => openFiles(pid).some((file) => sockets.has(file))) ?? NaN) || null;
}

function listeningInodes(port: number): string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(suffix) && fields[3] === '0A')
    .map((fields) => fields[9] ?? '');
}

function openFiles(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`));
  } catch {
    // It ended, or belongs to someone else.
    return [];
  }
}
