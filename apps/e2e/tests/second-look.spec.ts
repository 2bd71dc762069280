import { m } from '@rinnalla/i18n';
import type { Page } from '@playwright/test';
import { button, enterAs, hideReported, link, report, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { inviteOperator, joinWithPassword } from '../staff.ts';
import { fi } from '../words.ts';

/** On this site every decision is drawn. */

/** A moderator whom nobody else has to do with, so that no other test takes or holds anything in their name. */
async function newModerator(operator: Page, page: Page, mark: string): Promise<void> {
  await joinWithPassword(operator, await inviteOperator(`Olli ${mark}`), `olli.${mark}`.slice(0, 30));
  await operator.goto('/fi/staff/people');
  await operator.getByLabel(fi(m.staff_people_name_label)).fill(`Mona ${mark}`);
  await operator.getByLabel(fi(m.staff_role_moderator), { exact: true }).check();
  await button(operator, m.staff_people_invite_do).click();
  await joinWithPassword(page, (await operator.locator('.reference').textContent()) ?? '', `mona.${mark}`.slice(0, 30));
}

test('a moderator takes what chance drew, judges it without knowing what was decided, and then sees both judgements', async ({
  newPerson,
}, info) => {
  test.setTimeout(120_000);
  const [client, guest, sari, operator, reader] = [
    await newPerson(),
    await newPerson(),
    await newPerson(),
    await newPerson(),
    await newPerson(),
  ];
  const mark = `luku${info.project.name.replaceAll('-', '')}${Date.now().toString(36)}`;
  const text = `Tavallinen viesti (${mark}).`;
  await newModerator(operator, reader, mark);
  await signUp(client);
  const thread = await startThread(client, { board: 'yolla-valveilla', title: `Toinen lukija ${mark}`, text });
  await report(guest, { thread, text, why: `Luettavaksi ${mark}` });
  await enterAs(sari, 'Sari Nieminen');
  await hideReported(sari, { why: `Luettavaksi ${mark}`, reason: `Perusteena (${mark}).` });

  await reader.goto('/fi/staff/queue');
  await reader.getByRole('link', { name: /^Toisena lukijana: \d+ odottaa$/ }).click();
  await expect(reader.getByRole('heading', { level: 1, name: fi(m.looks_title) })).toBeVisible();
  const look = async (): Promise<void> => {
    if (info.project.name === 'with-script') expect(await axeViolations(reader)).toEqual([]);
  };
  await look();
  await button(reader, m.looks_take).click();
  await expect(reader.getByRole('heading', { level: 1, name: fi(m.looks_read_title) })).toBeVisible();
  await expect(reader.getByText(fi(m.looks_second))).toHaveCount(0);
  await expect(reader.getByText('Perusteena')).toHaveCount(0);
  await look();

  await button(reader, m.looks_give_back).click();
  await expect(reader.getByText(fi(m.looks_done_given))).toBeVisible();
  await button(reader, m.looks_take).click();
  await button(reader, m.looks_form_send).click();
  await expect(reader.getByRole('link', { name: fi(m.moderation_decide_kind_missing) })).toBeVisible();
  await reader.getByRole('radio').first().check();
  await reader.getByLabel(fi(m.looks_form_point)).selectOption('P1');
  await button(reader, m.looks_form_send).click();
  await expect(reader.getByText(fi(m.looks_done_answered))).toBeVisible();
  await expect(reader.getByText(fi(m.looks_second))).toBeVisible();
  await look();
  await link(reader, m.looks_title).first().click();
  await expect(reader.getByText(fi(m.looks_second))).toHaveCount(1);

  await operator.goto('/fi/staff/agreement');
  await expect(operator.getByRole('heading', { level: 1, name: fi(m.looks_agreement_title) })).toBeVisible();
  await expect(operator.getByRole('row', { name: new RegExp(`^${fi(m.looks_figures_all)}`) })).toBeVisible();
  if (info.project.name === 'with-script') expect(await axeViolations(operator)).toEqual([]);
  expect((await reader.goto('/fi/staff/agreement'))?.status()).toBe(404);
});
