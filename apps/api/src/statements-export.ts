import 'reflect-metadata';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import { ExportStatements, StatementExportModule } from './moderation/index.ts';
import type { ExportedDays } from './moderation/index.ts';

/*
 * Writes the statements of reasons of the database of DATABASE_URL as JSON lines, in the shape of the EU's transparency database:
 * statements-export [--from DAY] [--to DAY] [--file FILE]. What is left out is told on stderr, and makes the exit code 1.
 */

const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' }, file: { type: 'string' } } });
const say = (sentence: string, then?: () => void): boolean => process.stderr.write(`${sentence}\n`, then);

stopWithParent();
const { sentence, isWell } = await carryOut().catch((error: NodeJS.ErrnoException) => ({ sentence: failureInWords(error), isWell: false }));
say(sentence, () => process.exit(isWell ? 0 : 1));

async function carryOut(): Promise<{ sentence: string; isWell: boolean }> {
  // A file is always a new one, and the operator's alone.
  const out = values.file === undefined ? process.stdout : (await open(values.file, 'wx', 0o600)).createWriteStream();
  const reading = await NestFactory.createApplicationContext(StatementExportModule, { logger: false, abortOnError: false });
  const { written, leftOut } = await write(reading.get(ExportStatements), out, { from: values.from ?? null, to: values.to ?? null });
  await reading.close();
  if (leftOut === 0) return { sentence: `Statements of reasons written: ${written}.`, isWell: true };
  const cure = 'Read those again, and send them by hand without what must not be there.';
  return { sentence: `Statements of reasons written: ${written}; left out: ${leftOut}. ${cure}`, isWell: false };
}

async function write(statements: ExportStatements, out: Writable, days: ExportedDays): Promise<{ written: number; leftOut: number }> {
  let [written, leftOut] = [0, 0];
  for await (const statement of statements.of(days)) {
    if (statement.kind === 'line') {
      written += 1;
      if (!out.write(`${JSON.stringify(statement.line)}\n`)) await once(out, 'drain');
    } else {
      leftOut += 1;
      say(`The statement of the decision ${statement.decisionId} of ${statement.day} is left out: ${statement.problems.join('; ')}.`);
    }
  }
  // What is written last has then been handed on.
  await new Promise((resolve) => out.write('', resolve));
  return { written, leftOut };
}

function failureInWords({ code }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST') return 'There is a file of this name already: give another.';
  return `The statements of reasons could not be written: ${code ?? 'the database could not be read'}.`;
}
