import { hash } from 'node:crypto';
import { parseDocument } from 'yaml';

/** Where the build leaves what it has parsed, for `readDataFile`. */
export const keptReadings = new URL('../generated/data.json', import.meta.url);

/** By a file's name: what its text parsed to, and the digest of that text. */
export type KeptReadings = Record<string, { readonly digest: string; readonly data: unknown } | undefined>;

/** A file by its folder and name, such as `crisis/fi.yaml`. */
export const nameOf = (file: URL): string => file.pathname.split('/').slice(-2).join('/');

export const digestOf = (written: string): string => hash('sha256', written);

/** What the text of a data file holds. Every value is text: `no`, `on` and `112` are words. Throws where it is no YAML. */
export function parseData(name: string, written: string): unknown {
  const document = parseDocument(written, { schema: 'failsafe' });
  const [mistake] = document.errors;
  if (mistake !== undefined) throw new Error(`${name}: ${mistake.message}`);
  return document.toJS();
}
