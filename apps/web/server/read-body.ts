import type { IncomingMessage } from 'node:http';

/** The largest form that is taken in, in bytes: a post of 10,000 code points fits several times over, percent-encoded. */
export const largestForm = 256 * 1024;
/** The most fields of a form; the longest of ours has some thirty. A page is made in one go, so a hundred thousand would keep everybody waiting. */
export const mostFields = 500;
/** So much of a form that is too large is read and thrown away, so that the browser gets to hear why. */
const patience = 8 * 1024 * 1024;

/** The body of a request, or null when it is larger than `largestForm` or has more than `mostFields`. Throws when the reader goes away half-way. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > patience) break;
    if (length <= largestForm) parts.push(part);
    else parts.length = 0;
  }
  const body = Buffer.concat(parts);
  return length > largestForm || countFields(body) > mostFields ? null : body;
}

const ampersand = 0x26;

function countFields(body: Buffer): number {
  let fields = 1;
  for (const byte of body) if (byte === ampersand) fields += 1;
  return fields;
}
