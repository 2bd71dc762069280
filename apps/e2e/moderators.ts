import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { m } from '@rinnalla/i18n';
import { button, openReported } from './people.ts';
import { fi } from './words.ts';

/** What moderators do on the site, in Finnish, as they would: by the words on the page. */

/** Takes the item that was reported with these words, and gives the path of its page. */
export async function claimReported(page: Page, why: string): Promise<string> {
  await openReported(page, why);
  const claim = button(page, m.moderation_queue_claim);
  if ((await claim.count()) > 0) await claim.click();
  await expect(button(page, m.moderation_item_release)).toBeVisible();
  return new URL(page.url()).pathname;
}

interface Reasons {
  readonly reason: string;
  readonly facts: string;
  /** A point of the policy, P1 to P8. */
  readonly point: string;
}

/** Fills in what every restriction needs: why, what in the post led to it, and the point that it rests on. */
export async function giveReasons(page: Page, { reason, facts, point }: Reasons): Promise<void> {
  await page.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill(reason);
  await page.getByLabel(fi(m.moderation_decide_facts)).fill(facts);
  await page.getByLabel(fi(m.moderation_decide_ground_policy)).check();
  await page.getByLabel(fi(m.moderation_decide_policy_point)).selectOption(point);
}

interface NewLook {
  /** What whoever appealed wrote. */
  readonly text: string;
  readonly reason: string;
  /** What the page must show to whoever decides. */
  readonly seen?: string;
}

/** Looks through the appeals of the queue for the one with this text, and overturns its decision. */
export async function overturn(page: Page, { text, reason, seen = text }: NewLook): Promise<void> {
  await page.goto('/fi/staff/queue');
  const appeals = await page
    .locator('a[href*="/staff/appeals/"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
  for (const appeal of appeals) {
    await page.goto(appeal);
    if ((await page.getByText(text).count()) === 0) continue;
    await expect(page.locator('main')).toContainText(seen);
    await page.getByLabel(fi(m.moderation_appeal_item_overturned)).check();
    await page.getByLabel(fi(m.moderation_decide_reason), { exact: true }).fill(reason);
    await button(page, m.moderation_appeal_item_send).click();
    await expect(page.getByText(fi(m.moderation_queue_appeal_decided))).toBeVisible();
    return;
  }
  throw new Error('the appeal is in nobody’s queue');
}
