import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { m, renderIn } from '@rinnalla/i18n';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doorLimits } from './doors.rules.ts';
import { endWeb, startWeb, type WebUnderTest } from './web-under-test.ts';

// The built web process behind a proxy at 127.0.0.1, before an API that lets nobody in: what is let through is answered at once.
const flooder = '203.0.113.7';
const neighbour = '203.0.113.8';
const written = 'Minulla on ollut raskas yö.';
const unsent = JSON.stringify({ path: '/fi/threads/x', fields: [['text', written]] });

const api = createServer((_request, response) => response.end('{"errors":[{"extensions":{"code":"FORBIDDEN"}}]}'));
let web: WebUnderTest;
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening');
  web = await startWeb({ RINNALLA_PROXY: '127.0.0.1', API_PORT: String((api.address() as AddressInfo).port) });
}, 20_000);
afterAll(async () => {
  await endWeb(web);
  api.close();
});

interface Answer {
  readonly status: number;
  readonly wait: string | undefined;
  readonly html: string;
}

/** Sends a form by way of the proxy; `from` is the other end of the connection when it is not the proxy. */
function send(path: string, fields: Record<string, string>, { by, from = '127.0.0.1' }: { by: string; from?: string }): Promise<Answer> {
  const body = new URLSearchParams(fields).toString();
  const headers = { origin: web.site, 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': by };
  return new Promise((resolve, reject) => {
    const asked = request(web.address + path, { method: 'POST', headers, localAddress: from, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, wait: response.headers['retry-after'], html: Buffer.concat(parts).toString() });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const report = '/fi/posts/11111111-1111-1111-1111-111111111111/report';
const reportFields = { form: 'report', category: 'spam', explanation: written, submission: 'abcdefghijklmnopqrstuv' };
const signInFields = { secret_phrase: 'one two', kept: unsent };
/** More forms than the door lets through. */
const flood = (count: number, path: string, fields: Record<string, string>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: count }, () => send(path, fields, { by: flooder })));

test('after too many sign-ins from one network the next one is asked to wait, kindly, and what was written stays', async () => {
  await flood(doorLimits.sign_in.attempts, '/fi/sign-in', signInFields);
  const answer = await send('/fi/sign-in', signInFields, { by: flooder });
  expect(answer.status).toBe(429);
  expect(Number(answer.wait)).toBeGreaterThan(500);
  expect(answer.html).toContain(renderIn('fi', m.shell_too_many_title));
  expect(answer.html).toContain(`<blockquote class="kept-text">${written}</blockquote>`);
  expect(answer.html).toContain('href="tel:112"');
  expect(answer.html).toContain('href="/fi/help"');
  expect(answer.html).not.toContain('one two');
});

test('the way back to the sign-in form is open meanwhile, with the words in its pocket', async () => {
  const { status, html } = await send('/fi/sign-in', { kept: unsent }, { by: flooder });
  expect(status).toBe(200);
  expect(html).toContain('name="secret_phrase"');
  expect(html).toContain(written);
});

test('a neighbour of that network is let through, and so is whoever is no proxy and says to be the flooder', async () => {
  const answers = [
    await send('/sv/sign-in', signInFields, { by: neighbour }),
    await send('/fi/sign-in', signInFields, { by: flooder, from: '127.0.0.2' }),
  ];
  for (const { status } of answers) expect(status).not.toBe(429);
});

test('a guest’s report that comes after too many is there to be sent again', async () => {
  await flood(doorLimits.report.attempts, report, reportFields);
  const { status, html } = await send(report, reportFields, { by: flooder });
  expect(status).toBe(429);
  expect(html).toContain(`>${written}</textarea>`);
  expect(html).toContain('name="submission" value="abcdefghijklmnopqrstuv"');
});

test('nothing of an address is written down or shown', async () => {
  const { html } = await send('/fi/sign-in', signInFields, { by: flooder });
  for (const text of [html, web.said()]) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/203\.0\.113|cb0071|127\.0\.0/);
  }
});
