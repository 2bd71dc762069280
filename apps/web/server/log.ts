/** All that the web process ever writes down. Neither address, path, header nor body is among it. */
export interface LogEntry {
  level: 'info' | 'error';
  event: 'started' | 'stopping' | 'request_failed' | 'page_failed' | 'start_failed' | 'crashed';
  /** The kind of an error (its class), never its message: a message could quote what a person wrote. */
  error?: string;
  /** Where in our code it happened. */
  place?: string;
  port?: number;
}

/** The fields that leave the process. One that is not here is not written, whoever hands it over. */
const fields: readonly (keyof LogEntry)[] = ['level', 'event', 'error', 'place', 'port'];

export const log = (entry: LogEntry): void => void process.stderr.write(`${JSON.stringify(entry, [...fields])}\n`);

/** The fields of an error that may be written down. Its message is cut out first: it may hold a line that looks like a place. */
export function errorFields(error: unknown): Pick<LogEntry, 'error' | 'place'> {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const stack = (error.stack ?? '').replace(error.message, () => '');
  const place = stack.split('\n').find((line) => line.startsWith('    at '));
  return place === undefined ? { error: error.name } : { error: error.name, place: place.trim() };
}

/** A fault that nothing caught ends the process, as Node would end it; but Node would print its message and all its fields. */
export function endOnUncaughtFault(): void {
  process.on('uncaughtException', (error) => {
    log({ level: 'error', event: 'crashed', ...errorFields(error) });
    process.exit(1);
  });
}
