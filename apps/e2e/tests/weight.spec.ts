import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { reply, signUp, startThread } from '../people.ts';
import { expect, test } from '../site-test.ts';

/** Budgets of what a reader's phone has to fetch, the one font apart, in bytes of brotli. */
const budget = { thread: 20_000, front: 30_000, script: 6_000 };

const syllables = 'ka la mi to se vu no ri hy pä tu en is ol jo va ke sa lu mä ta ni ku ho ra te'.split(' ');

/** 420 characters of made-up words in which hardly anything repeats: no real post compresses worse. */
function hardText(seed: number): string {
  let [text, n] = ['', seed * 7919 + 1];
  while (text.length < 420) {
    n = (n * 48_271) % 2_147_483_647;
    text += `${syllables[n % syllables.length]}${n % 3 === 0 ? ' ' : ''}`;
  }
  return text;
}

test.skip(({ javaScriptEnabled }) => javaScriptEnabled, 'bytes are the same with and without a script');

test('a thread page of twenty posts and the front page weigh no more than a small picture', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await signUp(page);
  const thread = await startThread(page, { board: 'yolla-valveilla', title: 'Paino', text: hardText(1) });
  for (let n = 2; n <= 20; n += 1) await reply(page, thread, hardText(n));
  for (const [path, limit] of [
    [thread, budget.thread],
    ['/fi', budget.front],
  ] as const) {
    const html = await fetchBrotli(`${baseURL}${path}`);
    const assets = await Promise.all(assetsOf(html.text).map((asset) => fetchBrotli(`${baseURL}${asset}`)));
    const total = html.bytes + assets.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`${path}: ${total} bytes in ${1 + assets.length} requests (HTML ${html.bytes})`);
    expect(total).toBeLessThanOrEqual(limit);
    expect(1 + assets.length).toBeLessThanOrEqual(4);
  }
});

test('the script is small and no page names React', async ({ baseURL }) => {
  const { text } = await fetchBrotli(`${baseURL}/fi`);
  const scripts = [...text.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? '');
  const sizes = await Promise.all(scripts.map(async (script) => (await fetchBrotli(`${baseURL}${script}`)).bytes));
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget.script);
  expect(text).not.toMatch(/react/i);
});

/** Style sheet, script and icon that a page names. */
const assetsOf = (html: string): string[] =>
  [...html.matchAll(/<(?:link|script)[^>]+(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');

/** Fetches as a browser that takes brotli, and counts the bytes on the wire. */
function fetchBrotli(url: string): Promise<{ bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const text = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
        resolve({ bytes: body.length, text: text.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}
