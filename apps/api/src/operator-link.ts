import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { FirstOperator } from './accounts/staff/first-operator.command.ts';
import { FirstOperatorModule } from './accounts/staff/first-operator.module.ts';
import type { Language } from './platform/sessions/viewer.ts';

/* Prints a code by which an operator joins, in the database of DATABASE_URL: operator-link NAME --language fi|sv|en. */

const { positionals, values } = parseArgs({ allowPositionals: true, options: { language: { type: 'string' } } });
const inviting = await NestFactory.createApplicationContext(FirstOperatorModule, { logger: false, abortOnError: false });
const code = await inviting.get(FirstOperator).invite(positionals[0] ?? '', (values.language ?? 'fi') as Language);
await inviting.close();
if (code !== null) process.stdout.write(`${code}\n`);
process.exit(code === null ? 1 : 0);
