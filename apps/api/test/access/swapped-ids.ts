import type { GraphQLSchema } from 'graphql';
import { randomId } from '@rinnalla/anonymity';
import type { DeclaredOperation } from '../../src/platform/access/operations.ts';
import type { ApiUnderTest, Bearer } from '../api-under-test.ts';
import { templatesFor } from '../every-operation.ts';
import { submission } from '../personas.ts';
import type { Dump } from '../footprint.ts';

/** Something of somebody's, by which a stranger asks. */
export interface Asked {
  /** What it is the id of, such as `report`. */
  readonly of: string;
  readonly value: string;
  /** Whether everybody may know of it: then it need not answer as what does not exist. */
  readonly isPublic: boolean;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export const idsIn = (text: string): string[] => [...new Set(text.match(uuid) ?? [])];

/** The ids of rows that came between two dumps, each under the table whose row it names; else under one that refers to it. */
export function newIds(before: Dump, after: Dump): Map<string, string> {
  const found = new Map<string, string>();
  const rows = [...after].filter(([key]) => !before.has(key)).map(([, row]) => row);
  for (const { table, row } of rows) for (const id of idsIn(JSON.stringify(row))) if (!found.has(id)) found.set(id, table);
  for (const { table, row } of rows) if (typeof row['id'] === 'string') found.set(row['id'], table);
  return found;
}

/** Counted up or down by whoever writes in the same place; everything else of a row is its owner's. */
const counted = ['post_count', 'last_hour'];

const content = ({ table, row }: { table: string; row: Readonly<Record<string, unknown>> }): string =>
  `${table} ${JSON.stringify(Object.entries(row).filter(([column]) => !counted.includes(column)))}`;

/** The rows of a life that are not there any more as they were: of each its table. */
export function changedRows(life: Dump, after: Dump): string[] {
  const now = new Set([...after.values()].map(content));
  return [...life.values()].filter((row) => !now.has(content(row))).map(({ table }) => table);
}

/** Random by nature: a phrase, a reference, a code, a challenge, the id of a row that was made; and the moment in which a page was made. */
const random = /"seenAt":"[^"]*"|[A-Za-z0-9_-]{16,}|R-[0-9A-Z-]+|\b(?:[A-Z0-9]{4}-){2,}[A-Z0-9]{4}\b/g;

/** What was found, as operation and what was asked by. */
export interface Findings {
  /** Where something came back that is not for whoever asked. */
  readonly leaks: Set<string>;
  /** Where it answered otherwise than something that does not exist. */
  readonly told: Set<string>;
}

interface Swap {
  readonly api: ApiUnderTest;
  readonly schema: GraphQLSchema;
  readonly operations: readonly DeclaredOperation[];
  /** Two who are here in the same way: one asks for what is another's, the other in step for what does not exist. */
  readonly as: readonly [Bearer, Bearer];
  readonly things: readonly Asked[];
  /** What must not be in any answer, beside what was sent. */
  readonly hidden: readonly string[];
}

/** Asks every operation that takes an id by every id, of whichever kind, every one that takes a text by every text, and every other one as it is. */
export async function swapIds(swap: Swap): Promise<Findings> {
  const findings: Findings = { leaks: new Set(), told: new Set() };
  const documents = swap.operations.flatMap((operation) =>
    templatesFor(swap.schema, operation).map((document) => [operation.name, document] as const),
  );
  for (const [name, document] of documents) {
    if (!/\$(?:id|text):/.test(document) && (await leaksWithoutAsking(swap, document))) findings.leaks.add(name);
    for (const thing of swap.things.filter(({ value }) => document.includes(isId(value) ? '$id:' : '$text:'))) {
      const { leaks, told } = await askBy(swap, document, thing);
      if (leaks) findings.leaks.add(`${name} by ${thing.of}`);
      if (told && !thing.isPublic) findings.told.add(`${name} by ${thing.of}`);
    }
  }
  return findings;
}

const isId = (value: string): boolean => idsIn(value).length > 0;

const leaksWithoutAsking = async ({ api, as: [one], hidden }: Swap, document: string): Promise<boolean> => {
  const answer = await answerTo(api, one, { document, sent: '' });
  return hidden.some((word) => answer.includes(word));
};

async function askBy({ api, as, hidden }: Swap, document: string, { value }: Asked): Promise<{ leaks: boolean; told: boolean }> {
  const nothing = isId(value) ? randomId() : value.replaceAll(/[0-9a-f]/g, (letter) => (letter === '0' ? '1' : '0'));
  const answer = await answerTo(api, as[0], { document, sent: value });
  const toNothing = await answerTo(api, as[1], { document, sent: nothing });
  return {
    leaks: hidden.some((word) => answer.includes(word)),
    told: answer.replaceAll(random, '…') !== toNothing.replaceAll(random, '…'),
  };
}

/** What is answered, without what was sent and without what an error says beside its code. */
export async function answerTo(api: ApiUnderTest, as: Bearer, { document, sent }: { document: string; sent: string }): Promise<string> {
  const text = isId(sent) ? 'A few words.' : sent;
  const { data, errors } = await api.send(as, document, { id: sent, text, submission: submission() });
  const answer = JSON.stringify({ data, errors: errors?.map(({ message }) => message) });
  return sent === '' ? answer : answer.replaceAll(sent, '<sent>');
}
