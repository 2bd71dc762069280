import type { APIResponse, Page } from '@playwright/test';

/** What a form sends besides what people type, as the page carries it. */
export type Fields = Record<string, string>;

/** The fields of a form of the page with what stands in them. `name`: the form's id. */
export function fieldsOf(page: Page, name: string): Promise<Fields> {
  return page.locator(`form#${name}`).evaluate((form) => {
    const filled = (form as HTMLFormElement).querySelectorAll<HTMLInputElement>(
      'input[type=hidden], input[type=text], input:not([type]), textarea',
    );
    return Object.fromEntries([...filled].map((field) => [field.name, field.value]));
  });
}

/** Sends fields as a form of the site would, without its page's own limits. */
export function send(page: Page, path: string, fields: Fields | string): Promise<APIResponse> {
  const origin = new URL(page.url()).origin;
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
  return page.request.post(path, { headers, data: body, maxRedirects: 0 });
}
