import type { DemoBoard } from './demo-boards.ts';
import type { DemoAct, DemoCase, DemoDecision } from './demo-case.ts';
import type { DemoDeed, DemoEvent } from './demo-event.ts';
import type { DemoModerator, DemoStaff, DemoStaffKey } from './demo-staff.ts';
import type { DemoThread, ReactionKind } from './demo-thread.ts';
import { castNumber, castOfALanguage } from './demo-cast.rules.ts';
import { spread, writtenPosts } from './demo-moments.rules.ts';
import type { WrittenPost } from './demo-moments.rules.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How many of the newest posts on a board where every post is read first still wait for their reader, and how old such a post is at most. */
const waitingOnEachBoard = { posts: 2, age: 12 * hour };

/** When the members whom anybody may enter as last looked at their news: what came since is new to them. */
const newsSeen = 3 * day;

export interface DemoGiven {
  readonly loadedAt: Date;
  readonly boards: readonly DemoBoard[];
  readonly threads: readonly DemoThread[];
  readonly staff: Readonly<Partial<Record<DemoStaffKey, DemoStaff>>>;
  readonly cases: readonly DemoCase[];
  /** Numbers of members who look at their news now and then. */
  readonly visitors: readonly number[];
  /** What a moderator writes to the author of a post that is approved. */
  readonly welcome: Readonly<Record<DemoBoard['language'], DemoDecision>>;
}

/**
 * Pure: everything that happened in the demo, in its order: nothing before what it follows from, nothing after the load.
 * @throws Error naming the place where the demo's texts do not allow that.
 */
export function historyOf(given: DemoGiven): DemoEvent[] {
  const posts = writtenPosts(given);
  const waiting = waitingPosts(posts, given);
  const read = posts.map((post) => ({ post, reading: waiting.has(post.place) ? null : readingOf(post, given) }));
  const approved = new Set(read.flatMap(({ post, reading }) => (reading === null ? [] : [post.place])));
  const events = [
    ...verifications(given),
    ...read.flatMap(({ post, reading }) => [
      ...writing(post),
      ...(reading ?? []),
      ...(waiting.has(post.place) ? [] : support(post, reading)),
    ]),
    ...given.visitors.map((by) => visit(by, given.loadedAt)),
    ...given.cases.flatMap((aCase) => eventsOfCase(aCase, { posts, approved, loadedAt: given.loadedAt })),
  ];
  const late = events.find(({ at }) => at > given.loadedAt);
  if (late !== undefined) throw new Error(`${late.place} would happen after the load of the demo`);
  return events.sort((one, other) => one.at.getTime() - other.at.getTime());
}

function visit(by: number, loadedAt: Date): DemoEvent {
  return event(new Date(loadedAt.getTime() - newsSeen - spread(`visit ${by}`, 300) * minute), `member ${by}`, { kind: 'see_news', by });
}

/** Applications, what became of them, and badges taken away. */
function verifications({ staff, loadedAt }: DemoGiven): DemoEvent[] {
  return Object.entries(staff).flatMap(([key, { application }]): DemoEvent[] => {
    if (application === undefined) return [];
    const holder = key as DemoStaffKey;
    const at = (daysAgo: number): Date => new Date(loadedAt.getTime() - daysAgo * day - spread(key, 400) * minute);
    const { revoked, profession: protectedTitle } = application;
    return [
      event(at(application.daysAgo), `staff/${key}`, { kind: 'apply', holder, application }),
      ...(application.confirmed ? [event(at(application.daysAgo - 1), `staff/${key}`, { kind: 'confirm', holder, protectedTitle })] : []),
      ...(revoked ? [event(at(revoked.daysAgo), `staff/${key}`, { kind: 'revoke', holder, reason: revoked.reason })] : []),
    ];
  });
}

function writing({ place, at, thread, text, by, opening }: WrittenPost): DemoEvent[] {
  if (opening === place) return [event(at, place, { kind: 'start', post: place, by, thread, text })];
  return [event(at, place, { kind: 'reply', post: place, by, opening, text })];
}

/** Where every post is read first: the places of the newest, among those that nothing in their thread follows. */
function waitingPosts(posts: readonly WrittenPost[], { boards, loadedAt }: DemoGiven): Set<string> {
  const since = loadedAt.getTime() - waitingOnEachBoard.age;
  const young = posts.filter(({ at, next }) => next === null && at.getTime() > since);
  const premoderated = boards.filter((board) => board.premoderated);
  const waiting = premoderated.flatMap(({ slug }) =>
    newestFirst(young.filter(({ thread }) => thread.board === slug)).slice(0, waitingOnEachBoard.posts),
  );
  return new Set(waiting.map(({ place }) => place));
}

const newestFirst = (posts: readonly WrittenPost[]): WrittenPost[] =>
  [...posts].sort((one, other) => other.at.getTime() - one.at.getTime());

/** How a moderator reads a post first and lets it through, before the next one in its thread; null where nobody has to. */
function readingOf(post: WrittenPost, { welcome }: DemoGiven): DemoEvent[] | null {
  if (!post.board.premoderated) return null;
  const soon = post.at.getTime() + (10 + spread(post.place, 80)) * minute;
  const at = new Date(Math.min(soon, (post.next?.getTime() ?? soon + minute) - minute));
  const decision = { ...welcome[post.board.language], by: moderators[spread(post.place, 2)] ?? 'first_moderator' };
  return deciding(post, { at, decision, decisionNumber: 0 });
}

const moderators: readonly DemoModerator[] = ['first_moderator', 'second_moderator'];

/** A claim some minutes before its decision, and after the post. */
function deciding(
  post: WrittenPost,
  { at, decision, decisionNumber }: { at: Date; decision: DemoDecision; decisionNumber: number },
): DemoEvent[] {
  const minutes = Math.min(2 + spread(`${post.place}/${decisionNumber}`, 6), (at.getTime() - post.at.getTime()) / (2 * minute));
  const claimed = new Date(at.getTime() - minutes * minute);
  const place = `${post.place}/decision ${decisionNumber}`;
  return [
    event(claimed, place, { kind: 'claim', post: post.place, by: decision.by, decisionNumber }),
    event(at, place, { kind: decision.act, post: post.place, decision, decisionNumber }),
  ];
}

/** The texts name more words of support than somebody who waits for the first start should wait for: one of three is left. */
const wordsForOne = 3;

/** Words of support, each by another member who writes in this language than the author, once the post could be seen. */
function support(post: WrittenPost, reading: readonly DemoEvent[] | null): DemoEvent[] {
  const words = Object.entries(post.text.reactions ?? {}).flatMap(([word, count]) =>
    Array<ReactionKind>(Math.ceil(count / wordsForOne)).fill(word as ReactionKind),
  );
  const first = spread(post.place, castOfALanguage);
  const readers = Array.from({ length: castOfALanguage }, (_, n) => castNumber(post.board.language, (first + n) % castOfALanguage));
  const others = readers.filter((number) => number !== post.by);
  if (words.length > others.length) throw new Error(`${post.place} has more words of support than there are readers`);
  return words.map((word, n) =>
    event(reading?.at(-1)?.at ?? post.at, `${post.place}/support ${n}`, { kind: 'react', post: post.place, by: others[n] ?? 0, word }),
  );
}

interface CaseGiven {
  readonly posts: readonly WrittenPost[];
  /** Places of the posts that were read first: their first decision let them through. */
  readonly approved: ReadonlySet<string>;
  readonly loadedAt: Date;
}

function eventsOfCase({ on, acts }: DemoCase, { posts, approved, loadedAt }: CaseGiven): DemoEvent[] {
  const post = posts.find(({ text }) => text.key === on);
  if (post === undefined) throw new Error(`no post of the demo has the key ${on}`);
  const events: DemoEvent[] = [];
  let cause = post.at;
  let decisionNumber = approved.has(post.place) ? 1 : 0;
  for (const [n, act] of acts.entries()) {
    const place = `${post.place}/case ${n}`;
    const at = momentOf(act, { cause, place, loadedAt });
    if (at <= cause) throw new Error(`${place} would happen before what it follows from`);
    events.push(
      ...('kind' in act
        ? deciding({ ...post, at: cause }, { at, decision: act, decisionNumber })
        : [event(at, place, deedOf(act, post, decisionNumber - 1))]),
    );
    if (act.act === 'decide') decisionNumber += 1;
    cause = at;
  }
  return events;
}

function momentOf(act: DemoAct, { cause, place, loadedAt }: { cause: Date; place: string; loadedAt: Date }): Date {
  if ('minutesAgo' in act) return new Date(loadedAt.getTime() - act.minutesAgo * minute);
  return new Date(cause.getTime() + act.later * hour + (9 + spread(place, 40)) * minute);
}

function deedOf(act: Exclude<DemoAct, DemoDecision>, { place, board, by }: WrittenPost, decisionNumber: number): DemoDeed {
  const reporter = act.act === 'report' && act.by !== 'guest' ? castNumber(board.language, act.by) : 'guest';
  if (act.act === 'report') return { kind: 'report', post: place, by: reporter, report: act };
  if (act.act === 'appeal') return { kind: 'appeal', post: place, by, appeal: act, decisionNumber };
  return { kind: 'decide_appeal', post: place, verdict: act, decisionNumber };
}

const event = (at: Date, place: string, deed: DemoDeed): DemoEvent => ({ at, place: `${place}: ${deed.kind}`, deed });
