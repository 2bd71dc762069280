import type { Block } from '@rinnalla/post-grammar';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isId } from '../id-shape.ts';

/** No row ever has it, so a malformed id and an unknown one answer alike. */
const idOfNothing = '00000000-0000-0000-0000-000000000000';

const readId = (value: unknown): string => (typeof value === 'string' && isId(value) ? value : idOfNothing);

export const Id = new GraphQLScalarType<string, string>({
  name: 'Id',
  description: '128 bits in uuid form. A malformed id reads as one that does not exist, so both answer alike.',
  serialize: (value) => String(value),
  parseValue: readId,
  parseLiteral: (node) => readId(node.kind === Kind.STRING ? node.value : undefined),
});

const readHour = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('an hour is a whole number of hours since 1970-01-01T00:00Z');
};

export const Hour = new GraphQLScalarType<number, number>({
  name: 'Hour',
  description: 'A whole number of hours since 1970-01-01T00:00Z. Nothing finer is kept.',
  serialize: readHour,
  parseValue: readHour,
  parseLiteral: (node) => readHour(node.kind === Kind.INT ? Number(node.value) : undefined),
});

export const PostTree = new GraphQLScalarType<Block[], unknown>({
  name: 'PostTree',
  description: "The tree of a post's text, as libs/post-grammar writes it.",
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError('a post tree is only ever read');
  },
});
