import { registeredDocuments } from '@rinnalla/contract/registered-documents';
import { Kind, parse } from 'graphql';
import type { FieldNode } from 'graphql';
import type { Who } from '../../src/platform/access/access.rules.ts';
import { Operations } from '../../src/platform/access/operations.ts';
import type { ApiUnderTest, Bearer } from '../api-under-test.ts';
import { thingsFor } from './subjects.ts';
import type { Known } from './subjects.ts';

/** A document that a page sends, with one value for what it asks about. */
interface Reading {
  readonly document: string;
  readonly variables: Readonly<Record<string, string>>;
}

const rootFields = (document: string): FieldNode[] =>
  parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query'
      ? definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
      : [],
  );

/** The names of the operations that a guest, or somebody who has one of these roles, may call. */
export function openTo(api: ApiUnderTest, ...roles: readonly Who[]): Set<string> {
  const operations = api.app.get(Operations).all();
  const open = operations.filter(({ access }) => access?.who.some((who) => who === 'guest' || roles.includes(who)));
  return new Set(open.map(({ name }) => name));
}

/** Every reading document that the pages send and that these operations carry out, once for each thing that it can be about. */
export function readingsOf(open: ReadonlySet<string>, known: Known): Reading[] {
  return Object.values(registeredDocuments).flatMap((document) => {
    const fields = rootFields(document);
    const isOpen = fields.length > 0 && fields.every(({ name }) => open.has(name.value));
    return isOpen ? aboutEach(document, fields, known) : [];
  });
}

function aboutEach(document: string, fields: readonly FieldNode[], known: Known): Reading[] {
  const about = fields.flatMap((field) =>
    (field.arguments ?? []).flatMap(({ name, value }) =>
      value.kind === Kind.VARIABLE && !optional.has(name.value)
        ? [{ query: field.name.value, argument: name.value, variable: value.name.value }]
        : [],
    ),
  );
  const variables = new Set(about.map(({ variable }) => variable));
  const [first] = about;
  if (first === undefined) return [{ document, variables: {} }];
  if (variables.size > 1) throw new Error(`a page asks about two things at once: ${document}`);
  return thingsFor(known, first.query, first.argument).map((value) => ({ document, variables: { [first.variable]: value } }));
}

/** What a first page is asked for without. */
const optional = new Set(['after', 'class', 'filter']);

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Sends each of them and gives what came, headers and all. */
export async function readAll(api: ApiUnderTest, as: Bearer, readings: readonly Reading[]): Promise<Page[]> {
  const headers = { 'content-type': 'application/json', ...(as === undefined ? {} : { authorization: `Bearer ${as}` }) };
  const pages: Page[] = [];
  for (const { document: query, variables } of readings) {
    const response = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) });
    pages.push({ status: response.statusCode, headers: response.headers, body: response.json() });
  }
  return pages;
}
