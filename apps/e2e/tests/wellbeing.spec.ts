import { m } from '@rinnalla/i18n';
import { button, enterAs, link } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { inviteOperator, joinWithPassword } from '../staff.ts';
import { fi } from '../words.ts';

test('a moderator sees their own load, says how they want to be looked after, takes a break and comes back', async ({
  page,
  javaScriptEnabled,
}) => {
  await enterAs(page, 'Ruth Calder');
  await page.goto('/fi/staff/queue');
  await link(page, m.wellbeing_look).click();
  await expect(page.getByRole('heading', { level: 1, name: fi(m.wellbeing_title) })).toBeVisible();
  await expect(page.getByText(fi(m.wellbeing_lead))).toBeVisible();

  const most = page.getByLabel(fi(m.wellbeing_choice_distressing), { exact: true });
  await most.fill('paljon');
  await button(page, m.wellbeing_choice_do).click();
  await expect(page.getByRole('link', { name: fi(m.wellbeing_choice_wrong) })).toBeVisible();
  await expect(most).toHaveValue('paljon');
  await most.fill('6');
  await button(page, m.wellbeing_choice_do).click();
  await expect(page.getByText(fi(m.wellbeing_choice_done))).toBeVisible();
  await expect(most).toHaveValue('6');

  await button(page, m.wellbeing_pause_do).click();
  await expect(page.getByText(fi(m.wellbeing_pause_begun))).toBeVisible();
  if (javaScriptEnabled !== false) expect(await axeViolations(page)).toEqual([]);
  await page.goto('/fi/staff/queue');
  await expect(page.getByText(fi(m.wellbeing_pause_on))).toBeVisible();
  await link(page, m.wellbeing_look).click();
  await button(page, m.wellbeing_pause_end).click();
  await expect(page.getByText(fi(m.wellbeing_pause_ended))).toBeVisible();
});

test('an operator narrows a moderator to one language, who then sees the queue of it alone', async ({
  page,
  newPerson,
  javaScriptEnabled,
}, info) => {
  test.setTimeout(90_000);
  const mark = info.project.name.replaceAll('-', '') + Date.now().toString(36);
  await joinWithPassword(page, await inviteOperator(`Olli ${mark}`), `olli.${mark}`.slice(0, 30));
  await page.goto('/fi/staff/people');
  await page.getByLabel(fi(m.staff_people_name_label)).fill(`Mona ${mark}`);
  await page.getByLabel(fi(m.staff_role_moderator), { exact: true }).check();
  await button(page, m.staff_people_invite_do).click();
  const code = (await page.locator('.reference').textContent()) ?? '';
  const mona = await newPerson();
  await joinWithPassword(mona, code, `mona.${mark}`.slice(0, 30));

  await page.goto('/fi/staff/people');
  await page
    .getByRole('listitem')
    .filter({ hasText: `Mona ${mark}` })
    .getByRole('link')
    .click();
  await button(page, m.grants_do).click();
  await expect(page.getByRole('link', { name: fi(m.grants_where_missing) })).toBeVisible();
  await page.getByLabel(fi(m.grants_where), { exact: true }).selectOption('sv');
  await button(page, m.grants_do).click();
  await expect(page.getByText(fi(m.staff_person_saved))).toBeVisible();
  const everywhere = page.getByRole('listitem').filter({ hasText: fi(m.grants_everywhere) });
  await everywhere.getByRole('button').click();
  await expect(everywhere).toHaveCount(0);
  if (javaScriptEnabled !== false) expect(await axeViolations(page)).toEqual([]);

  await mona.goto('/fi/staff/queue');
  const languages = await mona.locator('.queue-item [lang]').evaluateAll((all) => all.map((each) => each.getAttribute('lang')));
  expect(languages.filter((language) => language !== 'sv')).toEqual([]);

  await page.getByRole('listitem').filter({ hasText: 'Svenska' }).getByRole('button').click();
  await expect(page.getByText(fi(m.grants_none))).toBeVisible();
  expect((await mona.goto('/fi/staff/queue'))?.status()).toBe(403);
});
