import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, decideAppeal, newDecidedCase } from '../../test/appeal-under-test.ts';
import { claim, claimAbout, decide, newModerator, newPost, report } from '../../test/case-under-test.ts';
import type { PostUnderTest } from '../../test/case-under-test.ts';
import { answerContact, noteContact } from '../../test/contact-under-test.ts';
import { changedTables, Cutter } from '../../test/cuts/cut.ts';
import { submission } from '../../test/personas.ts';
import type { StaffUnderTest } from '../../test/personas.ts';
import { cover } from '../../test/redaction-under-test.ts';
import { answerProposal, proposeSanction, sanctions } from '../../test/sanction-under-test.ts';
import { itemOf, renaming, reportTarget } from '../../test/target-under-test.ts';
import type { TargetUnderTest } from '../../test/target-under-test.ts';
import { undo } from '../../test/undo-under-test.ts';
import { Database } from '../platform/database/database.ts';
import type { Statements } from '../platform/database/database.ts';

/**
 * What decides is cut short after every statement of its transaction, the last of them when all is written and nothing committed: the
 * database is then as it was, in every table. The same form sent again does it, and once more changes nothing.
 */

let api: ApiUnderTest;
let cutter: Cutter;
let [aino, bo, cecilia]: StaffUnderTest[] = [];
beforeAll(async () => {
  api = await startApiUnderTest();
  cutter = await Cutter.of(api);
  [aino, bo, cecilia] = [await newModerator(api), await newModerator(api), await newModerator(api)];
});
afterEach(() => void jest.restoreAllMocks());
afterAll(async () => {
  await cutter.stop();
  await api.stop();
});

const claimed = async (): Promise<{ reviewableId: string; version: number; submission: string }> => {
  const post = await newPost(api);
  await report(api, undefined, post);
  return { ...(await claimAbout(api, aino!, post)), submission: submission() };
};

/** The same about what is seen with a post. */
async function claimedTarget(post: PostUnderTest, about: TargetUnderTest): Promise<Awaited<ReturnType<typeof claimed>>> {
  await reportTarget(api, undefined, { ...post, about });
  const reviewableId = await itemOf(api, about, post);
  return { reviewableId, version: (await claim(api, aino!, reviewableId)).version, submission: submission() };
}

/** What every decision writes, beside its item. */
const decided = ['audit_entry', 'decision', 'decision_matter'];

/** What is prepared gives the form that is then sent, cut short, again and again. A decision that is new is a line here. */
const forms: Record<string, { prepared: () => Promise<() => Promise<unknown>>; tables: string[] }> = {
  'a removal with a pause': {
    prepared: async () => {
      const input = { ...(await claimed()), sanction: sanctions.pauseInThread };
      return () => decide(api, aino!, input);
    },
    tables: [
      'audit_entry',
      'decision',
      'decision_matter',
      'delivery',
      'post',
      'restriction',
      'restriction_epoch',
      'reviewable',
      'statement_of_reasons',
      'thread',
    ],
  },
  'no action': {
    prepared: async () => {
      const input = { ...(await claimed()), kind: 'no_action' };
      return () => decide(api, aino!, input);
    },
    tables: ['audit_entry', 'decision', 'decision_matter', 'reviewable'],
  },
  'a proposal': {
    prepared: async () => {
      const input = { ...(await claimed()), sanction: sanctions.close };
      return () => decide(api, aino!, input);
    },
    tables: ['audit_entry', 'proposal', 'reviewable'],
  },
  'a confirmation': {
    prepared: async () => {
      const proposalId = await proposeSanction(api, aino!, { ...(await newPost(api)), sanction: sanctions.close, kind: 'remove' });
      return () => answerProposal(api, bo!, { proposalId });
    },
    tables: [
      ...['audit_entry', 'decision', 'decision_matter', 'delivery', 'post', 'proposal', 'restriction', 'restriction_epoch', 'reviewable'],
      ...['statement_of_reasons', 'thread'],
    ],
  },
  'words that are covered': {
    prepared: async () => {
      const input = { ...(await claimed()), kind: 'redact', cover: { words: 'sleep', what: 'personal_data', places: [] } };
      return () => decide(api, aino!, input);
    },
    tables: [...decided, 'delivery', 'post', 'redaction', 'reviewable', 'revision', 'statement_of_reasons'],
  },
  'a thread that is locked': {
    prepared: async () => {
      const input = { ...(await claimed()), kind: 'limit_interaction', limit: { kind: 'lock' } };
      return () => decide(api, aino!, input);
    },
    tables: [...decided, 'delivery', 'reviewable', 'statement_of_reasons', 'thread_limit'],
  },
  'another title': {
    prepared: async () => {
      const input = await claimedTarget(await newPost(api), 'thread');
      return () => decide(api, aino!, { ...input, ...renaming });
    },
    tables: [...decided, 'delivery', 'reviewable', 'statement_of_reasons', 'thread'],
  },
  'a decision that is taken back': {
    prepared: async () => {
      const made = await newDecidedCase(api, aino!, { decision: { sanction: sanctions.pauseInThread } });
      return () => undo(api, aino!, made);
    },
    tables: ['audit_entry', 'decision', 'post', 'restriction', 'restriction_epoch', 'reviewable', 'thread'],
  },
  'covering that is taken back': {
    prepared: async () => {
      const made = await cover(api, aino!, { ...(await newPost(api)), words: ['sleep'] });
      return () => undo(api, aino!, made);
    },
    tables: ['audit_entry', 'decision', 'post', 'redaction', 'restriction_epoch', 'reviewable', 'revision'],
  },
  'a call to the authorities that was made': {
    prepared: async () => {
      const input = await claimed();
      return () => noteContact(api, aino!, input);
    },
    tables: ['audit_entry', 'authority_contact', 'delivery'],
  },
  'the second signature under a call that waited': {
    prepared: async () => {
      const { contactId } = await noteContact(api, aino!, { ...(await claimed()), calledHoursAgo: null });
      return () => answerContact(api, bo!, { contactId });
    },
    tables: ['audit_entry', 'authority_contact', 'delivery'],
  },
  'an appeal that overturns': {
    prepared: async () => {
      const post = await newDecidedCase(api, aino!, { decision: { sanction: sanctions.pauseInThread } });
      await appealAsAuthor(api, post.author, post);
      const appealId = await appealAgainst(api, post.decisionId);
      return () => decideAppeal(api, cecilia!, { appealId });
    },
    tables: ['appeal', 'audit_entry', 'delivery', 'post', 'restriction', 'restriction_epoch', 'thread'],
  },
};

describe.each(Object.entries(forms))('%s', (_, { prepared, tables }) => {
  test('cut short after any statement leaves nothing; sent again, it is done once', async () => {
    const send = await prepared();
    const before = await cutter.contents();
    let cuts = 0;
    while (await cutter.cutAfter(cuts, send)) {
      expect([cuts, changedTables(before, await cutter.contents())]).toEqual([cuts, []]);
      cuts += 1;
    }
    // The first try that was not cut short was carried out.
    expect(cuts).toBeGreaterThan(5);
    const after = await cutter.contents();
    expect(changedTables(before, after)).toEqual(tables);
    await send();
    expect(changedTables(after, await cutter.contents())).toEqual([]);
  }, 300_000);

  test('an answer that is lost after the commit is given again, and it is done once', async () => {
    const send = await prepared();
    const before = await cutter.contents();
    loseFirstAnswer();
    await send();
    jest.restoreAllMocks();
    const after = await cutter.contents();
    expect(changedTables(before, after)).toEqual(tables);
    await send();
    expect(changedTables(after, await cutter.contents())).toEqual([]);
  });
});

/** The next transaction is committed, and then said to be lost; what follows is as usual. */
function loseFirstAnswer(): void {
  const database = api.app.get(Database);
  const { transaction } = database;
  jest.spyOn(database, 'transaction').mockImplementationOnce(async (work) => {
    await transaction.call(database, work);
    return transaction.call(database, work) as Promise<never>;
  });
}

test('control: without one transaction around them, the statements before the cut stay, and it is seen', async () => {
  const send = await forms['a removal with a pause']!.prepared();
  const before = await cutter.contents();
  let done = 0;
  const database = api.app.get(Database);
  jest.spyOn(database, 'transaction').mockImplementationOnce((work) => {
    const once = <Row>(text: string, values?: readonly unknown[]): Promise<Row[]> => {
      done += 1;
      return done > 14 ? Promise.reject(new Error('the process has ended')) : database.rows<Row>(text, values);
    };
    const loose: Statements = {
      rows: once,
      first: async <Row>(text: string, values?: readonly unknown[]) => (await once<Row>(text, values))[0],
    };
    return work(loose);
  });
  await send().catch(() => undefined);
  expect(changedTables(before, await cutter.contents())).not.toEqual([]);
});
