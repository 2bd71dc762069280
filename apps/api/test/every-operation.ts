import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { submission } from './personas.ts';

/** Whether an operation is asked and answers once; a subscription is followed, and has tests of its own. */
export const isAsked = ({ type }: { type: string }): boolean => type !== 'Subscription';

/** Whether an operation is asked about something by its id or slug. */
export function asksById(schema: GraphQLSchema, operation: { name: string; type: string }): boolean {
  const root = operation.type === 'Query' ? schema.getQueryType() : schema.getMutationType();
  return (root?.getFields()[operation.name]?.args ?? []).some(isIdOrSlug);
}

function isIdOrSlug({ name, type }: { name: string; type: GraphQLInputType }): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some(isIdOrSlug);
  return named.name === 'Id' || /slug|id$/i.test(name);
}

/** Ids that belong together: the values for arguments of these names. */
export type Ids = Readonly<Record<string, string>>;

const deepest = 6;

/**
 * Documents that call an operation with these ids and ask for everything that it can show. An argument takes the id of its name; one
 * that is called otherwise takes each of the ids. Arguments that may be left out are given all together, and one by one.
 */
export function documentsFor(schema: GraphQLSchema, operation: { name: string; type: string }, ids: Ids): string[] {
  const field = fieldOf(schema, operation);
  const documents = choicesOf(field).flatMap((isGiven) =>
    Object.values(ids).map((other) => {
      const literalOf = (name: string): string => JSON.stringify(name === 'submission' ? submission() : (ids[name] ?? other));
      return `${operation.type.toLowerCase()} { ${call(field, { literalOf, isGiven }, 0)} }`;
    }),
  );
  return [...new Set(documents)];
}

/** The same with variables, to be asked many times: `$id` for every id, `$text` for every text that is no id, `$submission`. */
export function templatesFor(schema: GraphQLSchema, operation: { name: string; type: string }): string[] {
  const field = fieldOf(schema, operation);
  const literalOf = (name: string, scalar: string): string => (name === 'submission' ? '$submission' : scalar === 'Id' ? '$id' : '$text');
  const declared = { $id: 'Id!', $text: 'String!', $submission: 'String!' };
  const templates = choicesOf(field).map((isGiven) => {
    const body = call(field, { literalOf, isGiven }, 0);
    const used = Object.entries(declared).filter(([name]) => body.includes(name));
    const variables = used.length > 0 ? `(${used.map(([name, type]) => `${name}: ${type}`).join(', ')})` : '';
    return `${operation.type.toLowerCase()} ${variables} { ${body} }`;
  });
  return [...new Set(templates)];
}

/** All that may be left out is given, or one of it. */
const choicesOf = (field: AnyField): ((name: string) => boolean)[] => [
  () => true,
  ...optionalIds(field.args).map((only) => (name: string) => name === only),
];

function fieldOf(schema: GraphQLSchema, { name, type }: { name: string; type: string }): AnyField {
  const root = type === 'Query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (field === undefined) throw new Error(`no operation ${name}`);
  return field;
}

type AnyField = GraphQLField<unknown, unknown>;
type Argument = { readonly name: string; readonly type: GraphQLInputType };

interface Filling {
  /** What stands for an argument of this name and scalar type. */
  readonly literalOf: (name: string, scalar: string) => string;
  /** Whether an argument that may be left out is given. */
  readonly isGiven: (name: string) => boolean;
}

const optionalIds = (args: readonly Argument[]): string[] =>
  args.flatMap((argument) => {
    const named = getNamedType(argument.type);
    if (isInputObjectType(named)) return optionalIds(Object.values(named.getFields()));
    return !isNonNullType(argument.type) && isIdOrSlug(argument) ? [argument.name] : [];
  });

function call(field: AnyField, filling: Filling, depth: number): string {
  const args = field.args.map((argument) => `${argument.name}: ${literal(argument, filling)}`);
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${everythingOf(field.type, filling, depth)}`;
}

function everythingOf(type: GraphQLOutputType, filling: Filling, depth: number): string {
  const named = getNamedType(type);
  const shown = (fields: readonly AnyField[]): AnyField[] => fields.filter(({ type: own }) => depth < deepest || !hasFields(own));
  if (isUnionType(named)) {
    // Fields of one name may be of two types in two members of a union: each gets a name of its own.
    const members = named.getTypes().map((member) => {
      const fields = shown(Object.values(member.getFields()));
      return `... on ${member.name} { ${['__typename', ...fields.map((field) => `${member.name}_${field.name}: ${call(field, filling, depth + 1)}`)].join(' ')} }`;
    });
    return `{ ${members.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = shown(Object.values(named.getFields()));
  return `{ __typename ${fields.map((field) => call(field, filling, depth + 1)).join(' ')} }`;
}

const hasFields = (type: GraphQLOutputType): boolean => isObjectType(getNamedType(type)) || isUnionType(getNamedType(type));

function literal({ name, type }: Argument, filling: Filling): string {
  if (isNonNullType(type)) return filled({ name, type: type.ofType }, filling);
  return filling.isGiven(name) ? filled({ name, type }, filling) : 'null';
}

function filled({ name, type }: Argument, filling: Filling): string {
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => `${field.name}: ${literal(field, filling)}`);
    return `{ ${fields.join(', ')} }`;
  }
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'Int' || type.name === 'Hour') return '0';
  if (name === 'after') return 'null';
  return filling.literalOf(name, type.name);
}
