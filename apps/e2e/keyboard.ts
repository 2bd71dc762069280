import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What has the focus. */
export interface Focused {
  /** Of the element, in small letters; `body`: nothing has it. */
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly href: string;
  readonly text: string;
  /** Whether an eye can see that it has the focus: it lies in the page, and an outline or a shadow is drawn around it. */
  readonly seen: boolean;
}

/** What has the focus now. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      id: element.id,
      name: element.getAttribute('name') ?? '',
      value: (element as HTMLInputElement).value ?? '',
      href: element.getAttribute('href') ?? '',
      text: element.textContent ?? '',
      seen: width > 0 && height > 0 && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
    };
  });

const mostSteps = 150;

/** Presses Tab until what is meant has the focus. On the way the focus is never lost, and always to be seen. */
export async function tabTo(page: Page, isMeant: (now: Focused) => boolean, key = 'Tab'): Promise<Focused> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    expect(now.tag, 'Tab left the page').not.toBe('body');
    expect(now.seen, `focus on ${now.tag} ${now.id || now.text.trim().slice(0, 40)} is not to be seen`).toBe(true);
    if (isMeant(now)) return now;
  }
  throw new Error('Tab never came to what was meant');
}

/** Presses an arrow in a list until this value is chosen. */
export async function arrowTo(page: Page, value: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if ((await focused(page)).value === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the list has no ${value}`);
}

/** Types a text over what stands in the field that has the focus. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** The script that listens for keys has come: it says so on what they press. */
export const keysListen = (page: Page): Promise<void> => expect(page.locator('[aria-keyshortcuts]').first()).toBeAttached();
