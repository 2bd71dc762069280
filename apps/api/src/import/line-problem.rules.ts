import type { InputProblemKind } from '../platform/graphql/outcomes.type.ts';

/** Why a line is refused. `at` names the field as the operator finds it in the line: `replies.0.text` is the text of the first reply. */
export type LineProblem =
  | { kind: 'not_json' | 'not_utf8' }
  | { kind: 'line_too_long'; megabytes: number }
  | { kind: 'shape'; at: string; message: string }
  | { kind: 'content'; at: string; problem: InputProblemKind; limit: number | null }
  | { kind: 'time'; at: string; problem: 'future' | 'too_old' }
  | { kind: 'unknown_board' | 'only_professionals'; board: string }
  | { kind: 'other_language'; board: string; language: string }
  | { kind: 'thread_locked'; missing: number };

const bounds = { future: 'in the future', too_old: 'before 1990' } as const;

/** Pure: the problem in words. They never quote what a person wrote. */
export function sayProblem(problem: LineProblem): string {
  switch (problem.kind) {
    case 'not_json':
      return 'it is not JSON';
    case 'not_utf8':
      return 'it is not UTF-8';
    case 'line_too_long':
      return `it is longer than ${problem.megabytes} MB`;
    case 'shape':
      return `${problem.at || 'the line'}: ${problem.message}`;
    case 'content':
      return `${problem.at}: ${sayContent(problem.problem, problem.limit)}`;
    case 'time':
      return `${problem.at}: it lies ${bounds[problem.problem]}`;
    case 'unknown_board':
      return `there is no board "${problem.board}"`;
    case 'only_professionals':
      return `only professionals write on the board "${problem.board}"`;
    case 'other_language':
      return `the language of the board "${problem.board}" is ${problem.language}`;
    case 'thread_locked':
      return `the thread stands and is closed here: ${problem.missing} new replies were left out`;
  }
}

function sayContent(problem: InputProblemKind, limit: number | null): string {
  if (problem === 'empty') return 'there is nothing to read in it';
  if (problem === 'too_long') return `it has more than ${limit} characters`;
  if (problem === 'control_character')
    return 'it holds a control character, a sign that turns the direction of text, or a line break in a title';
  return problem;
}

export interface BoardToImportInto {
  readonly language: string;
  readonly whoMayWrite: string;
}

/** Pure: why a thread may not come onto a board. An imported face is nobody's, so age does not bind it; a badge it cannot have. */
export function boardProblem(found: BoardToImportInto | undefined, thread: { board: string; language: string }): LineProblem | null {
  const { board } = thread;
  if (found === undefined) return { kind: 'unknown_board', board };
  if (found.whoMayWrite === 'professionals') return { kind: 'only_professionals', board };
  return found.language === thread.language ? null : { kind: 'other_language', board, language: found.language };
}
