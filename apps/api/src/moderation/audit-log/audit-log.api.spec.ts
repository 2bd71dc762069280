import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newStaff } from '../../../test/personas.ts';
import { AuditLog } from './audit-log.ts';

let api: ApiUnderTest;
let staffAccountId: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  staffAccountId = (await newStaff(api, { roles: ['moderator'] })).id;
});
afterAll(() => api.stop());

const write = (round: number): Promise<void> =>
  api.database.transaction((statements) =>
    api.app
      .get(AuditLog)
      .write(statements, { staffAccountId, act: 'claim', targetKind: 'reviewable', targetId: randomId(), detail: { round } }),
  );

/** The numbers of the entries whose hash does not follow from the entry before and their own words. */
const brokenLinks = async (): Promise<number[]> => {
  const rows = await api.database.rows<{ number: string }>(
    `select number from (
       select number, previous, hash, coalesce(lag(hash) over (order by number), decode(repeat('00', 32), 'hex')) as before,
              sha256(previous || convert_to(concat_ws('|', extract(epoch from at)::text, staff_account_id, act, target_kind, target_id, detail::text), 'UTF8')) as own
         from audit_entry) chain
      where previous <> before or hash <> own order by number`,
  );
  return rows.map(({ number }) => Number(number));
};

test('each entry carries the hash of the one before, also when many are written at once', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, n) => write(n)));
  expect(await brokenLinks()).toEqual([]);
});

test('control: an entry that somebody with all rights changes is found, and so is one that is taken out', async () => {
  await api.database.rows('alter table audit_entry disable trigger user');
  await api.database.rows(`update audit_entry set act = 'nothing' where number = 3`);
  await api.database.rows('delete from audit_entry where number = 7');
  await api.database.rows('alter table audit_entry enable trigger user');
  expect(await brokenLinks()).toEqual([3, 8]);
});
