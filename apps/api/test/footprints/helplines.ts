import { newStaff, submission } from '../personas.ts';
import type { Watching } from './watching.ts';

/** The lines of the help page: every mutation of the editors, carried out under watch. */
export async function walkHelplines({ api, watch }: Watching): Promise<void> {
  const as = (await newStaff(api, { roles: ['editor'] })).bearer;
  const input = {
    ...{ submission: submission(), country: 'FI', nameFi: 'Linja', nameSv: 'Linje', nameEn: 'Line', phone: '09 123', url: '' },
    ...{ whatForFi: 'huoli', whatForSv: 'oro', whatForEn: 'worry', topics: ['crisis'], languages: ['fi'], note: '' },
    ...{ opening: 'always', timeZone: 'Europe/Helsinki', checkedToday: false },
  };
  const { helplineId: id } = await watch({
    as,
    mutation: 'saveHelpline',
    document: 'mutation ($input: SaveHelplineInput!) { saveHelpline(input: $input) { __typename ... on HelplineSaved { helplineId } } }',
    variables: { input },
    expected: 'HelplineSaved',
  });
  await watch({
    as,
    mutation: 'checkHelpline',
    document: 'mutation ($id: Id!) { checkHelpline(helplineId: $id, version: 1) { __typename } }',
    variables: { id },
    expected: 'HelplineSaved',
  });
  await watch({
    as,
    mutation: 'hideHelpline',
    document: 'mutation ($id: Id!) { hideHelpline(helplineId: $id, hidden: true) { __typename } }',
    variables: { id },
    expected: 'HelplineSaved',
  });
}
