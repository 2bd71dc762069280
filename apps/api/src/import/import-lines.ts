import type { FileLine } from './lines-of-file.ts';
import { readImportLine } from './import-line.rules.ts';
import type { ThreadToImport } from './import-line.rules.ts';
import type { ImportOutcome } from './import-thread.command.ts';
import type { LineProblem } from './line-problem.rules.ts';

/** How far an import has come. `bytes` of the file are done. */
export interface ImportCount {
  readonly bytes: number;
  readonly threads: number;
  readonly posts: number;
  /** Lines of which nothing was new. */
  readonly standing: number;
  readonly refused: number;
}

export interface ImportPlan {
  readonly lines: AsyncGenerator<FileLine>;
  readonly now: Date;
  bringIn(thread: ThreadToImport): Promise<ImportOutcome>;
  refused(line: FileLine, problems: readonly LineProblem[]): void;
  progress(count: ImportCount): void;
  /** Whether to end after the lines that are under way. */
  stopping(): boolean;
}

/** A line that could not be written for a reason that is none of its own. */
export class LineFault extends Error {
  constructor(
    readonly line: number,
    override readonly cause: unknown,
  ) {
    super('a line could not be written');
  }
}

/** Lines that are written at once: the site's own readers need the other connections. */
const atOnce = 4;

/** Brings every line in, some at once, and counts. @throws LineFault when the database fails or a rule of ours does. */
export async function importLines(plan: ImportPlan): Promise<ImportCount> {
  let count: ImportCount = { bytes: 0, threads: 0, posts: 0, standing: 0, refused: 0 };
  let failed = false;
  const work = async (): Promise<void> => {
    for (;;) {
      const next = failed || plan.stopping() ? undefined : await plan.lines.next();
      if (next === undefined || next.done) return;
      const outcome = await bringIn(plan, next.value);
      if (outcome.kind === 'refused') plan.refused(next.value, outcome.problems);
      count = added(count, outcome, next.value.end);
      plan.progress(count);
    }
  };
  const guarded = (): Promise<void> =>
    work().catch((error: unknown) => {
      failed = true;
      throw error;
    });
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, guarded));
  const fault = ended.find((one) => one.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
  return count;
}

async function bringIn(plan: ImportPlan, line: FileLine): Promise<ImportOutcome> {
  if (!('text' in line.content)) return { kind: 'refused', problems: [line.content] };
  const read = readImportLine(line.content.text, plan.now);
  if (Array.isArray(read)) return { kind: 'refused', problems: read };
  try {
    return await plan.bringIn(read as ThreadToImport);
  } catch (error) {
    throw new LineFault(line.number, error);
  }
}

function added(count: ImportCount, outcome: ImportOutcome, end: number): ImportCount {
  return {
    bytes: Math.max(count.bytes, end),
    threads: count.threads + (outcome.kind === 'imported' ? 1 : 0),
    posts: count.posts + ('posts' in outcome ? outcome.posts : 0),
    standing: count.standing + (outcome.kind === 'stands' ? 1 : 0),
    refused: count.refused + (outcome.kind === 'refused' ? 1 : 0),
  };
}
