import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';

const bodyLimitBytes = 256 * 1024;

/** The API, not listening yet. Nest's own logger stays off: it writes messages of errors, and those may carry what people wrote. */
export async function createApi(): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: bodyLimitBytes, trustProxy: false, keepAliveTimeout: 60_000 });
  return NestFactory.create<NestFastifyApplication>(AppModule, adapter, { logger: false, abortOnError: false });
}
