import { claim, itemAbout, newModerator, newPost, report } from '../case-under-test.ts';
import { newStaff } from '../personas.ts';
import type { Watching } from './watching.ts';

/** Where somebody moderates, and how they are looked after at it: every mutation, carried out under watch. */
export async function walkGrants({ api, watch }: Watching): Promise<void> {
  const [operator, moderator] = [await newStaff(api, { roles: ['operator'] }), await newModerator(api)];
  await watch({
    as: operator.bearer,
    mutation: 'grantRole',
    document: 'mutation ($input: GrantInput!) { grantRole(input: $input) { __typename } }',
    variables: { input: { personId: moderator.id, senior: false, language: 'sv' } },
    expected: 'StaffChanged',
  });
  const grant = await api.database.first<{ id: string }>(
    'select id from staff_grant where staff_account_id = $1 and language is not null',
    [moderator.id],
  );
  await watch({
    as: operator.bearer,
    mutation: 'revokeRole',
    document: 'mutation ($id: Id!) { revokeRole(grantId: $id) { __typename } }',
    variables: { id: grant?.id },
    expected: 'StaffChanged',
  });
  const post = await newPost(api);
  await report(api, undefined, post);
  await claim(api, moderator, await itemAbout(api, post));
  await watch({
    as: moderator.bearer,
    mutation: 'chooseWork',
    document: 'mutation ($input: WorkChoiceInput!) { chooseWork(input: $input) { __typename } }',
    variables: { input: { mostDistressing: 5, breakMinutes: 45, breakItems: 10 } },
    expected: 'WorkChosen',
  });
  for (const mutation of ['takeBreak', 'endBreak'])
    await watch({ as: moderator.bearer, mutation, document: `mutation { ${mutation} { __typename } }`, expected: 'BreakSaid' });
}
