import { m } from '@rinnalla/i18n';
import { claimReported } from '../moderators.ts';
import { button, enterAs, hideReported, link, lookUp, openReported, report, signUp, startThread } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { inviteOperator, joinWithPassword } from '../staff.ts';
import { letHoursPass } from '../time.ts';
import { fi } from '../words.ts';

test.setTimeout(240_000);

const board = 'yolla-valveilla';

test('a moderator takes a decision back from the notice about it; the post is there again, author and reporter read so', async ({
  newPerson,
}, info) => {
  const [client, guest, moderator] = [await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const text = `Aivan tavallinen yö (${mark}).`;
  await signUp(client);
  const thread = await startThread(client, { board, title: `Tavallinen ${mark}`, text });
  const reference = await report(guest, { thread, text, why: `Erehdys ${mark}` });
  await enterAs(moderator, 'Sari Nieminen');
  await hideReported(moderator, { why: `Erehdys ${mark}`, reason: `Piilotettu (${mark}).` });

  await link(moderator, m.authorities_undo_link).click();
  await button(moderator, m.authorities_undo_do).click();
  await expect(moderator.getByText(fi(m.authorities_undo_reason_missing)).first()).toBeVisible();
  await moderator.getByLabel(fi(m.authorities_undo_reason)).fill(`Väärä viesti (${mark}).`);
  if (info.project.name === 'with-script') expect(await axeViolations(moderator)).toEqual([]);
  await button(moderator, m.authorities_undo_do).click();
  await expect(moderator.getByText(fi(m.authorities_undo_done))).toBeVisible();
  await expect(moderator.getByText(`Väärä viesti (${mark}).`)).toBeVisible();

  await guest.goto(thread);
  await expect(guest.getByText(text)).toBeVisible();
  await lookUp(guest, reference);
  await expect(guest.getByText(`Piilotettu (${mark}).`)).toHaveCount(0);
  await client.goto('/fi/mine');
  await client.getByRole('link', { name: /on peruttu/ }).click();
  await expect(client.getByRole('heading', { name: fi(m.authorities_undone_yours_title) })).toBeVisible();
  await expect(client.getByText(`Väärä viesti (${mark}).`)).toBeVisible();
});

test('a moderator reads what can be told, calls, writes it down, and a colleague signs; the author is told kindly', async ({
  newPerson,
}, info) => {
  const [client, guest, first, second] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const text = `En jaksa enää tätä yötä (${mark}).`;
  await signUp(client);
  const thread = await startThread(client, { board, title: `Huoli ${mark}`, text });
  await report(guest, { thread, text, why: `Vaara ${mark}` });
  await enterAs(first, 'Sari Nieminen');
  await openReported(first, `Vaara ${mark}`);
  const claim = button(first, m.moderation_queue_claim);
  if ((await claim.count()) > 0) await claim.click();
  const item = new URL(first.url()).pathname;
  const contact = `${item}/authorities`;
  await first.goto(contact);
  await expect(first.getByRole('link', { name: fi(m.authorities_contact_call) })).toHaveAttribute('href', 'tel:112');
  await expect(first.getByText(fi(m.authorities_contact_tell_unknown))).toBeVisible();
  await button(first, m.authorities_contact_send).click();
  await expect(first.getByText(fi(m.authorities_contact_called_missing)).first()).toBeVisible();
  await first.getByLabel(fi(m.authorities_authority_emergency)).check();
  await first.getByLabel(fi(m.authorities_called_now)).check();
  await first.getByLabel(fi(m.authorities_contact_why)).fill(`Henki vaarassa (${mark}).`);
  await first.getByLabel(fi(m.authorities_contact_passed)).fill('Viestin sanat ja tunti.');
  if (info.project.name === 'with-script') expect(await axeViolations(first)).toEqual([]);
  await button(first, m.authorities_contact_send).click();
  await expect(first.getByText(fi(m.authorities_done_noted))).toBeVisible();

  await enterAs(second, 'Johan Ek');
  await second.goto('/fi/staff/queue');
  await second.locator(`a[href="${contact}"]`).click();
  await expect(second.getByText(`Henki vaarassa (${mark}).`)).toBeVisible();
  await second.getByLabel(fi(m.authorities_answer_confirmed), { exact: true }).check();
  await button(second, m.authorities_answer_send).click();
  await expect(second.getByText(fi(m.authorities_done_answered))).toBeVisible();
  await expect(second.getByText(fi(m.authorities_state_confirmed))).toBeVisible();

  await client.goto('/fi/mine');
  await client.locator('a[href*="/messages"]').first().click();
  await expect(client.getByText(/Et ole tehnyt mitään väärää/)).toBeVisible();
});

test('once the time to take it back is over, the page says so kindly, and who can still have it looked at', async ({
  newPerson,
  javaScriptEnabled,
}, info) => {
  const [client, guest, moderator] = [await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const text = `Yö jatkuu (${mark}).`;
  await signUp(client);
  const thread = await startThread(client, { board, title: `Myöhään ${mark}`, text });
  await report(guest, { thread, text, why: `Myöhässä ${mark}` });
  await enterAs(moderator, 'Sari Nieminen');
  await hideReported(moderator, { why: `Myöhässä ${mark}`, reason: `Piilotettu (${mark}).` });
  await link(moderator, m.authorities_undo_link).click();
  const undo = new URL(moderator.url()).pathname;
  await moderator.getByLabel(fi(m.authorities_undo_reason)).fill(`Väärä viesti (${mark}).`);

  await letHoursPass(thread, 2);
  await button(moderator, m.authorities_undo_do).click();
  await expect(moderator.getByRole('heading', { name: fi(m.authorities_undo_impossible) })).toBeVisible();
  await expect(moderator.getByText(fi(m.authorities_why_too_late))).toBeVisible();
  await moderator.goto(undo);
  await expect(moderator.getByText(fi(m.authorities_why_too_late))).toBeVisible();
  await expect(button(moderator, m.authorities_undo_do)).toHaveCount(0);
  if (javaScriptEnabled !== false) expect(await axeViolations(moderator)).toEqual([]);
  await guest.goto(thread);
  await expect(guest.getByText(text)).toHaveCount(0);
});

test('where telling would be a danger, no page of the member or of whoever reported tells of a call; the operators read two names', async ({
  newPerson,
  javaScriptEnabled,
}, info) => {
  const [client, guest, first, second] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const mark = `${info.project.name} ${Date.now()}`;
  const text = `Pelkään kotona (${mark}).`;
  await signUp(client);
  const thread = await startThread(client, { board, title: `Kotona ${mark}`, text });
  const reference = await report(guest, { thread, text, why: `Lapsi vaarassa ${mark}` });
  const own = async (): Promise<string[]> => {
    const pages: string[] = [];
    for (const path of ['/fi/mine', thread, '/fi/account', '/fi']) {
      await client.goto(path);
      pages.push(await client.locator('main').innerText());
    }
    await lookUp(guest, reference);
    return [...pages, await guest.locator('main').innerText()];
  };
  const before = await own();

  await enterAs(first, 'Sari Nieminen');
  const item = await claimReported(first, `Lapsi vaarassa ${mark}`);
  await first.goto(`${item}/authorities`);
  await first.getByLabel(fi(m.authorities_authority_child_welfare)).check();
  await first.getByLabel(fi(m.authorities_called_now)).check();
  await first.getByLabel(fi(m.authorities_contact_why)).fill(`Lapsi vaarassa (${mark}).`);
  await first.getByLabel(fi(m.authorities_contact_passed)).fill('Viestin sanat ja tunti.');
  await first.getByLabel(fi(m.authorities_contact_words)).fill('');
  await button(first, m.authorities_contact_send).click();
  await expect(first.getByText(fi(m.authorities_contact_untold_missing)).first()).toBeVisible();
  await first.getByLabel(fi(m.authorities_contact_untold)).fill(`Kertominen vaarantaisi lapsen (${mark}).`);
  await button(first, m.authorities_contact_send).click();
  await expect(first.getByText(fi(m.authorities_done_noted))).toBeVisible();
  await expect(first.getByLabel(fi(m.authorities_answer_confirmed), { exact: true })).toHaveCount(0);

  await enterAs(second, 'Johan Ek');
  await second.goto(`${item}/authorities`);
  await second.getByLabel(fi(m.authorities_answer_confirmed), { exact: true }).check();
  await button(second, m.authorities_answer_send).click();
  await expect(second.getByText(fi(() => m.authorities_contact_noted_by({ name: 'Sari Nieminen' })))).toBeVisible();
  await expect(second.getByText(fi(() => m.authorities_contact_answered_by({ name: 'Johan Ek' })))).toBeVisible();
  await expect(second.getByText(fi(m.authorities_contact_author_untold))).toBeVisible();
  if (javaScriptEnabled !== false) expect(await axeViolations(second)).toEqual([]);

  expect(await own()).toEqual(before);
  const operator = await newPerson();
  await joinWithPassword(operator, await inviteOperator(`Valvoja ${mark}`), `second.thoughts.${info.project.name}`);
  await operator.goto('/fi/staff/authorities');
  const noted = operator.locator('main');
  await expect(noted).toContainText(`Lapsi vaarassa (${mark}).`);
  await expect(noted).toContainText(fi(() => m.authorities_contact_answered_by({ name: 'Johan Ek' })));
  if (javaScriptEnabled !== false) expect(await axeViolations(operator)).toEqual([]);
});
