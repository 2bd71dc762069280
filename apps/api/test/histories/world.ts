import { randomId, randomKey } from '@rinnalla/anonymity';
import { StartThread } from '../../src/community/threads/start-thread.command.ts';
import type { TargetKind } from '../../src/moderation/review/target-kind.type.ts';
import { Clock } from '../../src/platform/clock.ts';
import { guest } from '../../src/platform/sessions/viewer.ts';
import type { Member, Staff, StaffRole, Viewer } from '../../src/platform/sessions/viewer.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import { newModerator } from '../case-under-test.ts';
import { newBoard, newStaff, submission } from '../personas.ts';
import type { BoardUnderTest, StaffUnderTest } from '../personas.ts';
import { drawnMember } from '../restriction-rows.ts';
import { readByWords } from '../screening-under-test.ts';
import type { Happened } from './model.ts';

/** The record of a call as those who made and answered it were told that it is. */
export interface NotedCall {
  readonly id: string;
  /** Who noted it. */
  readonly by: string;
  /** Whether the call came first, and whether there are words for the author. */
  readonly wasCalled: boolean;
  readonly hasWords: boolean;
  /** Every answer that was taken. */
  readonly answers: { readonly answer: string; readonly by: string }[];
}

/** One post with all that the test was answered about it, its thread's title, and the name or the badge of its author. */
export interface PostInHistory {
  readonly author: Member | Staff;
  readonly threadId: string;
  readonly postId: string;
  readonly happened: Happened[];
  /** What happened since all was last looked at, at once, in no order that is known. */
  readonly atOnce: Happened[];
  /** Of every report that was received. */
  readonly references: string[];
  /** Who was answered to hold which item, and when. */
  readonly claims: { readonly item: string; readonly by: string; readonly at: number }[];
  readonly calls: NotedCall[];
}

/** The service, three moderators, two verifiers of whom one moderates too, and a clock that only goes on. */
export interface Stage {
  readonly api: ApiUnderTest;
  readonly moderators: readonly Staff[];
  readonly verifiers: readonly Staff[];
  readonly boards: readonly BoardUnderTest[];
  now: number;
}

/** One history: two posts of one author and one of a professional, and reporters. */
export interface History extends Stage {
  readonly posts: readonly PostInHistory[];
  readonly reporters: readonly Viewer[];
}

/** Who does it, about what, and a number from which everything else of it follows. */
export interface Draw {
  readonly history: History;
  readonly post: PostInHistory;
  readonly about: TargetKind;
  readonly by: Staff;
  readonly pick: number;
}

const minute = 60_000;

export const ownTitle = 'Awake at three';

const asStaff = ({ id, name }: Pick<StaffUnderTest, 'id' | 'name'>, roles: readonly StaffRole[]): Staff => ({
  ...{ kind: 'staff', id, name, roles, language: 'en', tokenId: new Uint8Array(32), singleKeys: true },
});

/** Sets the stage. The clock is the test's from here on, and texts are read by words. */
export async function setStage(api: ApiUnderTest): Promise<Stage> {
  const moderators: Staff[] = [];
  for (let n = 0; n < 3; n += 1) moderators.push(asStaff(await newModerator(api), ['moderator']));
  const verifiers = [asStaff(await newStaff(api, { roles: ['verifier'] }), ['verifier']), moderators[0]!];
  const boards = [await newBoard(api), await newBoard(api, { premoderated: true })];
  const stage: Stage = { api, moderators, verifiers, boards, now: Date.now() };
  readByWords(api);
  // No spy: that would keep every answer, and the clock is asked hundreds of times in each of thousands of histories.
  Object.assign(api.app.get(Clock), { now: () => new Date(stage.now) });
  return stage;
}

/**
 * A history begins: an author writes on an open board and on one where every text is read first, and a professional on the open one.
 */
export async function begin(stage: Stage): Promise<History> {
  stage.now += 24 * 60 * minute;
  const author = drawnMember();
  const posts: PostInHistory[] = [];
  for (const board of stage.boards) posts.push(await write(stage, author, board));
  posts.push(await write(stage, await professional(stage), stage.boards[0]!));
  return Object.assign(Object.create(stage) as Stage, { posts, reporters: [guest, drawnMember()] });
}

/** A professional whose badge holds for as long as the clock of all histories goes. */
async function professional({ api: { database }, verifiers }: Stage): Promise<Staff> {
  const id = randomId();
  const name = `Professional ${id.slice(0, 6)}`;
  await database.rows(`insert into staff_account (id, name, roles, language) values ($1, $2, '{professional}', 'en')`, [id, name]);
  await database.rows(
    `insert into badge (id, staff_account_id, protected_title, organisation, register, state, checked_on, checked_by, next_check)
     values ($1, $2, 'Psychologist', 'Lakeside Health Centre', 'terhikki', 'valid', current_date, $3, '2100-01-01')`,
    [randomId(), id, verifiers[0]!.id],
  );
  return asStaff({ id, name }, ['professional']);
}

async function write({ api }: Stage, author: Member | Staff, board: BoardUnderTest): Promise<PostInHistory> {
  const answer = await api.app.get(StartThread).execute(author, {
    ...{ submission: submission(), boardSlug: board.slug, kind: 'discussion' as const, contentNotes: [] },
    ...{ title: ownTitle, text: `I cannot sleep. ${Buffer.from(randomKey()).toString('hex')}` },
  });
  if (answer.__typename !== 'ThreadStarted') throw new Error(`writing was answered with ${JSON.stringify(answer)}`);
  const { threadId, postId } = answer;
  const post = await api.database.first<{ state: string }>('select state from post where id = $1', [postId]);
  const happened: Happened[] = [{ what: 'written', held: post!.state === 'held' }];
  return { author, threadId, postId, happened, atOnce: [], references: [], claims: [], calls: [] };
}
