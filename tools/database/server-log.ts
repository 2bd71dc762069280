import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';

/** Bytes after which a log is set aside for a new one when the program starts again. */
const longestLog = 5_000_000;
/** Bytes that are read from the end of a log; more than any one failure writes. */
const readLength = 4_000;

/** The last line that names a failure, or else the last line, without the time before it. */
export function logEnd(logFile: string): string {
  const lines = lastLines(logFile);
  const failure = lines.findLast((line) => /\b(FATAL|PANIC)\b|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return failure.replace(/^.*?\b(FATAL|PANIC|ERROR|LOG):\s+/, '').replace(/\.?$/, '.');
}

/** Whether the end of the log tells of a full disk. */
export function tellsOfFullDisk(logFile: string): boolean {
  return lastLines(logFile)
    .slice(-8)
    .some((line) => line.includes('No space left on device'));
}

/** The last lines of a log, those of the last failure among them. */
export function lastLines(logFile: string): string[] {
  const file = openSync(logFile, 'r');
  const { size } = fstatSync(file);
  const buffer = Buffer.alloc(Math.min(size, readLength));
  readSync(file, buffer, 0, buffer.length, size - buffer.length);
  closeSync(file);
  return buffer.toString('utf8').split('\n').filter(Boolean);
}

/** Sets a log that has grown long aside, in place of the one before it. */
export function turnLog(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > longestLog) renameSync(logFile, `${logFile}.1`);
}
