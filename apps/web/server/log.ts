/** All that the web process ever writes down. Neither address, path, header nor body is among it. */
export interface LogEntry {
  level: 'info' | 'error';
  event: 'started' | 'stopping' | 'request_failed' | 'page_failed' | 'start_failed';
  /** The kind of an error (its class), never its message: a message could quote what a person wrote. */
  error?: string;
  /** Where in our code it happened. */
  place?: string;
  port?: number;
}

export const log = (entry: LogEntry): void => void process.stderr.write(`${JSON.stringify(entry)}\n`);

/** The fields of an error that may be written down. */
export function errorFields(error: unknown): Pick<LogEntry, 'error' | 'place'> {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const place = (error.stack ?? '').split('\n').find((line) => line.startsWith('    at '));
  return place === undefined ? { error: error.name } : { error: error.name, place: place.trim() };
}
