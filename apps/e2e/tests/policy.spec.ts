import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { enterAs } from '../people.ts';
import { expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

const words = async (page: Page, code: string): Promise<string> => (await page.locator(`#${code} dd`).innerText()).trim();
const follow = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('link', { name, exact: true }).first().click();

test('the rules can be read in both wordings and in every version, by links alone', async ({ page }) => {
  await page.goto('/fi/policy');
  const agreed = await words(page, 'P8');
  await follow(page, fi(m.policy_wording_plain));
  await expect(page.getByRole('heading', { level: 1, name: fi(m.policy_plain_title) })).toBeVisible();
  expect(await words(page, 'P8')).toContain('se ei ole sinun vikasi');
  await follow(page, fi(m.policy_wording_text));
  expect(await words(page, 'P8')).toBe(agreed);

  await follow(
    page,
    fi(() => m.policy_version({ version: 1 })),
  );
  expect(await words(page, 'P2')).toBe('Täällä ei uhkailla, halveksita eikä häiritä ketään.');
  await follow(page, fi(m.policy_wording_plain));
  await expect(page).toHaveURL(/\/policy\/versions\/1\/plain$/);
  expect(await words(page, 'P2')).toContain('Jos toinen sanoo');
});

test('control: another version has other words, and a version that does not exist has no page', async ({ page }) => {
  await page.goto('/fi/policy/versions/2');
  expect(await words(page, 'P2')).not.toBe('Täällä ei uhkailla, halveksita eikä häiritä ketään.');
  for (const version of ['0', '99', '1.0', '01']) expect((await page.goto(`/fi/policy/versions/${version}`))?.status()).toBe(404);
});

test('a decision is shown in the words of the version that it rests on', async ({ page }) => {
  await enterAs(page, 'Jäsen, joka on pyytänyt uutta arviota');
  await page.goto('/fi/mine');
  await page.locator('a[href*="/decisions/"]').first().click();
  const link = page.locator('a[href*="/policy/versions/"]').first();
  const [, version = '', code = ''] = /versions\/(\d+)#(\w+)$/.exec((await link.getAttribute('href')) ?? '') ?? [];
  await expect(page.getByText(fi(() => m.moderation_decision_ground_policy({ version: Number(version) })))).toBeVisible();
  const shown = await page.getByRole('main').innerText();
  await link.click();
  expect(shown).toContain(await words(page, code));
  await page.goto(`/fi/policy/versions/${version === '1' ? 2 : 1}`);
  expect(shown).not.toContain(await words(page, code));
});
