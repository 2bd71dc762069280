import { newInvitedBoard } from '../invited-board.ts';
import { newMember, newStaff, submission } from '../personas.ts';
import type { Watching } from './watching.ts';

/** Codes and seasons of invited boards, joining and leaving, handles: every mutation of them, carried out under watch. */
export async function walkSpaces(watching: Watching): Promise<void> {
  await walkInvitedBoard(watching);
  await walkHandles(watching);
}

async function walkInvitedBoard({ api, watch }: Watching): Promise<void> {
  const [board, operator, member] = [await newInvitedBoard(api), await newStaff(api, { roles: ['operator'] }), await newMember(api)];
  const { code } = await watch({
    as: operator.bearer,
    mutation: 'makeBoardCode',
    document: 'mutation ($input: MakeBoardCodeInput!) { makeBoardCode(input: $input) { __typename ... on BoardCodeMade { code } } }',
    variables: { input: { submission: submission(), boardId: board.id, label: 'The Thursday group' } },
    expected: 'BoardCodeMade',
  });
  await watch({
    as: member,
    mutation: 'joinBoard',
    document: 'mutation ($code: String!) { joinBoard(code: $code) { __typename } }',
    variables: { code },
    expected: 'BoardJoined',
  });
  for (const title of ['We are here', 'Next Thursday']) {
    await watch({
      as: member,
      mutation: 'startThread',
      document: 'mutation ($input: StartThreadInput!) { startThread(input: $input) { __typename } }',
      variables: {
        input: { submission: submission(), boardSlug: board.slug, kind: 'discussion', title, text: 'Hello.', contentNotes: [] },
      },
      expected: 'ThreadStarted',
    });
  }
  await watch({
    as: member,
    mutation: 'leaveBoard',
    document: 'mutation ($slug: String!) { leaveBoard(slug: $slug) { __typename } }',
    variables: { slug: board.slug },
    expected: 'BoardLeft',
  });
  const [made] = await api.database.rows<{ id: string }>('select id from board_code where board_id = $1', [board.id]);
  await watch({
    as: operator.bearer,
    mutation: 'closeBoardCode',
    document: 'mutation ($id: Id!) { closeBoardCode(codeId: $id) { __typename } }',
    variables: { id: made!.id },
    expected: 'BoardCodeClosed',
  });
  await watch({
    as: operator.bearer,
    mutation: 'beginSeason',
    document: 'mutation ($id: Id!) { beginSeason(boardId: $id, season: 1) { __typename } }',
    variables: { id: board.id },
    expected: 'SeasonBegun',
  });
}

async function walkHandles({ api, watch }: Watching): Promise<void> {
  const member = await newMember(api);
  await watch({
    as: member,
    mutation: 'makeHandle',
    document: 'mutation ($input: MakeHandleInput!) { makeHandle(input: $input) { __typename } }',
    variables: { input: { submission: submission(), name: 'Kaarlo at the lake' } },
    expected: 'HandleMade',
  });
  const { handles } = await api.ask<{ handles: { id: string }[] }>(member, '{ myHandles { handles { id } } }');
  await watch({
    as: member,
    mutation: 'retireHandle',
    document: 'mutation ($id: Id!) { retireHandle(handleId: $id) { __typename } }',
    variables: { id: handles[0]!.id },
    expected: 'HandleRetired',
  });
}
