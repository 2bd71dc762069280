import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import { reportFault } from '../fault-log.ts';
import { strippedError } from './graphql-error.rules.ts';
import type { RequestContext } from './request-context.ts';

/** What leaves the API of a document that was carried out: data, and of errors their codes. */
export interface Carried {
  readonly data?: ExecutionResult['data'];
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The documents that our own pages send: found by name, parsed and checked once. Production takes no others. */
@Injectable()
export class RegisteredDocuments {
  private readonly prepared = new Map<string, DocumentNode>();

  constructor(private readonly schemaHost: GraphQLSchemaHost) {}

  /** The document of this name; undefined for a name that no page knows. */
  async find(name: string): Promise<DocumentNode | undefined> {
    const known = this.prepared.get(name);
    if (known !== undefined) return known;
    // The list is made from the schema, which this very code prints: so it is read when it is needed, not before.
    const { registeredDocuments } = await import('@rinnalla/contract/registered-documents');
    const text = Object.hasOwn(registeredDocuments, name) ? registeredDocuments[name] : undefined;
    if (text === undefined) return undefined;
    const document = parse(text);
    if (validate(this.schemaHost.schema, document).length > 0)
      throw new Error('A page sends what does not fit the schema: npm run contract');
    this.prepared.set(name, document);
    return document;
  }

  async carryOut(document: DocumentNode, variableValues: Record<string, unknown>, contextValue: RequestContext): Promise<Carried> {
    const { data, errors } = await execute({ schema: this.schemaHost.schema, document, variableValues, contextValue });
    if (errors === undefined) return { data };
    // Where there is not even null as data, nothing was carried out: the variables do not fit.
    return data === undefined ? { errors: [badInput] } : { data, errors: errors.map(stripped) };
  }
}

const badInput = strippedError({ message: '', extensions: { code: 'BAD_USER_INPUT' } });

function stripped(error: GraphQLError): GraphQLFormattedError {
  const shown = strippedError(error.toJSON());
  if (shown.message === 'INTERNAL') reportFault(error);
  return shown;
}
