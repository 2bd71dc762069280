import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { GuardianOrder, GuardianReport } from './guardian-messages.ts';

/** A guardian process and what it says. */
export interface GuardedDatabase {
  readonly guardian: ChildProcess;
  /** The first word from the guardian: PostgreSQL answers, or why it does not. */
  readonly first: Promise<FirstReport>;
  /** Asks for PostgreSQL to be stopped in good order, or at once, without waiting. */
  end(speed: 'orderly' | 'quick'): void;
  /** Stops PostgreSQL and waits for both processes to end. */
  stop(): Promise<void>;
}

export type FirstReport = Exclude<GuardianReport, { kind: 'restarting' }>;

/** Starts a guardian with its PostgreSQL. `onReport` hears everything that the guardian says, also later on. */
export function startGuarded(order: GuardianOrder, onReport: (report: GuardianReport) => void = () => undefined): GuardedDatabase {
  const guardian = spawn(process.execPath, [join(import.meta.dirname, 'guardian.ts')], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Its own process group, so that Ctrl-C in the terminal does not reach PostgreSQL before its clients are done.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const exit = new Promise<void>((resolve) => guardian.once('exit', () => resolve()));
  const first = new Promise<FirstReport>((resolve) => {
    guardian.on('message', (report: GuardianReport) => {
      onReport(report);
      if (report.kind !== 'restarting') resolve(report);
    });
    guardian.once('exit', () => resolve({ kind: 'problem', problem: 'PostgreSQL was stopped before it answered.' }));
  });
  guardian.send(order);
  const end = (speed: 'orderly' | 'quick') => {
    if (guardian.connected) guardian.send(speed === 'quick' ? 'stop quickly' : 'stop', () => undefined);
  };
  const stop = async () => {
    guardian.ref();
    end('orderly');
    await exit;
  };
  return { guardian, first, end, stop };
}
