import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CareInTextDocument } from '@rinnalla/contract';
import { m, renderIn } from '@rinnalla/i18n';
import type { Language } from '@rinnalla/i18n';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { csrfToken } from '../app/security/csrf.ts';
import { sessionCookie, type Session } from '../app/security/session-cookie.ts';
import { doorLimits } from './doors.rules.ts';
import { endWeb, startWeb, type WebUnderTest } from './web-under-test.ts';

// The built web process before an API that turns everything down for one reason or another, and reads whether somebody is in danger.
const key = Buffer.alloc(32, 3);
const written = 'En jaksa enää elää.';
const harmless = 'Kaunis ilta täällä.';
const path = '/boards/yolla-valveilla/write';

/** What the API answers to whatever is no reading; null: it breaks off. */
let refusal: string | null = 'FORBIDDEN';
/** Whether it can read. */
let isReading = true;
/** The texts that it was given to read, and with whose session. */
let readings: { readonly text: string; readonly authorization: string | undefined }[] = [];
const api = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts).toString();
    if (isReading && body.includes(String(CareInTextDocument.__meta__?.['hash']))) {
      const { text } = (JSON.parse(body) as { variables: { input: { text: string } } }).variables.input;
      readings.push({ text, authorization: request.headers.authorization });
      response.end(JSON.stringify({ data: { careInText: careIn(text) } }));
    } else if (refusal === null) request.socket.destroy();
    else response.end(JSON.stringify({ errors: [{ extensions: { code: refusal } }] }));
  });
});

const careIn = (text: string) => ({ level: text.includes(written) ? 'emergency' : 'none', caresFor: 'author', topics: ['crisis'] });

let web: WebUnderTest;
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening');
  web = await startWeb({ RINNALLA_PROXY: '127.0.0.1', API_PORT: String((api.address() as AddressInfo).port) });
}, 20_000);
afterAll(async () => {
  await endWeb(web);
  api.closeAllConnections();
  api.close();
});
beforeEach(() => {
  [refusal, isReading, readings] = ['FORBIDDEN', true, []];
});

interface Sent {
  readonly text?: string;
  readonly to?: string;
  readonly language?: Language;
  /** Who sends it; none: a guest. */
  readonly by?: Session;
  readonly token?: string;
  /** From which network. */
  readonly from?: string;
}

async function send({ text = written, to = path, language = 'fi', by, token, from = '203.0.113.1' }: Sent): Promise<[number, string]> {
  const csrf = token ?? (by && csrfToken(by, key));
  const cookie = by && sessionCookie(by, { webKey: key, secure: false }, Math.floor(Date.now() / 1000)).split(';')[0];
  const answer = await fetch(`${web.address}/${language}${to}`, {
    method: 'POST',
    headers: { origin: web.site, 'x-forwarded-for': from, ...(cookie === undefined ? {} : { cookie }) },
    body: new URLSearchParams({ form: 'start', kind: 'discussion', title: 'Yö', text, ...(csrf === undefined ? {} : { csrf }) }),
    redirect: 'manual',
  });
  return [answer.status, await answer.text()];
}

const newMember = (): Session => ({ kind: 'm', token: crypto.randomUUID().replaceAll('-', 'x').padEnd(43, 'a').slice(0, 43) });
const words = (language: Language = 'fi'): string[] =>
  renderIn(language, () => [m.coach_care_author_title(), m.care_cannot_see(), m.coach_care_not_sent()]);

test.each([
  ['may not do that', 'FORBIDDEN', 403],
  ['is closed', 'CLOSED', 403],
  ['is signed out', 'SIGNED_OUT', 401],
  ['meets a fault of ours', 'ANY_FAULT', 503],
  ['meets an API that breaks off', null, 503],
])('whoever writes in danger and %s finds words of care, a number to call, and what they wrote', async (_who, code, status) => {
  refusal = code;
  const [answered, html] = await send({ by: newMember() });
  expect(answered).toBe(status);
  for (const word of [...words(), written, 'href="tel:112"', 'href="/fi/help"']) expect(html).toContain(word);
});

test.each(['fi', 'sv', 'en'] as const)('a form without its token is turned down with the words of care in %s', async (language) => {
  const [status, html] = await send({ language, by: newMember(), token: 'another' });
  expect(status).toBe(403);
  for (const word of [...words(language), written]) expect(html).toContain(word);
});

test('a form that is too large to be read leads to people who answer at once', async () => {
  const [status, html] = await send({ text: written.repeat(20_000), by: newMember() });
  expect([status, readings]).toEqual([413, []]);
  for (const word of [renderIn('fi', m.care_held_help), 'href="/fi/help"']) expect(html).toContain(word);
});

test('a page that takes no form meets them as well', async () => {
  const [status, html] = await send({ to: '/help', by: newMember() });
  expect([status, words().filter((word) => !html.includes(word))]).toEqual([405, []]);
});

test('control: nobody who is not in danger is shown any of it', async () => {
  const [, html] = await send({ text: harmless, by: newMember() });
  expect(html).toContain(harmless);
  expect(words().filter((word) => html.includes(word))).toEqual([]);
});

test('what is read is not told with whose session it came', async () => {
  await send({ by: newMember() });
  expect(readings).toEqual([{ text: `Yö\n\n${written}`, authorization: undefined }]);
});

test('on pages for staff, who write of others at work, nothing is read', async () => {
  await send({ to: '/staff/queue', by: newMember() });
  expect(readings).toEqual([]);
});

const general = (): string[] => renderIn('fi', () => [m.care_cannot_see(), m.care_held_help()]);

test('a guest has so much read and no more from one network: then the general words stand there', async () => {
  refusal = 'SIGNED_OUT';
  const from = '203.0.113.77';
  for (let n = 0; n < doorLimits.reading.attempts; n += 1) await send({ from });
  const before = readings.length;
  const [status, html] = await send({ from });
  expect([before, readings.length]).toEqual([doorLimits.reading.attempts, doorLimits.reading.attempts]);
  expect(status).toBe(401);
  for (const word of [...general(), written, 'href="tel:112"']) expect(html).toContain(word);
  const [, elsewhere] = await send({ from: '198.51.100.1' });
  expect(elsewhere).toContain(renderIn('fi', m.coach_care_author_title));
});

test('while the API is away, nobody waits for it long: the general words stand there', async () => {
  [refusal, isReading] = [null, false];
  const [status, html] = await send({ by: newMember() });
  expect(status).toBe(503);
  for (const word of [...general(), written, 'href="tel:112"']) expect(html).toContain(word);
});

test('a flood of forms is turned down unread, with the general words, the number and the text', async () => {
  const by = newMember();
  for (let n = 0; n < doorLimits.writing.attempts; n += 1) await send({ by, text: harmless });
  readings = [];
  const [status, html] = await send({ by });
  expect([status, readings]).toEqual([429, []]);
  for (const word of [...general(), written, 'href="tel:112"', 'href="/fi/help"']) expect(html).toContain(word);
});
