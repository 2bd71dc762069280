import { createInterface } from 'node:readline';
import { assessLine } from './src/assess-line.ts';

/* `npm run --silent assess < posts.jsonl > signals.jsonl`: one `{"id","text","lang"?}` a line, one answer a line, in order. */

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(assessLine(line))}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}
