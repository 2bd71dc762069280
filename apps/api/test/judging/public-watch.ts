import type { Cell } from './copy.ts';
import type { LinkerWorld, Witnessed } from './linker-world.ts';
import type { Trace } from './traces.ts';

interface ShownPost {
  readonly id: string;
  readonly position: number;
  readonly hour: number;
  readonly tree: unknown;
  readonly author: { readonly id: string; readonly name: string };
}

const page = `query ($id: Id!, $after: Int) { thread(id: $id, after: $after) { nextAfter posts { id position hour tree author { id name } } } }`;

async function postsOf(world: LinkerWorld, threadId: string): Promise<ShownPost[]> {
  const shown: ShownPost[] = [];
  for (let after: number | null = 0; after !== null;) {
    const answer: { nextAfter: number | null; posts: ShownPost[] } = await world.api.ask(undefined, page, { id: threadId, after });
    shown.push(...answer.posts);
    after = answer.nextAfter;
  }
  return shown;
}

const minutesADay = 1440;
const moment = ({ day, minute }: Witnessed): number => day * minutesADay + minute;
const bytesOf = (id: string): Uint8Array => Buffer.from(id.replaceAll('-', ''), 'hex');

/** What the pages told whoever looked at all of them each minute: each face with its posts, and when they came, changed and met reactions. */
export async function watchPages(world: LinkerWorld): Promise<Trace[]> {
  const threads = [...new Set(world.acts.flatMap(({ post }) => post?.threadId ?? []))];
  const shown = (await Promise.all(threads.map((id) => postsOf(world, id)))).flat();
  const onPost = Map.groupBy(world.acts, ({ post }) => post?.postId);
  return [...Map.groupBy(shown, ({ author }) => author.id)].map(([id, posts]) => faceTrace(id, posts, onPost));
}

function faceTrace(id: string, posts: readonly ShownPost[], onPost: ReadonlyMap<string | undefined, readonly Witnessed[]>): Trace {
  const acts = posts.flatMap((post) => onPost.get(post.id) ?? []);
  const written = acts.filter(({ deed }) => deed === 'reply' || deed === 'startThread');
  const minutes = (deed: Witnessed['deed']): number[] => acts.filter((act) => act.deed === deed).map(moment);
  const place = String(written[0]!.thread);
  const values = new Map<string, readonly Cell[]>([
    ['id', [bytesOf(id)]],
    ['name', [posts[0]!.author.name]],
    ['post', posts.map((post) => bytesOf(post.id))],
    ['position', posts.map(({ position }) => position)],
    ['hour', posts.map(({ hour }) => hour)],
    ['text', posts.map(({ tree }) => JSON.stringify(tree))],
    ['minute', written.map(moment)],
    ['day', written.map(({ day }) => day)],
    ['minute of a change', minutes('editPost')],
    ['minute of a reaction', minutes('react')],
    ['any minute', [...written.map(moment), ...minutes('editPost')]],
    ['any day', acts.filter(({ deed }) => deed !== 'reportPost').map(({ day }) => day)],
  ]);
  return { key: `persona ${Buffer.from(bytesOf(id)).toString('hex')}`, owner: written[0]!.account, place, stratum: place, values };
}
