import { statSync } from 'node:fs';
import { importLines, LineFault } from './import-lines.ts';
import type { ImportCount } from './import-lines.ts';
import { showProgress } from './import-progress.ts';
import type { ImportThread } from './import-thread.command.ts';
import { linesOfFile } from './lines-of-file.ts';
import type { FileLine } from './lines-of-file.ts';
import { sayProblem } from './line-problem.rules.ts';
import type { LineProblem } from './line-problem.rules.ts';
import { openRefusedLines } from './refused-lines.ts';
import { faultFields } from '../platform/fault-log.ts';

/** What the operator asked for. */
export interface ImportOrder {
  readonly file: string;
  /** Where refused lines go, or null. */
  readonly refused: string | null;
  readonly dryRun: boolean;
  stopping(): boolean;
}

/** Exit codes, as docs/import.md has them. */
const allIn = 0;
const broken = 1;
const someRefused = 2;

/** Brings a file in and says how it went, on stderr. Answers the exit code: 0 all in, 2 some lines refused, 1 not finished. */
export async function importFile(command: ImportThread, order: ImportOrder): Promise<number> {
  const progress = showProgress(statSync(order.file).size);
  const kept = openRefusedLines(order.refused);
  const refused = (line: FileLine, problems: readonly LineProblem[]): void => {
    const reason = problems.map(sayProblem).join('; ');
    progress.say(`Line ${line.number} is refused: ${reason}.`);
    kept.keep(line, reason);
  };
  try {
    const count = await importLines({
      lines: linesOfFile(order.file),
      now: new Date(),
      bringIn: (thread) => (order.dryRun ? command.tryOut(thread) : command.execute(thread)),
      refused,
      progress: progress.show,
      stopping: order.stopping,
    });
    progress.end();
    process.stderr.write(`${summary(count, order)}\n`);
    return order.stopping() ? broken : count.refused > 0 ? someRefused : allIn;
  } catch (error) {
    progress.end();
    process.stderr.write(`${faultSentence(error)}\n`);
    return broken;
  } finally {
    kept.close();
  }
}

function summary(count: ImportCount, { dryRun, stopping }: ImportOrder): string {
  const verb = dryRun ? 'Would come in' : 'Came in';
  const parts = [`${verb}: ${count.threads} new threads, ${count.posts} new posts.`, `Stood already: ${count.standing} lines.`];
  if (count.refused > 0) parts.push(`Refused: ${count.refused} lines.`);
  if (stopping()) parts.push('Stopped before the end: run the same again to go on.');
  return parts.join(' ');
}

/** Code and place of a fault; its message may quote what a person wrote. */
function faultSentence(error: unknown): string {
  const { fault, code, table } = faultFields(error instanceof LineFault ? error.cause : error);
  const where = error instanceof LineFault ? `Line ${error.line} could not be written` : 'The import broke off';
  const what = [fault, code, table].filter((word) => word !== undefined).join(' ');
  return `${where} (${what}). Nothing of that line is kept; what came in before stands: run the same again to go on.`;
}
