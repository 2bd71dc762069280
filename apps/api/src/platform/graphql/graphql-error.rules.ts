import type { GraphQLFormattedError } from 'graphql';

/** The codes that a caller may see. Everything else is a fault of ours and says nothing of itself. */
const openCodes = new Set([
  'SIGNED_OUT',
  'FORBIDDEN',
  'CLOSED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
]);

/** What leaves the API of an error: a code, never a text, a path of a file or a value. */
export function strippedError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? '');
  const shown = openCodes.has(code) ? code : 'INTERNAL';
  return { message: shown, extensions: { code: shown } };
}
