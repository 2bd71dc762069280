import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

/** Requests that left the site and complaints of the content security policy, over the whole test. */
interface Watch {
  readonly strangers: string[];
  readonly policy: string[];
}

/** A browser context of one more person, under the same watch. */
export type NewPerson = () => Promise<Page>;

/** Every page of a test is watched: no request may leave the site and the content security policy must have nothing to refuse. */
export const test = base.extend<{ watch: Watch; newPerson: NewPerson }>({
  watch: [
    async ({ context }, use) => {
      const watch: Watch = { strangers: [], policy: [] };
      follow(context, watch);
      await use(watch);
      expect(watch).toEqual({ strangers: [], policy: [] });
    },
    { auto: true },
  ],
  newPerson: async ({ browser, watch, contextOptions, baseURL, viewport, javaScriptEnabled, locale }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: baseURL ?? '',
        viewport,
        javaScriptEnabled,
        locale: locale ?? 'fi-FI',
      });
      contexts.push(context);
      follow(context, watch);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

function follow(context: BrowserContext, { strangers, policy }: Watch): void {
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol !== 'data:' && protocol !== 'about:') strangers.push(request.url());
  });
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) policy.push(message.text());
  });
}

/** Violations that axe finds on the page, as short lines. Needs JavaScript in the browser. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

export { expect };
