import { m } from '@rinnalla/i18n';
import { enterAs } from '../people.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

test('anybody enters the demo as a member by one click, and finds what the button says', async ({ newPerson }) => {
  const visitor = await newPerson();
  await enterAs(visitor, fi(m.accounts_demo_hidden));
  await expect(visitor).toHaveURL(/\/fi\/mine$/);
  await visitor
    .getByRole('link', { name: /^Päätös viestistäsi/ })
    .first()
    .click();
  await expect(visitor.getByRole('heading', { name: fi(m.moderation_decision_yours_hide) })).toBeVisible();
});

test('a member of the demo who is new has written nothing yet', async ({ newPerson }) => {
  const visitor = await newPerson();
  await enterAs(visitor, fi(m.accounts_demo_newcomer));
  await expect(visitor).toHaveURL(/\/fi\/mine$/);
  await expect(visitor.locator('main a[href*="/threads/"]')).toHaveCount(0);
});
