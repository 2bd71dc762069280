import { drawAlias, mineOf, tagOf } from '@rinnalla/anonymity';
import type { SeededBoard } from './boards.ts';
import type { Row } from './copy-rows.ts';
import { drawPost, drawTitle } from './draw-texts.ts';
import type { Drawn } from './drawn.ts';
import type { SeededMember } from './members.ts';
import { facesPerThread } from './seed-plan.rules.ts';

/** Rows by table, in the order in which they can be written. */
export interface ThreadRows {
  readonly thread: Row[];
  readonly persona: Row[];
  readonly post: Row[];
  readonly revision: Row[];
  readonly reaction: Row[];
}

/** The columns of `ThreadRows`, by which COPY names them. */
export const threadColumns: Record<keyof ThreadRows, string> = {
  thread: 'thread (id, board_id, space, kind, title, post_count, last_hour, listed)',
  persona: 'persona (id, kind, space, tag, mine, name, consent_version)',
  post: 'post (id, thread_id, persona_id, position, hour, state, notes_by_author, revision_id)',
  revision: 'revision (id, post_id, number, text, tree, hour)',
  reaction: 'reaction (id, post_id, tag, mine, kind)',
};

export interface Drawing {
  readonly drawn: Drawn;
  readonly boards: readonly SeededBoard[];
  readonly members: readonly SeededMember[];
  /** The hour in which the rows are made; nothing is later. */
  readonly now: number;
}

const hoursOfYear = 365 * 24;
/** Hours between two posts of a thread, at most. */
const longestPause = 12;
const kinds = ['discussion', 'discussion', 'discussion', 'question', 'check_in'] as const;
const reactionKinds = ['hear_you', 'me_too', 'strength', 'thank_you', 'helped'] as const;

export const noRows = (): ThreadRows => ({ thread: [], persona: [], post: [], revision: [], reaction: [] });

/** Adds a thread with so many posts to the rows, as members would have written it over the last year. */
export function addThread(rows: ThreadRows, drawing: Drawing, posts: number): void {
  const { drawn, now } = drawing;
  const board = drawn.pick(drawing.boards);
  const thread = { id: drawn.id(), space: drawn.bytes(16), board };
  const faceOf = facesIn(rows, drawing, thread);
  const writers = drawWriters(drawing, posts);
  let hour = now - 1 - drawn.below(hoursOfYear);
  for (let position = 1; position <= posts; position += 1) {
    const writer = position === 1 ? writers[0] : drawn.pick(writers);
    if (writer === undefined) throw new Error('A thread has nobody who writes');
    if (position > 1) hour = Math.min(now, hour + drawn.below(longestPause));
    addPost(rows, drawing, { threadId: thread.id, personaId: faceOf(writer), writer, position, hour, board });
  }
  rows.thread.push([thread.id, board.id, thread.space, drawn.pick(kinds), drawTitle(drawn, board.language), posts, hour, true]);
}

interface PostPlace {
  readonly threadId: string;
  readonly personaId: string;
  readonly writer: SeededMember;
  readonly position: number;
  readonly hour: number;
  readonly board: SeededBoard;
}

function addPost(rows: ThreadRows, drawing: Drawing, { threadId, personaId, writer, position, hour, board }: PostPlace): void {
  const { drawn } = drawing;
  const [id, revisionId] = [drawn.id(), drawn.id()];
  const { text, tree } = drawPost(drawn, board.language);
  const notes = position === 1 && drawn.below(20) === 0 ? ['substances'] : [];
  rows.post.push([id, threadId, personaId, position, hour, 'visible', notes, revisionId]);
  rows.revision.push([revisionId, id, 1, text, JSON.stringify(tree), hour]);
  if (drawn.below(8) === 0) addReactions(rows, drawing, { id, writer });
}

function addReactions(rows: ThreadRows, { drawn, members }: Drawing, { id, writer }: { id: string; writer: SeededMember }): void {
  const readers = new Set(Array.from({ length: 1 + drawn.below(3) }, () => drawn.pick(members)));
  readers.delete(writer);
  for (const { keys, next } of readers) {
    rows.reaction.push([drawn.id(), id, tagOf(keys, 'reaction', id), mineOf(keys, 'reaction', next.reaction), drawn.pick(reactionKinds)]);
    next.reaction += 1;
  }
}

/** Different members, so many as talk in a thread of this length. */
function drawWriters({ drawn, members }: Drawing, posts: number): SeededMember[] {
  const writers = new Set<SeededMember>();
  while (writers.size < Math.min(posts, facesPerThread)) writers.add(drawn.pick(members));
  return [...writers];
}

/** Finds or makes a member's face in a thread; names are free in it. */
function facesIn(
  rows: ThreadRows,
  { drawn }: Drawing,
  thread: { space: Uint8Array; board: SeededBoard },
): (writer: SeededMember) => string {
  const faces = new Map<SeededMember, string>();
  const taken = new Set<string>();
  return (writer) => {
    const known = faces.get(writer);
    if (known !== undefined) return known;
    const id = drawn.id();
    const name = drawAlias(thread.board.language, (candidate) => taken.has(candidate));
    const { keys, next } = writer;
    rows.persona.push([id, 'alias', thread.space, tagOf(keys, 'persona', thread.space), mineOf(keys, 'persona', next.persona), name, 1]);
    next.persona += 1;
    taken.add(name);
    faces.set(writer, id);
    return id;
  };
}
