import { m } from '@rinnalla/i18n';
import { generateSync } from 'otplib';
import { button, enterAs, link } from '../people.ts';
import { addDevice, codeToCome, inviteOperator, joinWithPassword, showJoinCode, signInAsStaff } from '../staff.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

test.setTimeout(120_000);

test('an operator joins by the code from the command line with password and codes, signs out and in again, and invites somebody', async ({
  page,
  newPerson,
}, info) => {
  const own = `operator.${info.project.name}`;
  const code = await inviteOperator(`Aino ${info.project.name}`);
  const operator = await joinWithPassword(page, code, own);
  await page.goto('/fi/staff/access');
  await expect(page.getByText(own)).toBeVisible();
  await button(page, m.accounts_sign_out).click();

  await page.goto('/fi/sign-in');
  await link(page, m.staff_sign_in_title).click();
  await signInAsStaff(page, operator, '000000');
  await expect(page.getByText(fi(m.staff_not_recognised))).toBeVisible();
  await expect(page.getByLabel(fi(m.staff_name_label))).toHaveValue(own);
  await expect(page.getByLabel(fi(m.staff_password_label))).toHaveValue('');
  await signInAsStaff(page, operator, codeToCome(operator));
  await page.goto('/fi/staff/people');

  await page.getByLabel(fi(m.staff_people_name_label)).fill('Johan Kutsuttu');
  await page.getByLabel(fi(m.staff_role_moderator), { exact: true }).check();
  await button(page, m.staff_people_invite_do).click();
  const invitation = (await page.locator('.reference').textContent()) ?? '';
  const invited = await newPerson();
  await joinWithPassword(invited, invitation, `moderator.${info.project.name}`);
  await invited.goto('/fi/staff/queue');
  await expect(invited.getByRole('heading', { level: 1, name: fi(m.moderation_staff_queue) })).toBeVisible();
  const late = await newPerson();
  await showJoinCode(late, invitation);
  await expect(late.getByText(fi(m.staff_join_code_unusable)).first()).toBeVisible();
});

test('a mistake while joining keeps the key and what was typed, never the password', async ({ page }, info) => {
  await showJoinCode(page, await inviteOperator(`Erkki ${info.project.name}`));
  const key = await page.locator('.reference').textContent();
  await page.getByLabel(fi(m.staff_name_label)).fill('erkki.erehtyi');
  await page.getByLabel(fi(m.staff_password_label)).fill('lyhyt');
  await page.getByLabel(fi(m.staff_codes_first)).fill('12');
  await button(page, m.staff_join_with_password).click();
  await expect(page.getByRole('link', { name: fi(m.staff_set_password_too_short) })).toBeVisible();
  expect(await page.locator('.reference').textContent()).toBe(key);
  await expect(page.getByLabel(fi(m.staff_name_label))).toHaveValue('erkki.erehtyi');
  expect(await page.content()).not.toContain('lyhyt"');
});

test('a passkey joins, signs in without a name, and confirms that a password may be set', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'a passkey needs the script; the page says so');
  await addDevice(page);
  await showJoinCode(page, await inviteOperator('Pia Passkey'));
  await page.getByLabel(fi(m.staff_passkey_name_label)).fill('puhelin');
  await button(page, m.staff_passkey_make).click();
  await expect(page).toHaveURL(/\/fi\/staff\/(?!join)/);
  await page.goto('/fi/staff/access');
  await expect(page.getByText('Pääsyavain: puhelin')).toBeVisible();
  await button(page, m.accounts_sign_out).click();

  await page.goto('/fi/staff/sign-in');
  await button(page, m.staff_passkey_sign_in).click();
  await expect(page).toHaveURL(/\/fi\/staff\/(?!sign-in)/);

  await page.goto('/fi/staff/access');
  await page.locator('summary', { hasText: fi(m.staff_access_set_password) }).click();
  const form = page.locator('form#set-password');
  await form.getByRole('button', { name: fi(m.staff_proof_passkey) }).click();
  await expect(form.getByText(fi(m.staff_proof_passkey_done))).toBeVisible();
  const key = ((await form.locator('.reference').textContent()) ?? '').replaceAll(' ', '');
  await form.getByLabel(fi(m.staff_name_label)).fill('pia.passkey');
  await form.getByLabel(fi(m.staff_password_label)).fill('hiljainen metsätie illalla');
  await form.getByLabel(fi(m.staff_codes_first)).fill(generateSync({ secret: key }));
  await form.getByRole('button', { name: fi(m.staff_access_set_password) }).click();
  await expect(page.getByText(fi(m.staff_access_done))).toBeVisible();
  await expect(page.getByText('pia.passkey').first()).toBeVisible();
});

test('without a script the page says that a passkey needs one, and offers the other way', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled, 'with a script the passkey is offered');
  await page.goto('/fi/staff/sign-in');
  await expect(page.getByText(fi(m.staff_passkey_no_script))).toBeVisible();
  await expect(button(page, m.staff_passkey_sign_in)).toBeHidden();
  await expect(button(page, m.staff_sign_in_do)).toBeVisible();
});

test('what a moderator was writing when the session ended comes along through the staff’s sign-in', async ({ page, newPerson }, info) => {
  const code = await inviteOperator(`Kaisa ${info.project.name}`);
  const operator = await joinWithPassword(page, code, `kaisa.${info.project.name}`);
  await page.goto('/fi/staff/people');
  await page.getByLabel(fi(m.staff_people_name_label)).fill('Kutsuttava Myöhemmin');
  await page.getByLabel(fi(m.staff_role_editor)).check();
  const elsewhere = await newPerson();
  await elsewhere.goto('/fi/staff/sign-in');
  await signInAsStaff(elsewhere, operator, codeToCome(operator));
  await elsewhere.goto('/fi/staff/access');
  await elsewhere.getByRole('button', { name: /^Päätä istunto/ }).click();
  await expect(elsewhere.getByText(fi(m.staff_sessions_ended))).toBeVisible();

  await button(page, m.staff_people_invite_do).click();
  await expect(page.getByText('Kutsuttava Myöhemmin')).toBeVisible();
  await button(page, m.shell_sign_in_and_go_on).click();
  await expect(button(page, m.staff_sign_in_title)).toBeVisible();
  await button(page, m.staff_sign_in_title).click();
  await expect(page.getByText(fi(m.accounts_kept_along))).toBeVisible();
});

test('the demo’s staff are told that there is nothing to change', async ({ page }) => {
  await enterAs(page, 'Sari Nieminen');
  await page.goto('/fi/staff/access');
  await expect(page.getByText(fi(m.staff_access_demo))).toBeVisible();
});
