import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this many bytes an answer is smaller as it is. */
const worthwhile = 600;

/** The best encoding that a reader takes, from its `Accept-Encoding` header (RFC 9110, 12.5.3). */
export function acceptedEncoding(acceptEncoding: string | undefined): Encoding {
  const taken = (acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .filter((coding) => !/;\s*q=0(\.0*)?\s*$/.test(coding))
    .map((coding) => coding.split(';')[0]?.trim());
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') ? 'gzip' : 'identity';
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Compresses a body. `lasting`: made once for the life of the process (assets), so that the slowest, smallest form pays. Otherwise
 * Brotli's sixth quality: on a page it takes no longer than the fourth and saves a tenth; from the ninth on it takes ten times as long.
 */
export async function compress(body: Buffer, encoding: Encoding, lasting: boolean): Promise<{ body: Buffer; encoding: Encoding }> {
  if (encoding === 'identity' || body.length < worthwhile) return { body, encoding: 'identity' };
  if (encoding === 'gzip') return { body: await zip(body, { level: lasting ? 9 : 5 }), encoding };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: lasting ? 11 : 6,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return { body: await brotli(body, { params }), encoding };
}
