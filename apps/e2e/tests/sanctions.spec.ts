import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { button, enterAs, link, openReported, report, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const board = 'yolla-valveilla';
const rule = 'Viestissä halveksitaan toista kirjoittajaa.';

/** Fills in what every decision about an author needs, and sends it. */
async function decideAboutAuthor(page: Page, given: { why: string; reason: string; choose: () => Promise<void> }): Promise<void> {
  await openReported(page, given.why);
  const claim = button(page, m.moderation_queue_claim);
  if ((await claim.count()) > 0) await claim.click();
  await page.getByLabel(fi(m.moderation_decide_no_action), { exact: true }).check();
  await given.choose();
  await page.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill(given.reason);
  await page.getByLabel(fi(m.moderation_decide_facts)).fill(rule);
  await page.getByLabel(fi(m.moderation_decide_ground_policy)).check();
  await page.getByLabel(fi(m.moderation_decide_policy_point)).selectOption('P2');
  await button(page, m.moderation_decide_send).click();
}

/** Looks through the appeals of the queue for the one with this text, and overturns its decision. */
async function overturn(page: Page, text: string): Promise<void> {
  await page.goto('/fi/staff/queue');
  const appeals = await page
    .locator('a[href*="/staff/appeals/"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
  for (const appeal of appeals) {
    await page.goto(appeal);
    if ((await page.getByText(text).count()) === 0) continue;
    await page.getByLabel(fi(m.moderation_appeal_item_overturned)).check();
    await page.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill('Tauko oli liikaa.');
    await button(page, m.moderation_appeal_item_send).click();
    await expect(page.getByText(fi(m.moderation_queue_appeal_decided))).toBeVisible();
    return;
  }
  throw new Error('the appeal is in nobody’s queue');
}

test('whoever is paused sees why and until when, asks for a new look, and writes again once it is overturned', async ({
  newPerson,
}, info) => {
  const [client, guest, moderator, other] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const text = `Kova sana toiselle (${mark}).`;
  await signUp(client);
  const thread = await startThread(client, { board, title: `Riita ${mark}`, text });
  await report(guest, { thread, text, why: `Halveksuntaa ${mark}` });

  await enterAs(moderator, 'Sari Nieminen');
  await decideAboutAuthor(moderator, {
    why: `Halveksuntaa ${mark}`,
    reason: `Hengähdä hetki (${mark}).`,
    choose: async () => {
      await moderator.getByLabel(fi(m.sanctions_choose_pause), { exact: true }).check();
      await moderator.getByLabel(fi(m.sanctions_reach_thread), { exact: true }).check();
      await moderator.getByLabel(fi(m.sanctions_length)).selectOption('24');
    },
  });
  await expect(moderator.getByText(fi(m.moderation_queue_decided))).toBeVisible();

  await client.goto(thread);
  await expect(client.getByText(fi(m.sanctions_restricted_here))).toBeVisible();
  await expect(client.getByLabel(fi(m.community_reply_label))).toHaveCount(0);
  await client.goto('/fi/mine');
  await expect(client.getByRole('heading', { name: fi(m.sanctions_now_heading) })).toBeVisible();
  await link(client, m.sanctions_now_why).click();
  await expect(client.getByRole('heading', { name: fi(m.sanctions_yours_pause) })).toBeVisible();
  await expect(client.getByText(/Päättyy: .* klo \d\d\.00/)).toBeVisible();
  await expect(client.getByText(rule)).toBeVisible();
  if (info.project.name === 'with-script') expect(await axeViolations(client)).toEqual([]);
  await client.getByLabel(fi(m.moderation_appeal_text)).fill(`Pyydän anteeksi ${mark}.`);
  await button(client, m.moderation_appeal_send).click();
  await expect(client.getByText(fi(m.moderation_appeal_open_title))).toBeVisible();

  await enterAs(other, 'Johan Ek');
  await overturn(other, `Pyydän anteeksi ${mark}.`);
  await client.reload();
  await expect(client.getByText(fi(m.sanctions_overturned))).toBeVisible();
  await client.goto(thread);
  await client.getByLabel(fi(m.community_reply_label)).fill(`Jatketaan rauhassa (${mark}).`);
  await button(client, m.community_send).click();
  await expect(client.getByText(`Jatketaan rauhassa (${mark}).`)).toBeVisible();
});

/** Looks something up by the secret that opens it. */
async function lookUp(page: Page, secret: string): Promise<void> {
  await page.goto('/fi/reports');
  await page.getByLabel(fi(m.moderation_lookup_reference)).fill(secret);
  await button(page, m.moderation_lookup_show).click();
}

test('an account is closed by two moderators, and its page leads to the reasons, to everything written, and out', async ({
  newPerson,
}, info) => {
  const [client, guest, first, second] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const text = `Uhkaus (${mark}).`;
  await signUp(client);
  const thread = await startThread(client, { board, title: `Uhkaus ${mark}`, text });
  await report(guest, { thread, text, why: `Uhkailua ${mark}` });

  await enterAs(first, 'Sari Nieminen');
  await decideAboutAuthor(first, {
    why: `Uhkailua ${mark}`,
    reason: `Uhkaus on liikaa (${mark}).`,
    choose: () => first.getByLabel(fi(m.sanctions_choose_close), { exact: true }).check(),
  });
  await expect(first.getByText(fi(m.sanctions_queue_proposed))).toBeVisible();
  await openReported(first, `Uhkailua ${mark}`);
  await expect(button(first, m.sanctions_proposal_withdraw)).toBeVisible();
  await expect(button(first, m.sanctions_proposal_send)).toHaveCount(0);
  await client.goto(`/fi/boards/${board}/write`);
  await client.getByLabel(fi(m.community_title_label)).fill('Vielä yksi');
  await client.getByLabel(fi(m.community_text_label)).fill(`Tätä en halua menettää (${mark}).`);

  await enterAs(second, 'Johan Ek');
  await openReported(second, `Uhkailua ${mark}`);
  await expect(second.getByText(`Uhkaus on liikaa (${mark}).`)).toBeVisible();
  await second.getByLabel(fi(m.sanctions_proposal_confirm), { exact: true }).check();
  await button(second, m.sanctions_proposal_send).click();
  await expect(second.getByText(fi(m.sanctions_queue_answered))).toBeVisible();

  await button(client, m.community_send).click();
  await expect(client.getByRole('heading', { level: 1, name: fi(m.sanctions_closed_title) })).toBeVisible();
  await expect(client.getByText(`Tätä en halua menettää (${mark}).`)).toBeVisible();
  await link(client, m.sanctions_closed_open_page).click();
  await expect(link(client, m.sanctions_closed_export)).toBeVisible();
  await expect(link(client, m.sanctions_closed_leave)).toBeVisible();
  if (info.project.name === 'with-script') expect(await axeViolations(client)).toEqual([]);
  await link(client, m.sanctions_closed_decision).click();
  await expect(client.getByText(`Uhkaus on liikaa (${mark}).`)).toBeVisible();
  await expect(button(client, m.moderation_appeal_send)).toBeVisible();

  await client.getByText(fi(m.moderation_code_summary)).click();
  const code = (await client.locator('#case-code .reference').textContent())?.trim() ?? '';
  await client.goto(thread);
  await expect(client.getByText(text)).toBeVisible();
  await lookUp(guest, `${code.slice(0, -2)}`);
  await expect(guest.getByText(fi(m.moderation_lookup_not_found)).first()).toBeVisible();
  await lookUp(guest, code.toLowerCase());
  await expect(guest.getByText(`Uhkaus on liikaa (${mark}).`)).toBeVisible();
  expect(guest.url()).not.toContain(code);
  await button(guest, m.moderation_appeal_send).click();
  await expect(guest.getByText(`Uhkaus on liikaa (${mark}).`)).toBeVisible();
  await guest.getByLabel(fi(m.moderation_appeal_text)).fill(`En tarkoittanut niin (${mark}).`);
  if (info.project.name === 'with-script') expect(await axeViolations(guest)).toEqual([]);
  await button(guest, m.moderation_appeal_send).click();
  await expect(guest.getByText(fi(m.moderation_appeal_open_title))).toBeVisible();
  await expect(button(guest, m.moderation_appeal_send)).toHaveCount(0);
});
