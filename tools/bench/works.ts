import { slugPattern } from '../seed/boards.ts';
import type { Session } from './sessions.ts';
import type { Flow } from './shot.ts';
import { ask } from './site.ts';
import { alone, bareBoards, bareFront, bareThreads, firstSentence, ourBoards, ourFronts, ourThreads, page, pageOf } from './targets.ts';

/** Who is there to ask. */
export interface Cast {
  /** Connection string of the database's owner. */
  readonly database: string;
  /** That of the yardstick's database; growth is measured without. */
  readonly yardstick: string;
  /** The site's address as its forms name it. */
  readonly origin: string;
  readonly members: readonly Session[];
  readonly moderator: Session;
}

/** One kind of work, as we do it and as the yardstick does. */
export interface Work {
  readonly name: string;
  /** How many times the yardstick's processor time is our aim, turned round: 0.2 means five times as much. */
  readonly goal: number | null;
  /** What a reader of the table must know. */
  readonly note: string;
  /** Whether the page cache of the web process is on. */
  readonly cached: boolean;
  /** Flows that there are to be done in one round, warming up included; null where there is no end to them. */
  readonly most: number | null;
  /** Items of review that must be open before a round; null where it does not matter. */
  readonly openItems: number | null;
  ours(cast: Cast): Promise<Flow[]>;
  bare(cast: Cast): Promise<Flow[]>;
}

const plain = { most: null, openItems: null };
const replyText = 'Thank you for writing this. I read all of it, and I am awake as well. '.repeat(6).trim();
/** What one member writes in one round: an hour has room for thirty, and there are rounds to come. */
const repliesPerMember = 4;
/** What is decided in one round, so that hardly fewer items are open at its end. */
const decisionsPerRound = 40;

const reading = (name: string, goal: number, cached: boolean): Pick<Work, 'name' | 'goal' | 'cached' | 'note' | 'most' | 'openItems'> => {
  return { ...plain, name, goal, cached, note: cached ? 'guest' : 'guest, page cache off' };
};

/** Everything that is measured, in its order; `members` is how many are signed in. */
export const works = (members: number): readonly Work[] => [
  { ...reading('front', 0.2, false), ours: fronts, bare: bareFronts },
  { ...reading('board', 0.2, false), ours: boards, bare: bareBoardPages },
  { ...reading('thread', 0.2, false), ours: threads, bare: bareThreadPages },
  { ...reading('front-cached', 1, true), ours: fronts, bare: bareFronts },
  { ...reading('board-cached', 1, true), ours: boards, bare: bareBoardPages },
  { ...reading('thread-cached', 1, true), ours: threads, bare: bareThreadPages },
  {
    ...reading('thread-cached-to-memory', 0.5, true),
    note: 'guest; the yardstick answers from memory, without a query',
    ours: threads,
    bare: async ({ yardstick }) => {
      return alone((await bareThreads(yardstick)).map(({ path, texts }) => page(`/memory${path}`, texts)));
    },
  },
  {
    ...plain,
    name: 'thread-signed-in',
    goal: 0.12,
    note: 'member; the yardstick knows no members',
    cached: true,
    ours: memberThreads,
    bare: bareThreadPages,
  },
  {
    ...plain,
    name: 'reply',
    goal: 0.15,
    note: 'member; permit, face, post, revision in one durable transaction; the yardstick: one insert in one',
    cached: true,
    most: members * repliesPerMember,
    ours: replies,
    bare: async ({ yardstick }) => alone((await bareThreads(yardstick)).map(({ path }) => bareInsert(path))),
  },
  ...[100, 100_000].flatMap((openItems): Work[] => [
    {
      ...plain,
      name: `queue-${openItems}`,
      goal: null,
      note: `moderator's queue page, ${openItems} open; the yardstick: a board page`,
      cached: true,
      openItems,
      ours: queuePage,
      bare: bareBoardPages,
    },
    {
      ...plain,
      name: `decide-${openItems}`,
      goal: 0.1,
      note: `queue page, claim, item, decision, ${openItems} open; the yardstick: two pages and two inserts`,
      cached: true,
      most: decisionsPerRound,
      openItems,
      ours: decisions,
      bare: bareDecisions,
    },
  ]),
];

const fronts: Work['ours'] = async ({ database }) => alone(await ourFronts(database));
const boards: Work['ours'] = async ({ database }) => alone(await ourBoards(database));
const threads: Work['ours'] = async ({ database }) => alone((await ourThreads(database)).map(pageOf));
const bareFronts: Work['bare'] = async ({ yardstick }) => alone(await bareFront(yardstick));
const bareBoardPages: Work['bare'] = async ({ yardstick }) => alone(await bareBoards(yardstick));
const bareThreadPages: Work['bare'] = async ({ yardstick }) => alone((await bareThreads(yardstick)).map(pageOf));

const cookieOf = ({ cookie }: Session): Record<string, string> => ({ cookie });
const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/** The n-th of a list that begins again at its end. */
function turn<Item>(list: readonly Item[], n: number): Item {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('Nobody is signed in');
  return item;
}

const memberThreads: Work['ours'] = async ({ database, members }) =>
  alone(
    (await ourThreads(database)).map(({ path, texts }, n) => {
      const member = turn(members, n);
      return page(path, [...texts, member.csrf], cookieOf(member));
    }),
  );

const replies: Work['ours'] = async ({ database, origin, members }) => {
  const pages = await ourThreads(database);
  return alone(
    Array.from({ length: members.length * repliesPerMember }, (_, n) => {
      const member = turn(members, n);
      const { path } = turn(pages, n);
      const body = `form=answer&csrf=${member.csrf}&submission={submission}&text=${encodeURIComponent(replyText)}`;
      const headers = { ...formType, origin, ...cookieOf(member) };
      return { method: 'POST', path, headers, body, expect: { status: 302, contains: [], location: '#post-' } };
    }),
  );
};

const bareInsert = (path: string): Flow[number] => {
  return { method: 'POST', path, body: replyText, expect: { status: 200, contains: ['Written.'] } };
};

/** The first page of the queue, which holds twenty items with a form each. */
const queuePage: Work['ours'] = async ({ moderator }) =>
  alone([page('/en/staff/queue', [moderator.csrf, 'claim-19'], cookieOf(moderator))]);

/** A moderator looks at the queue, claims an item, reads it and decides it; each flow another item. */
const decisions: Work['ours'] = async ({ database, origin, moderator }) => {
  const items = await ask<{ id: string; text: string }>(
    database,
    `select reviewable.id, revision.text
       from reviewable join board on board.id = reviewable.board_id
       join post on post.id = reviewable.target_id join revision on revision.id = post.revision_id
      where reviewable.state = 'open' and reviewable.claimed_by is null and board.slug ~ $1
      order by reviewable.due_at, reviewable.id limit ${decisionsPerRound}`,
    [slugPattern],
  );
  const headers = cookieOf(moderator);
  const sending = { ...headers, ...formType, origin };
  return items.map(({ id, text }): Flow => {
    const path = `/en/staff/reviewables/${id}`;
    const body = `form=claim&act=claim&csrf=${moderator.csrf}&submission={submission}`;
    const entries = { act: 'decide', kind: 'no_action', reason: 'Read, and nothing to do.' };
    return [
      page('/en/staff/queue', [moderator.csrf], headers),
      { method: 'POST', path, headers: sending, body, expect: { status: 302, contains: [] } },
      page(path, [firstSentence(text), 'no_action'], headers),
      {
        method: 'POST',
        path,
        headers: sending,
        fill: { name: 'decide', entries },
        expect: { status: 302, contains: [] },
      },
    ];
  });
};

const bareDecisions: Work['bare'] = async ({ yardstick }) => {
  const [lists, pages] = [await bareBoards(yardstick), await bareThreads(yardstick)];
  return pages.slice(0, decisionsPerRound).map((thread, n): Flow => {
    const list = turn(lists, n);
    // The inserts of the others put their threads on top meanwhile, so the board's name must do.
    return [page(list.path, list.expect.contains.slice(0, 1)), bareInsert(thread.path), pageOf(thread), bareInsert(thread.path)];
  });
};
