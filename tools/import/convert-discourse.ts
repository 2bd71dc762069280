import { BrokenExport, convert, jsonLines, type Conversion, type Leftovers } from './converter.ts';
import { discourseRow, discourseRows, discourseTopic, type DiscourseRow } from './discourse.rules.ts';
import type { ThreadLine } from './thread-line.rules.ts';

/* npm run convert:discourse -- POSTS LINES --map CATEGORY=BOARD:LANGUAGE …: how to get POSTS stands in docs/import.md. */

process.exit(await convert(process.argv.slice(2), threads));

/** One topic at a time: the export is ordered by topic, so that it is never held whole. */
async function* threads({ from, places }: Conversion): AsyncGenerator<ThreadLine | Leftovers> {
  const done = new Set<number>();
  let topic: DiscourseRow[] = [];
  for await (const { number, value } of jsonLines(from)) {
    for (const row of discourseRows(value)) {
      const read = readRow(row, number);
      if (topic[0] !== undefined && topic[0].topic_id !== read.topic_id) {
        done.add(topic[0].topic_id);
        yield discourseTopic(topic, places);
        topic = [];
      }
      if (done.has(read.topic_id)) throw new BrokenExport(`Line ${number}: the export is not ordered by topic.`);
      topic.push(read);
    }
  }
  if (topic.length > 0) yield discourseTopic(topic, places);
}

function readRow(row: unknown, number: number): DiscourseRow {
  const read = discourseRow.safeParse(row);
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new BrokenExport(`Line ${number} of the export has no post as docs/import.md asks for it (${fields}).`);
}
