import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { Operations } from '../src/platform/access/operations.ts';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { breaks, dump, footprint } from './footprint.ts';
import { walkAccounts } from './footprints/accounts.ts';
import { walkGrants } from './footprints/grants.ts';
import { walkHelplines } from './footprints/helplines.ts';
import { walkCare } from './footprints/care.ts';
import { walkKeeping } from './footprints/keeping.ts';
import { walkLeaving } from './footprints/leaving.ts';
import { walkMainJob } from './footprints/main-job.ts';
import { walkProfessionals } from './footprints/professionals.ts';
import { walkScreening } from './footprints/screening.ts';
import { walkSecondLooks } from './footprints/second-looks.ts';
import { walkSpaces } from './footprints/spaces.ts';
import { walkRedactions } from './footprints/redactions.ts';
import { walkSanctions } from './footprints/sanctions.ts';
import { walkStaff } from './footprints/staff.ts';
import { walkTargets } from './footprints/targets.ts';
import { watching } from './footprints/watching.ts';
import { newBoard, newMember, newReply, newThread } from './personas.ts';

/** Judging test A of the anonymity scheme: what each operation leaves behind in the database. */

/** Each walk compares many dumps, and some hash passwords. */
jest.setTimeout(60_000);

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

/** Operations that were carried out under watch. */
const watched = new Set<string>();

test('accounts: a way in and a visit are written alone', () => walkAccounts(watching(api, watched)));

test('the main job: writing, reporting, deciding, appealing, news', () => walkMainJob(watching(api, watched)));

test('professionals: application, verification, revocation', () => walkProfessionals(watching(api, watched)));

test('invited boards and handles: codes, joining, leaving, a lasting face', () => walkSpaces(watching(api, watched)));

test('keeping: follows, mutes, drafts', () => walkKeeping(watching(api, watched)));

test('care: a word to a face, its answer, an answer in the thread, a look again', () => walkCare(watching(api, watched)));

test('sanctions: one face at a time, and never a way in or a visit', () => walkSanctions(watching(api, watched)));

test('redactions and limits: a new text of one face, a limit of a thread, a look', () => walkRedactions(watching(api, watched)));

test('screening: watched words, and what is held, flagged and cared for', () => walkScreening(watching(api, watched)));

test('targets: a title, a name and a badge are reported, decided on and given back', () => walkTargets(watching(api, watched)));

test('second looks: taken, given back and answered, and nothing of a member’s', () => walkSecondLooks(watching(api, watched)));

test('staff: joining, signing in, ways in, the people who work here', () => walkStaff(watching(api, watched)));

test('grants: where somebody moderates, and how they are looked after', () => walkGrants(watching(api, watched)));

test('helplines: adding, changing, checking, hiding', () => walkHelplines(watching(api, watched)));

test('leaving: everything of somebody goes, and no transaction holds two of their faces', () => walkLeaving(watching(api, watched)));

test('every mutation of the schema was watched', () => {
  const mutations = api.app
    .get(Operations)
    .all()
    .filter(({ type }) => type === 'Mutation');
  expect(mutations.map(({ name }) => name).filter((name) => !watched.has(name))).toEqual([]);
});

test('no query declares that it touches anything', () => {
  const queries = api.app
    .get(Operations)
    .all()
    .filter(({ type }) => type === 'Query');
  expect(queries.filter(({ access }) => access!.touches.length > 0)).toEqual([]);
});

describe('controls that the judge must catch', () => {
  const judged = async (work: () => Promise<unknown>, declared: readonly string[]): Promise<string[]> => {
    const before = await dump(api.database);
    await work();
    const after = await dump(api.database);
    return breaks(footprint(before, after), declared, after);
  };

  test('"mark all read" over two faces in one update', async () => {
    const member = await newMember(api);
    const board = await newBoard(api);
    const threads = [await newThread(api, member, { board }), await newThread(api, member, { board })];
    const all = threads.map(({ postId }) => postId);
    await api.database.rows(
      `insert into delivery (id, persona_id, kind, ref, body, hour) select gen_random_uuid(), persona_id, 'decision', id, '{}', 1 from post where id = any($1)`,
      [all],
    );
    const mark = (): Promise<unknown> => api.database.rows(`update delivery set body = '{"read": true}' where ref = any($1)`, [all]);
    expect(await judged(mark, ['delivery'])).toEqual(['one transaction writes rows of 2 faces']);
  });

  test('the hour of a visit written to the session', async () => {
    await newMember(api);
    const touch = (): Promise<unknown> => api.database.rows(`update session set ends_on = ends_on + 1`);
    expect(await judged(touch, [])).toContain('touches session without declaring it');
  });

  test('a session written together with a post', async () => {
    const member = await newMember(api);
    const thread = await newThread(api, member, { board: await newBoard(api) });
    await newReply(api, member, { threadId: thread.threadId });
    const both = (): Promise<unknown> =>
      api.database.transaction(async (statements) => {
        await statements.rows(`update post set hour = hour + 1 where id = $1`, [thread.postId]);
        await statements.rows(
          `insert into session select decode(repeat('ab', 32), 'hex'), sealed, decode($1, 'hex'), ends_on from session limit 1`,
          [randomId().replaceAll('-', '')],
        );
      });
    expect(await judged(both, ['post', 'session'])).toContain('session is written together with something else');
  });
});
