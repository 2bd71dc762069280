import { m } from '@rinnalla/i18n';
import { enterAs, link, reply, signUp } from '../people.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

/** Questions that the demo leaves unanswered for more than a day, one for each way of running this. */
const unanswered: Record<string, string> = {
  'without-script': 'Får chefen veta varför jag är sjukskriven?',
  'with-script': 'Voiko terapeuttia vaihtaa kesken kaiken?',
};

test('who waits for a first answer stands where peers, professionals and moderators look, until somebody answers', async ({
  newPerson,
  javaScriptEnabled,
}, info) => {
  const [guest, peer, professional, moderator] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const waiting = { name: unanswered[info.project.name] ?? '', exact: true };

  await guest.goto('/fi/promises');
  await link(guest, m.answers_promise_more).click();
  await expect(guest.getByText(/^Puolet ensimmäisistä viesteistä sai vastauksen \d+ tunnin kuluessa\.$/)).toBeVisible();
  await expect(guest.getByText(fi(m.answers_too_few))).toHaveCount(1);
  await expect(guest.getByRole('link', waiting)).toBeVisible();
  if (javaScriptEnabled !== false) expect(await axeViolations(guest)).toEqual([]);
  const thread = (await guest.getByRole('link', waiting).getAttribute('href')) ?? '';
  const inQueue = moderator.locator(`a.queue-title[href="${thread}"]`);

  await enterAs(professional, 'Aino Lehto');
  await professional.goto('/fi/staff/badge');
  await expect(professional.getByRole('link', waiting)).toBeVisible();
  await enterAs(moderator, 'Sari Nieminen');
  await moderator.goto('/fi/staff/queue');
  await expect(inQueue).toContainText(fi(m.moderation_class_amber));
  await moderator.goto('/fi/staff/queue?class=crisis');
  await expect(inQueue).toHaveCount(0);

  await signUp(peer);
  await reply(peer, thread, 'Luin tämän. Olen miettinyt ihan samaa.');

  for (const [page, path] of [
    [guest, '/fi/first-answers'],
    [professional, '/fi/staff/badge'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', waiting)).toHaveCount(0);
  }
  await moderator.goto('/fi/staff/queue');
  await expect(inQueue).toHaveCount(0);
});
