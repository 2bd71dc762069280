import { pino } from 'pino';

/**
 * The log of faults. Its fields are this list and no other: a message of an error may carry what somebody wrote,
 * a phrase or a key, so messages, parameters, paths of requests and addresses never reach it.
 */
const log = pino({ base: { process: 'api' }, timestamp: pino.stdTimeFunctions.isoTime });

interface FaultFields {
  readonly fault: string;
  readonly code: string | undefined;
  readonly table: string | undefined;
  readonly constraint: string | undefined;
  readonly frames: readonly string[];
}

/** Writes a fault as an allow-list of fields. */
export function reportFault(error: unknown): void {
  log.error(faultFields(originOf(error)));
}

/**
 * A fault that nothing caught ends the process, as Node would end it; but Node would print its message and all its fields, and those
 * of a failed statement are what somebody wrote.
 */
export function endOnUncaughtFault(): void {
  process.on('uncaughtException', (error) => {
    reportFault(error);
    process.exit(1);
  });
}

function originOf(error: unknown): unknown {
  const original = typeof error === 'object' && error !== null && 'originalError' in error ? error.originalError : undefined;
  return original === undefined ? error : originOf(original);
}

export function faultFields(error: unknown): FaultFields {
  const source = error instanceof Error ? (error as Error & Partial<Record<'code' | 'table' | 'constraint', unknown>>) : undefined;
  const word = (value: unknown): string | undefined => (typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined);
  return {
    fault: source?.name ?? typeof error,
    code: word(source?.code),
    table: word(source?.table),
    constraint: word(source?.constraint),
    frames: framesOf(source),
  };
}

/** Where a fault happened, without its message: that may hold lines that look like frames. */
function framesOf(error: Error | undefined): string[] {
  const stack = (error?.stack ?? '').replace(error?.message ?? '', () => '');
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);
}
