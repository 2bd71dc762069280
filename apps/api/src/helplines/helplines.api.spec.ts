import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkDay, checkHolds, gatheredHelplines } from '@rinnalla/helplines';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { newStaff, submission } from '../../test/personas.ts';
import { Clock } from '../platform/clock.ts';
import { ReadHelplines } from './helplines.query.ts';

let api: ApiUnderTest;
let editor: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  editor = (await newStaff(api, { roles: ['editor'] })).bearer;
});
afterAll(() => api.stop());

interface Line {
  readonly id: string;
  readonly phone: string | null;
  readonly checkedOn: string | null;
}
interface Kept {
  readonly line: Line;
  readonly state: string;
  readonly shown: boolean;
  readonly hidden: boolean;
  readonly checkedBy: string | null;
  readonly version: number;
}

const lines = (): Promise<Line[]> => api.ask(undefined, '{ helplines { id phone checkedOn } }');
const kept = (id: string): Promise<Kept> =>
  api.ask(editor, 'query ($id: Id!) { keptHelpline(id: $id) { line { id phone checkedOn } state shown hidden checkedBy version } }', {
    id,
  });
const check = (id: string, version: number): Promise<{ __typename: string }> =>
  api.ask(editor, 'mutation ($id: Id!, $version: Int!) { checkHelpline(helplineId: $id, version: $version) { __typename } }', {
    id,
    version,
  });
const hide = (id: string, hidden: boolean): Promise<{ __typename: string; reason?: string }> =>
  api.ask(
    editor,
    'mutation ($id: Id!, $hidden: Boolean!) { hideHelpline(helplineId: $id, hidden: $hidden) { __typename ... on NotAllowed { reason } } }',
    { id, hidden },
  );

const form = {
  country: 'FI',
  ...{ nameFi: 'Yölinja', nameSv: 'Nattlinjen', nameEn: 'Night line' },
  ...{ whatForFi: 'valvova yö', whatForSv: 'vaken natt', whatForEn: 'a wakeful night' },
  ...{ phone: '09 123 4567', url: '', minAge: null, maxAge: null, topics: ['crisis'], languages: ['fi'] },
  ...{ opening: 'mon-sun 20-8', timeZone: 'Europe/Helsinki', note: '', checkedToday: false },
};
type Saved = { __typename: string; helplineId: string; reason?: string; problems?: { field: string; problem: string }[] };
const save = (given: object = {}): Promise<Saved> =>
  api.ask(
    editor,
    `mutation ($input: SaveHelplineInput!) { saveHelpline(input: $input) { __typename ... on HelplineSaved { helplineId }
      ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } } } }`,
    { input: { submission: submission(), ...form, ...given } },
  );

const idOf = async (phone: string): Promise<string> =>
  (await api.database.first<{ id: string }>(`select id from helpline where replace(phone, ' ', '') = $1 and country = 'FI'`, [phone]))!.id;
const phonesOn = (at: Date): Promise<(string | null)[]> =>
  api.app.get(Clock).at(at, async () => (await api.app.get(ReadHelplines).all()).map(({ phone }) => phone));
/** At noon in Finland, so that neither midnight nor summer time moves the day. */
const daysFromNow = (days: number): Date => new Date(Date.parse(`${checkDay(new Date())}T10:00:00Z`) + days * 86_400_000);

test('a new site begins with the program’s own lines, unchecked, without those that wait for a call', async () => {
  const shown = await lines();
  expect(shown).toHaveLength(gatheredHelplines.filter(({ hidden }) => !hidden).length);
  expect(shown.filter(({ checkedOn }) => checkedOn !== null)).toEqual([]);
});

test('a line is added once however often the form is sent, changed, checked and hidden, and the log names who did it', async () => {
  const key = { submission: submission() };
  const { helplineId } = await save(key);
  expect((await save(key)).helplineId).toBe(helplineId);
  expect(await kept(helplineId)).toMatchObject({ state: 'never_checked', shown: true, checkedBy: null, version: 1 });
  expect((await save({ helplineId, version: 1, opening: 'always' })).__typename).toBe('HelplineSaved');
  expect((await save({ helplineId, version: 1 })).__typename).toBe('Changed');
  expect((await check(helplineId, 1)).__typename).toBe('Changed');
  expect((await check(helplineId, 2)).__typename).toBe('HelplineSaved');
  expect(await kept(helplineId)).toMatchObject({ state: 'fresh', checkedBy: expect.any(String), version: 2 });
  await hide(helplineId, true);
  expect((await lines()).map(({ id }) => id)).not.toContain(helplineId);
  const acts = await api.database.rows<{ act: string }>('select act from audit_entry where target_id = $1 order by number', [helplineId]);
  expect(acts.map(({ act }) => act)).toEqual(['add_helpline', 'change_helpline', 'check_helpline', 'hide_helpline']);
});

test('a check is of the number that was called: with another number it is gone, with other words it holds', async () => {
  const { helplineId } = await save({ checkedToday: true });
  await save({ helplineId, version: 1, nameEn: 'The night line', phone: '091234567' });
  expect((await kept(helplineId)).state).toBe('fresh');
  await save({ helplineId, version: 2, phone: '09 765 4321' });
  expect((await kept(helplineId)).state).toBe('never_checked');
});

test('half a year after its check a line hides itself, and the editors have been warned; 112 and 116117 stay', async () => {
  const { helplineId } = await save({ phone: '09 555 0001', checkedToday: true });
  expect(helplineId).not.toBe('');
  expect(await phonesOn(daysFromNow(checkHolds))).toContain('09 555 0001');
  const later = await phonesOn(daysFromNow(checkHolds + 1));
  expect(later).not.toContain('09 555 0001');
  expect(new Set(later)).toEqual(new Set(['112', '116117']));
});

test.each(['112', '116117'])('%s is neither hidden nor given another number', async (phone) => {
  const id = await idOf(phone);
  expect(await hide(id, true)).toEqual({ __typename: 'NotAllowed', reason: 'never_hidden' });
  expect(await save({ helplineId: id, version: (await kept(id)).version, phone: '113' })).toMatchObject({ reason: 'never_hidden' });
  for (const phone of (await lines()).filter((line) => line.id === id).map((line) => line.phone)) expect(phone).toMatch(/^11/);
});

test.each([
  ['hidden', `update helpline set hidden = true where phone = '112'`, 'never_hide'],
  ['deleted', `delete from helpline where phone = '116117'`, 'stay'],
  ['given another number', `update helpline set phone = '113' where phone = '112'`, 'stay'],
])('the database itself refuses that 112 or 116117 is %s', async (_, statement, words) => {
  await expect(api.database.rows(statement)).rejects.toThrow(words);
});

test('control: without the constraint the database lets 112 be hidden', async () => {
  const name = 'the_emergency_number_and_the_medical_helpline_never_hide';
  await expect(
    api.database.transaction(async (statements) => {
      await statements.rows(`alter table helpline drop constraint ${name}`);
      await statements.rows(`update helpline set hidden = true where phone = '112'`);
      const [left] = await statements.rows<{ count: number }>(`select count(*)::int from helpline where phone = '112' and not hidden`);
      expect(left?.count).toBe(0);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
});

test.each([
  [{ nameSv: ' ' }, 'nameSv', 'empty'],
  [{ phone: '', url: '' }, 'phone', 'empty'],
  [{ phone: 'call us' }, 'phone', 'malformed'],
  [{ url: 'http://plain.example' }, 'url', 'malformed'],
  [{ opening: 'maanantai' }, 'opening', 'malformed'],
  [{ timeZone: 'Europe/Nowhere' }, 'timeZone', 'malformed'],
  [{ topics: [] }, 'topics', 'empty'],
  [{ minAge: 30, maxAge: 12 }, 'minAge', 'malformed'],
  [{ languages: ['Finnish'] }, 'languages', 'malformed'],
])('%j is sent back with what to mend', async (given, field, problem) => {
  expect(await save(given)).toEqual({ __typename: 'InvalidInput', problems: [expect.objectContaining({ field, problem })] });
});

test.each(['moderator', 'operator', 'verifier', 'professional'] as const)('a %s keeps no lines', async (role) => {
  const { bearer } = await newStaff(api, { roles: [role] });
  const { errors } = await api.send(bearer, '{ keptHelplines { version } }');
  expect(errors?.length).toBe(1);
});
