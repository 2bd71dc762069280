import fc from 'fast-check';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLOutputType, GraphQLSchema } from 'graphql';

/** What documents are made of beside the schema itself. */
export interface Ingredients {
  readonly schema: GraphQLSchema;
  /** Root fields that this role may call: most documents stay among them, so that most are carried out. */
  readonly own: ReadonlySet<string>;
  /** Root fields that no document names. */
  readonly left: ReadonlySet<string>;
  /** Ids, slugs and references that mean something in the database, whosever they are. */
  readonly known: readonly string[];
}

const hostile = [
  '',
  ' ',
  '\\u0000',
  '\\u202e\\u2066',
  '\\ud83c',
  "'; drop table post; --",
  '{{7*7}}',
  '../../etc/passwd',
  '%00',
  '-1',
  '1e309',
  'ﬀ'.repeat(50),
  'a'.repeat(20_000),
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '𝔯𝔦𝔫𝔫𝔞𝔩𝔩𝔞',
];
const numbers = ['0', '1', '2', '-1', '490000', '2147483647', '-2147483648', '9007199254740993'];

/**
 * Documents as somebody might send who knows the schema and means no good: real fields with known and hostile values, renamed, nested,
 * with directives and fragments; about one in five breaks the grammar or names what does not exist.
 */
export function anyDocument(given: Ingredients): fc.Arbitrary<string> {
  const wellMade = fc.oneof({ weight: 3, arbitrary: operation(given, 'query') }, { weight: 2, arbitrary: operation(given, 'mutation') });
  const broken = wellMade.chain((document) => fc.constantFrom(...breakages(document)));
  return fc.oneof({ weight: 4, arbitrary: wellMade }, { weight: 1, arbitrary: broken });
}

const breakages = (document: string): string[] => [
  document.slice(0, Math.floor(document.length / 2)),
  document.replace(/\w+ \{/, 'nothingOfOurs {'),
  document.replaceAll('}', ''),
  document.replace('{', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: __typename`).join(' ')} `),
  `query A { __typename } ${document}`,
  `${'{ a '.repeat(400)}${'}'.repeat(400)}`,
  document.replace('{', '{ ...Circle '),
];

function operation(given: Ingredients, type: 'query' | 'mutation'): fc.Arbitrary<string> {
  const root = type === 'query' ? given.schema.getQueryType() : given.schema.getMutationType();
  const fields = Object.values(root?.getFields() ?? {}).filter(({ name }) => !given.left.has(name));
  const [own, others] = [fields.filter(({ name }) => given.own.has(name)), fields.filter(({ name }) => !given.own.has(name))];
  const one = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...(own.length > 0 ? own : fields)) },
    { weight: 1, arbitrary: fc.constantFrom(...(others.length > 0 ? others : fields)) },
  );
  const most = type === 'query' ? 3 : 1;
  const selections = fc.array(
    one.chain((field) => selection(given, field, 0)),
    { minLength: 1, maxLength: most },
  );
  return selections.map((each) => `${type} { ${each.map((text, n) => (each.length > 1 ? `r${n}: ${text}` : text)).join(' ')} }`);
}

type AnyField = GraphQLField<unknown, unknown>;

/** A field with its arguments and what is asked of it. */
function selection(given: Ingredients, field: AnyField, depth: number): fc.Arbitrary<string> {
  const args = field.args.map(({ name, type }) => literal(given, type).map((value) => `${name}: ${value}`));
  const inside = part(given, field.type, depth + 1);
  const directive = fc.constantFrom('', '', '', '@include(if: true)', '@skip(if: true)');
  return fc
    .tuple(fc.tuple(...args), inside, depth === 0 ? fc.constant('') : directive)
    .map(([values, body, said]) => `${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''} ${said} ${body}`);
}

/** What is asked of a value: nothing of a scalar, some fields of an object, some of each type of a union. */
function part(given: Ingredients, type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const parts = named
      .getTypes()
      .map((each) => fieldsOf(given, Object.values(each.getFields()), depth).map((body) => `... on ${each.name} ${body}`));
    return fc.tuple(...parts).map((each) => `{ __typename ${each.map((text, n) => renamed(text, n)).join(' ')} }`);
  }
  return isObjectType(named) ? fieldsOf(given, Object.values(named.getFields()), depth) : fc.constant('');
}

/** Fields of one name in different types of a union may clash; the first type keeps its words, the others show their kind alone. */
const renamed = (text: string, n: number): string => (n === 0 ? text : text.replace(/\{.*\}$/s, '{ __typename }'));

function fieldsOf(given: Ingredients, fields: readonly AnyField[], depth: number): fc.Arbitrary<string> {
  const able = depth > 4 ? fields.filter(({ type }) => !isObjectType(getNamedType(type)) && !isUnionType(getNamedType(type))) : fields;
  if (able.length === 0) return fc.constant('{ __typename }');
  return fc
    .subarray([...able], { minLength: 1, maxLength: Math.min(able.length, 6) })
    .chain((chosen) => fc.tuple(...chosen.map((field) => selection(given, field, depth))))
    .map((each) => `{ ${each.join(' ')} }`);
}

/** A value that its type takes in, whether or not it means anything. */
function literal(given: Ingredients, type: GraphQLInputType): fc.Arbitrary<string> {
  if (isNonNullType(type)) return literal(given, type.ofType);
  if (isListType(type)) return fc.array(literal(given, type.ofType), { maxLength: 3 }).map((each) => `[${each.join(', ')}]`);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(({ name, type: own }) => literal(given, own).map((value) => `${name}: ${value}`));
    return fc.tuple(...fields).map((each) => `{ ${each.join(', ')} }`);
  }
  if (type.name === 'Boolean') return fc.constantFrom('true', 'false');
  if (type.name === 'Int' || type.name === 'Hour') return fc.constantFrom(...numbers.slice(0, type.name === 'Int' ? -1 : undefined));
  const strings = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...given.known) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.base64String({ minLength: 24, maxLength: 48 }).map((text) => text.replace(/[+/=]/g, 'x')) },
  );
  return strings.map((text) => `"${text.replaceAll('"', '\\"')}"`);
}
