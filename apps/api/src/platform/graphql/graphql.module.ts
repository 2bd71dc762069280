import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { readApiSettings } from '../api-settings.ts';
import { reportFault } from '../fault-log.ts';
import { ReadViewer } from '../sessions/read-viewer.query.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { boundedDocument } from './bounded-document.rule.ts';
import { DocumentStreamController } from './document-stream.controller.ts';
import { DocumentsController } from './documents.controller.ts';
import { RegisteredDocuments } from './registered-documents.ts';
import { strippedError } from './graphql-error.rules.ts';
import type { RequestContext } from './request-context.ts';
import { Hour, Id, PostTree } from './scalars.ts';

/** Validation compares fields pair by pair, so its time grows with the square of this. The longest document of a page has 400. */
const maxTokens = 1_000;

function graphqlOptions(readViewer: ReadViewer): ApolloDriverConfig {
  const production = readApiSettings().mode === 'production';
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    resolvers: { Id, Hour, PostTree },
    playground: false,
    // It would ask every field for a cache hint that nobody gives or reads.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens },
    validationRules: [boundedDocument],
    context: async (request: FastifyRequest): Promise<RequestContext> => ({ viewer: await readViewer.of(request.headers.authorization) }),
    formatError: (formatted, error) => {
      const shown = strippedError(formatted);
      if (shown.message === 'INTERNAL') reportFault(error);
      return shown;
    },
  };
}

/** Documents by name for our pages, carried out or followed; and for tests and the curious the GraphQL endpoint: closed errors, bounded documents, a viewer and nothing else of the request. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [SessionsModule],
      inject: [ReadViewer],
      useFactory: graphqlOptions,
    }),
    SessionsModule,
  ],
  controllers: [DocumentsController, DocumentStreamController],
  providers: [RegisteredDocuments],
})
export class GraphqlModule {}
