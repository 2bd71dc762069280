import { get } from 'node:http';

/** What a first visit to a page fetches, with everything that the page names, as a browser that takes Brotli gets it. */
export interface Payload {
  readonly page: string;
  readonly requests: number;
  /** Bytes of the bodies as they travel. */
  readonly br_bytes: number;
  /** Of these, the page itself. */
  readonly html_br_bytes: number;
}

/** Fetches a page and its style sheets, scripts, pictures and fonts. */
export async function payloadOf(address: string, { name, path }: { name: string; path: string }): Promise<Payload> {
  const html = await fetchBoth(address, path);
  const named = [...html.text.matchAll(/<(?:link|script|img)[^>]*?(?:href|src)="(\/[^"]+)"/g)].map(([, url = '']) => url);
  const parts = await Promise.all([...new Set(named)].map((url) => fetchBoth(address, url)));
  const fromStyles = parts.flatMap(({ text }) => [...text.matchAll(/url\((\/[^)]+)\)/g)].map(([, url = '']) => url));
  const fonts = await Promise.all([...new Set(fromStyles)].map((url) => fetchBoth(address, url)));
  const all = [html, ...parts, ...fonts];
  return { page: name, requests: all.length, br_bytes: all.reduce((sum, { size }) => sum + size, 0), html_br_bytes: html.size };
}

/** The size as it travels, and the text in the clear. */
async function fetchBoth(address: string, path: string): Promise<{ size: number; text: string }> {
  const size = await sizeOf(address + path);
  const answer = await fetch(address + path);
  return { size, text: await answer.text() };
}

function sizeOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let size = 0;
      response.on('data', (data: Buffer) => (size += data.length));
      response.on('end', () => (response.statusCode === 200 ? resolve(size) : reject(new Error(`${url} answered ${response.statusCode}`))));
    }).on('error', reject);
  });
}
