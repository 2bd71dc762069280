import { afterAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newStaff } from '../../../test/personas.ts';
import { auditActs, auditTargets } from './audit-act.type.ts';
import { hexOf } from './noted-link.rules.ts';
import { VerifyChain } from './verify-chain.query.ts';

let api: ApiUnderTest;
let staffAccountId: string;
let chain: VerifyChain;
beforeEach(async () => {
  await api?.stop();
  api = await startApiUnderTest();
  staffAccountId = (await newStaff(api, { roles: ['moderator'] })).id;
  chain = new VerifyChain(api.readerDatabase);
});
afterAll(() => api.stop());

interface Written {
  readonly at: Date;
  readonly act: string;
  readonly targetKind: string;
  readonly detail: object;
}
const plain: Written = { at: new Date('2026-11-22T14:07:31.123Z'), act: 'claim', targetKind: 'reviewable', detail: { round: 1 } };

const write = ({ at, act, targetKind, detail }: Written): Promise<unknown> =>
  api.database.rows('insert into audit_entry (at, staff_account_id, act, target_kind, target_id, detail) values ($1, $2, $3, $4, $5, $6)', [
    ...[at, staffAccountId, act, targetKind, randomId(), JSON.stringify(detail)],
  ]);

const writeMany = (count: number): Promise<unknown> =>
  api.database.rows(
    `insert into audit_entry (at, staff_account_id, act, target_kind, target_id, detail)
     select now(), $1, 'claim', 'reviewable', gen_random_uuid(), '{}' from generate_series(1, $2::int)`,
    [staffAccountId, count],
  );

/** As somebody with all rights over the database does it. */
async function behindItsBack(...statements: readonly string[]): Promise<void> {
  await api.database.rows('alter table audit_entry disable trigger user');
  for (const statement of statements) await api.database.rows(statement);
  await api.database.rows('alter table audit_entry enable trigger user');
}

/** Rewrites the chain so that it holds in itself, as whoever knows the rule can. */
const hashedAnew = `
  do $$ declare
    each audit_entry;
    before bytea := decode(repeat('00', 32), 'hex');
  begin
    for each in select * from audit_entry order by number loop
      update audit_entry set previous = before,
             hash = sha256(before || convert_to(concat_ws('|', extract(epoch from at)::text, staff_account_id, act, target_kind, target_id, detail::text), 'UTF8'))
       where number = each.number returning hash into before;
    end loop;
  end $$`;

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
const words = fc.string({ unit: 'grapheme' }).filter(isStorable);

test('whatever the trigger writes, the rule of the command finds whole', async () => {
  const detail = fc.dictionary(
    words,
    fc.oneof(words, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.array(words)),
  );
  const entry = fc.record({
    at: fc.date({ min: new Date('1969-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    act: fc.constantFrom(...auditActs),
    targetKind: fc.constantFrom(...auditTargets),
    detail,
  });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(entry, async (one) => {
      await write(one);
      count += 1;
      expect(await chain.newest(1)).toMatchObject({ kind: 'whole', looked: 1 });
    }),
    { numRuns: 60 },
  );
  expect(await chain.whole()).toMatchObject({ kind: 'whole', looked: count, last: { number: count } });
});

test.each([
  ['an entry that was changed', [`update audit_entry set act = 'release' where number = 3`], { number: 3, differs: ['content'] }],
  ['another time', [`update audit_entry set at = at + interval '1 microsecond' where number = 3`], { number: 3, differs: ['content'] }],
  ['an entry that was taken out', ['delete from audit_entry where number = 3'], { number: 4, differs: ['gap', 'link'] }],
  [
    'an entry that was taken out, the rest counted anew',
    ['delete from audit_entry where number = 3', 'update audit_entry set number = number - 1 where number = 4'],
    { number: 3, differs: ['link'] },
  ],
  ['the first entry taken out', ['delete from audit_entry where number = 1'], { number: 2, differs: ['gap', 'link'] }],
  [
    'an entry with a new hash of its own',
    [
      `update audit_entry set act = 'release', hash = sha256(previous || convert_to(concat_ws('|', extract(epoch from at)::text, staff_account_id,
         'release', target_kind, target_id, detail::text), 'UTF8')) where number = 3`,
    ],
    { number: 4, differs: ['link'] },
  ],
])('%s is found, and it is named where it first breaks', async (_, statements, expected) => {
  for (let n = 0; n < 5; n += 1) await write(plain);
  await behindItsBack(...statements);
  expect(await chain.whole()).toMatchObject({ kind: 'broken', ...expected });
});

test('control: nothing changed, nothing found', async () => {
  expect(await chain.whole()).toMatchObject({ kind: 'whole', last: { number: 0 } });
  for (let n = 0; n < 5; n += 1) await write(plain);
  await behindItsBack();
  expect(await chain.whole()).toMatchObject({ kind: 'whole', looked: 5 });
});

test('a log that was written anew as a whole, or cut off at its end, is found by a hash that was written down elsewhere', async () => {
  for (let n = 0; n < 5; n += 1) await write(plain);
  const state = await chain.whole();
  if (state.kind === 'broken') throw new Error('it holds');
  const noted = { kind: 'hash', hash: hexOf(state.last.hash) } as const;
  await write(plain);
  expect(await chain.whole(noted)).toMatchObject({ kind: 'whole', noted: { number: 5 } });

  await behindItsBack('delete from audit_entry where number > 4');
  expect(await chain.whole(noted)).toMatchObject({ kind: 'whole', noted: null });
  expect(await chain.whole({ kind: 'number', number: 5 })).toMatchObject({ kind: 'whole', noted: null });

  await behindItsBack(`update audit_entry set act = 'release' where number = 2`, hashedAnew);
  for (let n = 0; n < 2; n += 1) await write(plain);
  expect(await chain.whole()).toMatchObject({ kind: 'whole', looked: 6 });
  expect(await chain.whole(noted)).toMatchObject({ kind: 'whole', noted: null });
});

test('a long log is walked in batches, and only the newest where that was asked', async () => {
  await writeMany(4_100);
  expect(await chain.whole()).toMatchObject({ kind: 'whole', looked: 4_100, last: { number: 4_100 } });
  await behindItsBack(`update audit_entry set act = 'release' where number = 2001`);
  expect(await chain.whole()).toMatchObject({ kind: 'broken', looked: 2_001, number: 2_001, before: { number: 2_000 } });
  expect(await chain.newest(1_000)).toMatchObject({ kind: 'whole', looked: 1_000, last: { number: 4_100 } });
  expect(await chain.newest(2_100)).toMatchObject({ kind: 'broken', number: 2_001 });
});

test.each(['act', 'target_kind'])('the database takes no %s in which a stroke could part words anew', async (column) => {
  const odd = { ...plain, ...(column === 'act' ? { act: 'claim|reviewable' } : { targetKind: 'post|x' }) };
  await expect(write(odd)).rejects.toThrow(/one_word/);
  await expect(write(plain)).resolves.toBeDefined();
});
