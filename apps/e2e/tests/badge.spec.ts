import { m } from '@rinnalla/i18n';
import { button, enterAs, postWith, reply, signUp, startThread } from '../people.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

/** Each project has an applicant of its own: the two run at the same time on one site. */
const applicants: Record<string, string> = { 'with-script': 'Mikael Strand', 'without-script': 'Elina Saari' };

test('a verifier confirms an application, the badge shows, and revoking it shows at once', async ({ newPerson }, info) => {
  const name = applicants[info.project.name] ?? '';
  const [client, professional, verifier, guest] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  await signUp(client);
  const thread = await startThread(client, {
    board: 'kysy-ammattilaiselta',
    title: `Kysymys ${info.project.name}`,
    text: 'Mistä aloitan?',
  });

  await enterAs(professional, name);
  await professional.goto('/fi/staff/badge');
  if ((await professional.getByText(fi(m.professionals_mine_open_title)).count()) === 0) await apply(professional);
  await professional.goto(thread);
  await professional.getByLabel(fi(m.community_reply_label)).fill('Ilman merkkiä.');
  await button(professional, m.community_send).click();
  await expect(professional.getByRole('textbox', { name: fi(m.community_reply_label) })).toHaveValue('Ilman merkkiä.');

  await enterAs(verifier, 'Helena Koski');
  await verifier.goto('/fi/staff/verification');
  await verifier.getByRole('link', { name: `Katso hakemus (hakija: ${name})` }).click();
  await verifier.getByLabel(fi(m.professionals_application_protected_title)).fill('Sairaanhoitaja');
  await button(verifier, m.professionals_application_confirm).click();
  await expect(verifier.getByText(fi(m.professionals_verification_confirmed_done))).toBeVisible();

  await reply(professional, thread, 'Terveysasema on hyvä paikka aloittaa.');
  await guest.goto(thread);
  const answer = postWith(guest, 'Terveysasema on hyvä paikka aloittaa.');
  await expect(answer).toContainText('Sairaanhoitaja, varmennettu ammattilainen');
  await answer.getByRole('link', { name: /varmennettu ammattilainen/ }).click();
  await expect(guest.getByRole('heading', { name: fi(m.professionals_page_not_heading) })).toBeVisible();

  await verifier.getByRole('link', { name: `Peru ammattimerkki (haltija: ${name})` }).click();
  await verifier.getByLabel(fi(m.professionals_revoke_reason)).fill('Rekisterissä ei ole enää oikeutta.');
  await button(verifier, m.professionals_revoke_send).click();
  await expect(verifier.getByText(fi(m.professionals_verification_revoked_done))).toBeVisible();
  await guest.goto(thread);
  await expect(postWith(guest, 'Terveysasema on hyvä paikka aloittaa.')).not.toContainText('varmennettu ammattilainen');
});

async function apply(page: Parameters<typeof enterAs>[0]): Promise<void> {
  await page.getByLabel(fi(m.professionals_apply_profession)).fill('Sairaanhoitaja');
  await page.getByLabel(fi(m.professionals_apply_register_terhikki)).check();
  await page.getByLabel(fi(m.professionals_apply_number), { exact: true }).fill('10987654321');
  await page.getByLabel(fi(m.professionals_apply_organisation), { exact: true }).fill('Saarelan terveyskeskus');
  await button(page, m.professionals_apply_send).click();
  await expect(page.getByText(fi(m.professionals_mine_open_title))).toBeVisible();
}
