import { randomBytes } from 'node:crypto';
import { randomId } from '@rinnalla/anonymity';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { newStaff, submission } from './personas.ts';
import type { BoardUnderTest } from './personas.ts';

/** A board by invitation: for adults and not read first, unless told otherwise. */
export async function newInvitedBoard(
  api: ApiUnderTest,
  given: { audience?: 'adults' | 'young'; listed?: boolean; premoderated?: boolean } = {},
): Promise<BoardUnderTest> {
  const { audience = 'adults', listed = true, premoderated = audience === 'young' } = given;
  const id = randomId();
  const slug = `group-${id.slice(0, 8)}`;
  await api.database.rows(
    `insert into board (id, slug, language, name, purpose, rules, audience, who_may_write, premoderated, position, who_may_enter, listed, season, space)
     values ($1, $2, 'en', 'Thursday group', 'For those who met on Thursdays.', '{}', $3, 'members', $4, 9, 'invited', $5, 1, $6)`,
    [id, slug, audience, premoderated, listed, randomBytes(16)],
  );
  return { id, slug };
}

/** A code of this board, as an operator makes it. */
export async function newBoardCode(api: ApiUnderTest, board: BoardUnderTest): Promise<string> {
  const operator = await newStaff(api, { roles: ['operator'] });
  const made = await api.ask<{ code: string }>(
    operator.bearer,
    'mutation ($input: MakeBoardCodeInput!) { makeBoardCode(input: $input) { ... on BoardCodeMade { code } } }',
    { input: { submission: submission(), boardId: board.id, label: 'The Thursday group' } },
  );
  return made.code;
}

/** What became of typing a code: the type of the answer, and why where it was refused. */
export async function join(api: ApiUnderTest, as: Bearer, code: string): Promise<string> {
  const answer = await api.ask<{ __typename: string; reason?: string; problems?: { field: string; problem: string }[] }>(
    as,
    `mutation ($code: String!) { joinBoard(code: $code) {
       __typename ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } } } }`,
    { code },
  );
  return answer.reason ?? answer.problems?.map(({ field, problem }) => `${field} ${problem}`).join() ?? answer.__typename;
}
