import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { readApiSettings } from './platform/api-settings.ts';

const bodyLimitBytes = 256 * 1024;

/** The API, not listening yet. Nest's own logger stays off: it writes messages of errors, and those may carry what people wrote. */
export async function createApi(): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: bodyLimitBytes, trustProxy: false, keepAliveTimeout: 60_000 });
  if (readApiSettings().mode === 'production') closeToOwnDocuments(adapter);
  return NestFactory.create<NestFastifyApplication>(AppModule, adapter, { logger: false, abortOnError: false });
}

/**
 * Production takes the documents of our own pages alone: the endpoint that takes any does not answer. It is known by the route that was
 * found, for one address can be written in many ways (`/%67raphql`).
 */
function closeToOwnDocuments(adapter: FastifyAdapter): void {
  adapter.getInstance().addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url?.startsWith('/graphql') === true) await reply.code(404).send();
  });
}
