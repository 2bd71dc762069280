import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GuardianOrder, GuardianReport } from './guardian-messages.ts';
import { runCluster, type RunningCluster } from './run-cluster.ts';

/*
 * The parent of PostgreSQL, as a process of its own. PostgreSQL does not notice when the program that needs it dies; this
 * process does, and then shuts it down in good order. It also starts PostgreSQL again when that is killed.
 */

let running: RunningCluster | null = null;
let order: GuardianOrder | null = null;
let ending = false;

process.on('message', (message: GuardianOrder | 'stop' | 'stop quickly') => {
  if (message === 'stop') void end('SIGINT');
  else if (message === 'stop quickly') void end('SIGQUIT');
  else void guard(message);
});
process.on('disconnect', () => void end('SIGINT'));
process.on('SIGTERM', () => void end('SIGINT'));
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);

async function guard(given: GuardianOrder): Promise<void> {
  order = given;
  running = runCluster(given.cluster, report);
  await running.ended;
  await end('SIGINT');
}

function report(message: GuardianReport): void {
  if (process.connected) process.send?.(message, () => undefined);
}

async function end(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (ending && signal === 'SIGINT') return;
  ending = true;
  await running?.stop(order?.throwAway ? 'SIGQUIT' : signal);
  if (order?.throwAway) rmSync(dirname(order.cluster.folder), { recursive: true, force: true });
  process.exit(0);
}
