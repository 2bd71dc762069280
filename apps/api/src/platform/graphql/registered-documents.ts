import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, getOperationAST, parse, subscribe, validate } from 'graphql';
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

  /** The document of this name, to be carried out; undefined for a name that no page knows. */
  find(name: string): Promise<DocumentNode | undefined> {
    return this.prepare(name, (operation) => operation !== 'subscription');
  }

  /** The document of this name, to be followed. */
  findSubscription(name: string): Promise<DocumentNode | undefined> {
    return this.prepare(name, (operation) => operation === 'subscription');
  }

  private async prepare(name: string, isMeant: (operation: string | undefined) => boolean): Promise<DocumentNode | undefined> {
    const document = await this.read(name);
    return document !== undefined && isMeant(getOperationAST(document)?.operation) ? document : undefined;
  }

  private async read(name: string): Promise<DocumentNode | undefined> {
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
    return carried(await execute({ schema: this.schemaHost.schema, document, variableValues, contextValue }));
  }

  /** What a subscription gives, one result after the other; or why it may not be followed. Ending the results ends the subscription, at once. */
  async follow(
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    contextValue: RequestContext,
  ): Promise<Carried | { readonly results: AsyncGenerator<Carried, void> }> {
    const begun = await subscribe({ schema: this.schemaHost.schema, document, variableValues, contextValue });
    return 'errors' in begun || !(Symbol.asyncIterator in begun) ? carried(begun) : { results: mapped(begun) };
  }
}

/** As the generator that graphql gives, which can be ended while it waits. */
function mapped(results: AsyncGenerator<ExecutionResult, void, void>): AsyncGenerator<Carried, void> {
  const each = async (step: Promise<IteratorResult<ExecutionResult, void>>): Promise<IteratorResult<Carried, void>> => {
    const { done, value } = await step;
    return done === true ? { done: true, value: undefined } : { done: false, value: carried(value as ExecutionResult) };
  };
  const generator: AsyncGenerator<Carried, void> = {
    next: () => each(results.next()),
    return: () => each(results.return()),
    throw: (error) => each(results.throw(error)),
    [Symbol.asyncIterator]: () => generator,
    [Symbol.asyncDispose]: async () => void (await results.return()),
  };
  return generator;
}

function carried({ data, errors }: ExecutionResult): Carried {
  if (errors === undefined) return { data };
  // Where there is not even null as data, nothing was carried out: the variables do not fit.
  return data === undefined && !errors.some(({ extensions }) => 'code' in extensions)
    ? { errors: [badInput] }
    : { data, errors: errors.map(stripped) };
}

const badInput = strippedError({ message: '', extensions: { code: 'BAD_USER_INPUT' } });

function stripped(error: GraphQLError): GraphQLFormattedError {
  const shown = strippedError(error.toJSON());
  if (shown.message === 'INTERNAL') reportFault(error);
  return shown;
}
