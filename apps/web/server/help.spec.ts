import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gatheredHelplines } from '@rinnalla/helplines';
import { endWeb, startWeb, type WebUnderTest } from './web-under-test.ts';

/** What the API answers when it is asked for the lines. */
let answering: (response: ServerResponse) => void;
const api = createServer((_request, response) => answering(response));

let web: WebUnderTest;
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening');
  web = await startWeb({ API_PORT: String((api.address() as AddressInfo).port), RINNALLA_PAGE_CACHE: 'off' });
}, 20_000);
afterAll(async () => {
  await endWeb(web);
  api.closeAllConnections();
  api.close();
});

const help = async (path = '/fi/help'): Promise<string> => (await fetch(web.address + path)).text();
const today = new Date().toISOString().slice(0, 10);
const line = (given: object): object => ({ ...gatheredHelplines.find(({ id }) => id === 'fi-mieli'), checkedOn: today, ...given });
const give = (...helplines: object[]): void => {
  answering = (response) => void response.end(JSON.stringify({ data: { helplines } }));
};
const gone: [string, (response: ServerResponse) => void][] = [
  ['does not answer', () => undefined],
  ['fails', (response) => void response.writeHead(500).end()],
  ['breaks off', (response) => void response.destroy()],
];

test.each(gone)('while the API %s and has never answered, the page has the program’s own numbers', async (_, does) => {
  answering = does;
  for (const path of ['/fi/help', '/fi/help/card']) {
    const html = await help(path);
    expect(html).toContain('href="tel:112"');
    expect(html).toContain('href="tel:0925250111"');
    // Its sources contradict each other: it waits for an editor.
    expect(html).not.toContain('tel:0925250113');
  }
});

test('what the API says is shown, in place of the program’s own', async () => {
  give(line({ phone: '09 777 0001' }));
  const html = await help();
  expect(html).toContain('href="tel:097770001"');
  expect(html).not.toContain('href="tel:0925250111"');
});

test.each(gone)('while the API %s, the page shows what it said last', async (_, does) => {
  give(line({ phone: '09 777 0002' }));
  await help();
  answering = does;
  expect(await help()).toContain('href="tel:097770002"');
});

test('a line whose check is too old is not shown, whoever gives it; 112 is', async () => {
  const old = { checkedOn: '2020-01-01' };
  give(line({ ...old, phone: '09 777 0003' }), line({ ...old, id: 'other', phone: '112', topics: ['emergency'] }));
  const html = await help();
  expect(html).not.toContain('tel:097770003');
  expect(html).toContain('href="tel:112"');
});

test('no page is without 112 and 116117, whatever the API says', async () => {
  give();
  for (const path of ['/fi/help', '/fi/help/card']) expect(await help(path)).toMatch(/href="tel:112"[\s\S]*href="tel:116117"/);
});

test('a matter without a line is named', async () => {
  give(line({}));
  expect(await help('/en/help')).toContain('no checked number right now for: alcohol and drugs, ');
});
