import { jest } from '@jest/globals';
import { randomKey } from '@rinnalla/anonymity';
import { StartThread } from '../../src/community/threads/start-thread.command.ts';
import { Clock } from '../../src/platform/clock.ts';
import { guest } from '../../src/platform/sessions/viewer.ts';
import type { Member, Staff, Viewer } from '../../src/platform/sessions/viewer.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import { newModerator } from '../case-under-test.ts';
import { newBoard, submission } from '../personas.ts';
import type { BoardUnderTest } from '../personas.ts';
import { drawnMember } from '../restriction-rows.ts';
import { readByWords } from '../screening-under-test.ts';
import type { Happened } from './model.ts';

/** One post with all that the test was answered about it. */
export interface PostInHistory {
  readonly author: Member;
  readonly threadId: string;
  readonly postId: string;
  readonly happened: Happened[];
  /** What happened since all was last looked at, at once, in no order that is known. */
  readonly atOnce: Happened[];
  /** Of every report that was received. */
  readonly references: string[];
  /** Who was answered to hold the item, and when. */
  readonly claims: { readonly by: string; readonly at: number }[];
}

/** The service, three moderators, and a clock that only goes on. */
export interface Stage {
  readonly api: ApiUnderTest;
  readonly moderators: readonly Staff[];
  readonly boards: readonly BoardUnderTest[];
  now: number;
}

/** One history: a few posts of one author, and reporters. */
export interface History extends Stage {
  readonly posts: readonly PostInHistory[];
  readonly reporters: readonly Viewer[];
}

/** Who does it, and a number from which everything else of it follows. */
export interface Draw {
  readonly history: History;
  readonly post: PostInHistory;
  readonly by: Staff;
  readonly pick: number;
}

const minute = 60_000;

/** Sets the stage. The clock is the test's from here on, and texts are read by words. */
export async function setStage(api: ApiUnderTest): Promise<Stage> {
  const moderators: Staff[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { id, name } = await newModerator(api);
    moderators.push({ kind: 'staff', id, name, roles: ['moderator'], language: 'en', tokenId: new Uint8Array(32), singleKeys: true });
  }
  const boards = [await newBoard(api), await newBoard(api, { premoderated: true })];
  const stage: Stage = { api, moderators, boards, now: Date.now() };
  readByWords(api);
  jest.spyOn(api.app.get(Clock), 'now').mockImplementation(() => new Date(stage.now));
  return stage;
}

/** A history begins: an author writes on an open board and on one where every text is read first. */
export async function begin(stage: Stage): Promise<History> {
  stage.now += 24 * 60 * minute;
  const author = drawnMember();
  const posts: PostInHistory[] = [];
  for (const board of stage.boards) posts.push(await write(stage, author, board));
  return Object.assign(Object.create(stage) as Stage, { posts, reporters: [guest, drawnMember()] });
}

async function write({ api }: Stage, author: Member, board: BoardUnderTest): Promise<PostInHistory> {
  const answer = await api.app.get(StartThread).execute(author, {
    ...{ submission: submission(), boardSlug: board.slug, kind: 'discussion' as const, contentNotes: [] },
    ...{ title: 'Awake at three', text: `I cannot sleep. ${Buffer.from(randomKey()).toString('hex')}` },
  });
  if (answer.__typename !== 'ThreadStarted') throw new Error(`writing was answered with ${JSON.stringify(answer)}`);
  const { threadId, postId } = answer;
  const post = await api.database.first<{ state: string }>('select state from post where id = $1', [postId]);
  const happened: Happened[] = [{ what: 'written', held: post!.state === 'held' }];
  return { author, threadId, postId, happened, atOnce: [], references: [], claims: [] };
}
