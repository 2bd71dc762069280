import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What a column may hold here: bytes become bytea, a list becomes text[]. */
export type Value = string | number | boolean | null | Uint8Array | readonly string[];
export type Row = readonly Value[];

/** Writes rows by COPY, within the client's transaction if it has one. All constraints and triggers act as on any insert. */
export async function copyRows(client: pg.Client, into: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const copying = client.query(copyFrom(`copy ${into} from stdin`));
  await pipeline(Readable.from([Buffer.from(rows.map(asLine).join(''))]), copying);
}

/** A row in PostgreSQL's text format of COPY. */
export const asLine = (row: Row): string => `${row.map(asField).join('\t')}\n`;

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text: string): string => text.replaceAll(/[\\\n\r\t]/g, (each) => escapes[each] ?? each);

function asField(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.length).toString('hex')}`;
  return Array.isArray(value) ? escaped(`{${value.map((item) => JSON.stringify(item)).join(',')}}`) : String(value);
}
