import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DisclosePost, DisclosureModule, readPostName } from './disclosure/index.ts';

/* Prints as JSON what the database of DATABASE_URL holds about the author of a post, null where there is no such post: disclose POST. */

const named = readPostName(process.argv[2] ?? '');
const reading = await NestFactory.createApplicationContext(DisclosureModule, { logger: false, abortOnError: false });
const disclosure = named === null ? null : await reading.get(DisclosePost).of(named);
await reading.close();
process.stdout.write(`${JSON.stringify(disclosure)}\n`, () => process.exit(0));
