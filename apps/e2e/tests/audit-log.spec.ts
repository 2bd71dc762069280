import { m } from '@rinnalla/i18n';
import { button, enterAs } from '../people.ts';
import { inviteOperator, joinWithPassword } from '../staff.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

test('an operator finds in the audit log what was done and by whom, narrows it, and reads nothing that was written', async ({
  page,
  javaScriptEnabled,
}, info) => {
  test.setTimeout(90_000);
  const mark = info.project.name.replaceAll('-', '') + Date.now().toString(36);
  const word = `salasana${mark}`;
  await joinWithPassword(page, await inviteOperator(`Lotta ${mark}`), `lotta.${mark}`.slice(0, 30));
  await page.goto('/fi/staff/screening/add');
  await page.getByLabel(fi(m.screening_kind_word_choice), { exact: true }).check();
  await page.getByLabel(fi(m.screening_text_label), { exact: true }).fill(word);
  await page.getByLabel(fi(m.screening_flag), { exact: true }).check();
  await button(page, m.screening_add_do).click();

  await page.getByRole('link', { name: fi(m.audit_title), exact: true }).click();
  const own = page.locator('.queue-item').filter({ hasText: `Lotta ${mark}` });
  await expect(own.first()).toContainText(fi(m.audit_act_add_watched));
  await expect(own.last()).toContainText(fi(m.audit_act_invite_operator_from_command_line));
  await expect(page.locator('.audit-hash')).toHaveText(/^[0-9a-f]{64}$/);
  expect(await page.content()).not.toContain(word);
  if (javaScriptEnabled !== false) expect(await axeViolations(page)).toEqual([]);

  await page.getByLabel(fi(m.audit_filter_by), { exact: true }).selectOption({ label: `Lotta ${mark}` });
  await page.getByLabel(fi(m.audit_filter_act), { exact: true }).selectOption({ label: fi(m.audit_act_join_staff) });
  await button(page, m.audit_filter_do).click();
  await expect(page.locator('.queue-item')).toHaveCount(1);
  await expect(page.locator('.queue-item')).toContainText(fi(m.audit_act_join_staff));
  expect(decodeURIComponent(page.url())).not.toContain('Lotta');
  await page.getByRole('link', { name: fi(m.audit_filter_clear), exact: true }).click();
  await expect(page.locator('.queue-item')).toHaveCount(50);
  await page.getByRole('link', { name: fi(m.shell_next_page) }).click();
  await expect(page.locator('.queue-item').first()).not.toContainText(`Lotta ${mark}`);
});

test('whoever is no operator finds no way to the audit log, and its address stays shut', async ({ page }) => {
  await enterAs(page, 'Sari Nieminen');
  await page.goto('/fi/staff/queue');
  await expect(page.getByRole('link', { name: fi(m.audit_title), exact: true })).toHaveCount(0);
  const answer = await page.goto('/fi/staff/audit');
  expect(answer?.status()).toBe(403);
  await expect(page.locator('.queue-item')).toHaveCount(0);
});
