import type { Statements } from '../../src/platform/database/database.ts';
import type { NotedCall, PostInHistory } from './world.ts';

interface CallRow {
  readonly id: string;
  readonly state: string;
  readonly madeBy: string;
  readonly answeredBy: string | null;
  readonly isTold: boolean;
}

/**
 * Whether the records of calls stand as those who made and answered them were told: one answer each, the second signature another's, the
 * author told once the call was made, and nothing lost or made up.
 */
export async function wrongCalls(statements: Statements, { postId, calls, author }: PostInHistory): Promise<string[]> {
  const rows = await statements.rows<CallRow>(
    `select authority_contact.id, authority_contact.state, made_by as "madeBy", answered_by as "answeredBy", author_told_hour is not null as "isTold"
       from authority_contact join reviewable on reviewable.id = reviewable_id where post_id = $1`,
    [postId],
  );
  const made = new Map(calls.map((call) => [call.id, call]));
  const lost = calls.filter(({ id }) => !rows.some((row) => row.id === id)).map(() => 'the record of a call is lost');
  const wrong = rows.flatMap((row) => {
    const call = made.get(row.id);
    return call === undefined ? ['a record of a call that nobody made'] : wrongCall(row, call, author.kind === 'member');
  });
  return [...lost, ...wrong];
}

function wrongCall({ state, madeBy, answeredBy, isTold }: CallRow, call: NotedCall, canBeTold: boolean): string[] {
  const answers = [...new Set(call.answers.map(({ answer }) => answer))];
  const isMade = call.wasCalled || state === 'confirmed';
  return [
    ...(answers.length > 1 ? [`a call was answered ${answers.join(' and ')}`] : []),
    ...((answers[0] ?? 'waiting') === state ? [] : [`a call is ${state}, and was answered ${answers.join() || 'not at all'}`]),
    ...(answeredBy === madeBy ? ['a call was signed twice by one person'] : []),
    ...(state === 'withdrawn' && call.wasCalled ? ['a call that was made is as if it had not been'] : []),
    ...(isTold === (isMade && call.hasWords && canBeTold) ? [] : ['the author was told otherwise than the record of a call says']),
  ];
}
