import { convert, jsonLines, type Conversion, type Leftovers } from './converter.ts';
import { nodebbObject, nodebbThread, type NodebbPost, type NodebbTopic } from './nodebb.rules.ts';
import type { ThreadLine } from './thread-line.rules.ts';

/* npm run convert:nodebb -- OBJECTS LINES --map CATEGORY=BOARD:LANGUAGE …: how to get OBJECTS stands in docs/import.md. */

process.exit(await convert(process.argv.slice(2), threads));

/** NodeBB's objects have no order that would bring a topic's posts together, so all of them are held until the end. */
async function* threads({ from, places }: Conversion): AsyncGenerator<ThreadLine | Leftovers> {
  const topics: NodebbTopic[] = [];
  const posts = new Map<number, NodebbPost[]>();
  for await (const { value } of jsonLines(from)) {
    const read = nodebbObject.safeParse(value);
    if (!read.success) continue;
    if ('cid' in read.data) topics.push(read.data);
    else {
      const others = posts.get(read.data.tid);
      if (others === undefined) posts.set(read.data.tid, [read.data]);
      else others.push(read.data);
    }
  }
  for (const topic of topics.sort((a, b) => a.tid - b.tid)) yield nodebbThread(topic, posts.get(topic.tid) ?? [], places);
}
