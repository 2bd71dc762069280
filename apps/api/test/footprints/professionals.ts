import { newStaff, submission } from '../personas.ts';
import type { Watching } from './watching.ts';

/** Application, verification, revocation: every mutation of the badges, carried out under watch. */
export async function walkProfessionals({ api, watch }: Watching): Promise<void> {
  const [professional, verifier] = [await newStaff(api, { roles: ['professional'] }), await newStaff(api, { roles: ['verifier'] })];
  const apply = (): Promise<Record<string, string>> =>
    watch({
      as: professional.bearer,
      mutation: 'applyForBadge',
      document: 'mutation ($input: ApplyForBadgeInput!) { applyForBadge(input: $input) { __typename ... on Applied { applicationId } } }',
      variables: {
        input: {
          submission: submission(),
          profession: 'Psychologist',
          register: 'terhikki',
          registerNumber: '12345678901',
          organisation: 'Lakeside Health Centre',
        },
      },
      expected: 'Applied',
    });
  const { applicationId } = await apply();
  await watch({
    as: verifier.bearer,
    mutation: 'decideApplication',
    document: 'mutation ($input: DecideApplicationInput!) { decideApplication(input: $input) { __typename } }',
    variables: { input: { applicationId, confirm: true, protectedTitle: 'Psychologist' } },
    expected: 'ApplicationDecided',
  });
  const [badge] = await api.database.rows<{ id: string }>('select id from badge where staff_account_id = $1', [professional.id]);
  await watch({
    as: verifier.bearer,
    mutation: 'revokeBadge',
    document: 'mutation ($id: Id!) { revokeBadge(badgeId: $id, reason: "The register no longer has it.") { __typename } }',
    variables: { id: badge!.id },
    expected: 'BadgeRevoked',
  });
}
