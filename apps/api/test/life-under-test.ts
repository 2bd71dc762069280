import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerHash, readWaiting } from '../src/platform/erasures/erasure.rules.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { newMemberWithPhrase } from './leaving-under-test.ts';
import type { MemberUnderTest } from './leaving-under-test.ts';
import { newBoard, newMember, newReply, newThread, submission } from './personas.ts';
import type { ThreadUnderTest } from './personas.ts';

/** A member who has done a little of everything, and the words by which a search finds it. */
export interface Life {
  readonly member: MemberUnderTest;
  /** Two threads of the member's own; in the first somebody has answered. */
  readonly threads: readonly ThreadUnderTest[];
  /** A thread of somebody else's, in which the member answered and left a word of support. */
  readonly answered: ThreadUnderTest;
  readonly words: { mark: string; title: string; opening: string; edit: string; reply: string; explanation: string };
}

export async function life(api: ApiUnderTest): Promise<Life> {
  const mark = `planted${randomBytes(5).toString('hex')}`;
  const words = {
    mark,
    title: `title ${mark}`,
    opening: `opening ${mark}`,
    edit: `edit ${mark}`,
    reply: `reply ${mark}`,
    explanation: `why ${mark}`,
  };
  const member = await newMemberWithPhrase(api);
  const board = await newBoard(api);
  const write = { board, title: words.title, text: words.opening };
  const threads = [await newThread(api, member.bearer, write), await newThread(api, member.bearer, write)];
  const answered = await newThread(api, await newMember(api), { board });
  await newReply(api, member.bearer, { ...answered, text: words.reply });
  await newReply(api, await newMember(api), { ...threads[0]!, text: 'Somebody else answers.' });
  await api.ask(member.bearer, 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
    input: { ...(await shown(api, threads[0]!.postId)), submission: submission(), text: words.edit, contentNotes: [] },
  });
  await api.ask(member.bearer, 'mutation ($id: Id!) { react(postId: $id, kind: hear_you) { __typename } }', { id: answered.postId });
  await api.ask(member.bearer, 'mutation { markNewsSeen { done } }');
  return { member, threads, answered, words };
}

/** Reports the post that the member answered. */
export async function report(api: ApiUnderTest, { member, answered, words }: Life): Promise<void> {
  await api.ask(member.bearer, 'mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename } }', {
    input: {
      ...(await shown(api, answered.postId)),
      submission: submission(),
      category: 'spam',
      explanation: words.explanation,
      goodFaith: true,
    },
  });
}

async function shown(api: ApiUnderTest, postId: string): Promise<{ postId: string; revisionId: string }> {
  const revision = await api.database.first<{ id: string }>('select revision_id as id from post where id = $1', [postId]);
  return { postId, revisionId: revision!.id };
}

/** Answers every open item of review: nothing is to be done. */
export async function decideOpenReviews(api: ApiUnderTest): Promise<void> {
  const [decider] = await api.database.rows<{ id: string }>(
    `insert into staff_account (id, name, roles, language) values (gen_random_uuid(), 'Decider', '{moderator}', 'en') returning id`,
  );
  await api.database.rows(
    `insert into decision (id, reviewable_id, round, revision_id, kind, decided_by, hour, reason, state_before, notes_added)
     select gen_random_uuid(), reviewable.id, reviewable.round, post.revision_id, 'no_action', $1, 1, 'It may stay.', 'visible', '{}'
       from reviewable join post on post.id = reviewable.target_id where reviewable.state = 'open'`,
    [decider!.id],
  );
  await api.database.rows(
    `update reviewable set state = 'decided', opened_at = date_trunc('hour', opened_at, 'UTC'), due_at = date_trunc('hour', due_at, 'UTC'),
            claimed_by = null, claimed_until = null where state = 'open'`,
  );
}

/** Every row of every table as a text: what somebody finds who searches a copy of the database. */
export async function copyOf(api: ApiUnderTest): Promise<string> {
  const tables = await api.database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const texts = await Promise.all(tables.map(({ name }) => api.database.rows<{ row: string }>(`select t::text as row from "${name}" t`)));
  return texts.flatMap((rows) => rows.map(({ row }) => row)).join('\n');
}

export interface ErasuresUnderTest {
  /** The names of what waits. */
  waiting(): string[];
  /** The lines of each day's file of the ledger. */
  ledgerDays(): string[][];
  ledger(): string[];
  /** The line of the ledger for what waits under this name. */
  hashOf(name: string): string;
}

/** What lies of erasures in the data folder. */
export function erasuresOf(api: ApiUnderTest): ErasuresUnderTest {
  const path = (folder: string): string => join(api.dataDir, 'erasures', folder);
  const names = (folder: string): string[] => (existsSync(path(folder)) ? readdirSync(path(folder)) : []);
  const ledgerDays = (): string[][] =>
    names('ledger').map((day) =>
      readFileSync(join(path('ledger'), day), 'utf8')
        .trim()
        .split('\n'),
    );
  const hashOf = (name: string): string => {
    const waiting = readWaiting(name);
    if (waiting === null) throw new Error(`${name} stands for no erasure`);
    return ledgerHash(waiting);
  };
  return { waiting: () => names('waiting').sort(), ledgerDays, ledger: () => ledgerDays().flat(), hashOf };
}
