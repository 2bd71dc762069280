import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLOutputType, GraphQLSchema, IntrospectionQuery } from 'graphql';
import type { ApiUnderTest, Bearer } from '../api-under-test.ts';
import { cellOf, hex } from './copy.ts';
import type { Cell } from './copy.ts';
import { openTo } from './readings.ts';
import { thingsFor } from './subjects.ts';
import type { Known } from './subjects.ts';
import type { Trace } from './traces.ts';

type Json = Readonly<Record<string, unknown>>;

/** Asks everything that a moderator may ask, every field of it and every page, and opens everything that the answers lead to. */
export async function readAsModerator(api: ApiUnderTest, as: Bearer, known: Known): Promise<Json[]> {
  const { data } = await api.send<IntrospectionQuery>(undefined, getIntrospectionQuery());
  const schema = buildClientSchema(data!);
  const open = openTo(api, 'moderator');
  const queries = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => open.has(name));
  const answers: Json[] = [];
  for (const { name, args, type } of queries) {
    const required = args.find((arg) => arg.type.toString().endsWith('!'));
    const about = required === undefined ? [undefined] : thingsFor(known, name, required.name);
    const pages = args.find((arg) => arg.name === 'after')?.type.toString() ?? null;
    const body = everyField(schema, type);
    for (const value of about) {
      const given = required === undefined ? [] : [`${required.name}: ${JSON.stringify(value)}`];
      answers.push(...(await everyPage(api, as, (after) => `{ ${name}${inParentheses([...given, ...paging(pages, after)])} ${body} }`)));
    }
  }
  return answers;
}

const inParentheses = (args: readonly string[]): string => (args.length === 0 ? '' : `(${args.join(', ')})`);
const paging = (type: string | null, after: unknown): string[] =>
  type === null || after === null ? [] : [`after: ${JSON.stringify(after)}`];

async function everyPage(api: ApiUnderTest, as: Bearer, document: (after: unknown) => string): Promise<Json[]> {
  const pages: Json[] = [];
  for (let after: unknown = null; pages.length === 0 || after !== null;) {
    const { data, errors } = await api.send<Json>(as, document(after));
    if (errors !== undefined) throw new Error(`${document(after)} was answered with ${JSON.stringify(errors)}`);
    pages.push(data!);
    after = (Object.values(data!)[0] as { nextAfter?: unknown } | null)?.nextAfter ?? null;
  }
  return pages;
}

/** All that can be asked of a type. No type leads back to itself. */
function everyField(schema: GraphQLSchema, type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((each) => `... on ${each.name} ${everyField(schema, each)}`)
      .join(' ')} }`;
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).map((field) => `${field.name} ${everyField(schema, field.type)}`);
  return `{ __typename ${fields.join(' ')} }`;
}

/** The objects that a moderator sees as somebody's: their own ids are those of rows. */
const tracedTypes: Readonly<Record<string, string>> = { Persona: 'persona', ReportOnItem: 'report' };

/** What the answers say of each trace, by its key: what stands on it, and what stands beside it on the object that names it. */
export function seenTraces(answers: readonly Json[], truth: readonly Trace[]): Trace[] {
  const seen = new Map<string, Map<string, Cell[]>>();
  const note = (key: string, name: string, value: unknown): void => {
    const values = seen.get(key) ?? new Map<string, Cell[]>();
    seen.set(key, values);
    const cell = cellOf(value);
    if (cell !== null) values.set(name, [...(values.get(name) ?? []), cell]);
  };
  const visit = (value: unknown, place: number): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const object = value as Json;
    const facts = Object.entries(object).filter(([, fact]) => !isTraced(fact));
    for (const key of [...keysOf(object), ...Object.values(object).flatMap(keysOf)]) {
      for (const [name, fact] of facts) note(key, `${String(object['__typename'])}.${name}`, fact);
      note(key, `place in ${String(object['__typename'])}`, place);
    }
    Object.values(object).forEach((each) => visit(each, 0));
  };
  for (const answer of answers) visit(answer, 0);
  return truth.flatMap((trace) => {
    const values = seen.get(trace.key);
    return values === undefined ? [] : [{ ...trace, values }];
  });
}

const isTraced = (value: unknown): boolean => keysOf(value).length > 0;

function keysOf(value: unknown): string[] {
  const { __typename, id } = (value ?? {}) as { __typename?: string; id?: string };
  const table = tracedTypes[__typename ?? ''];
  const cell = cellOf(id);
  return table === undefined || !(cell instanceof Uint8Array) ? [] : [`${table} ${hex(cell)}`];
}
