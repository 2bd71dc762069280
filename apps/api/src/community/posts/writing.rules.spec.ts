import { expect, test } from '@jest/globals';
import { deriveMemberKeys, drawMemberSecret } from '@rinnalla/anonymity';
import type { Member, Staff, Viewer } from '../../platform/sessions/viewer.ts';
import { guest } from '../../platform/sessions/viewer.ts';
import type { Audience, WhoMayWrite } from '../boards/board.type.ts';
import { refusalToWrite } from './writing.rules.ts';

const secret = drawMemberSecret();
const member = (adultFrom: string | null): Member => ({
  kind: 'member',
  keys: deriveMemberKeys(secret),
  payload: { secret, joinWeek: '2026-W47', adultFrom, consentVersion: 1 },
  tokenId: new Uint8Array(32),
  restrictionEpoch: 0,
});
const staff = (...roles: Staff['roles']): Staff => ({
  kind: 'staff',
  singleKeys: true,
  id: '',
  name: 'Aino',
  roles,
  language: 'fi',
  tokenId: new Uint8Array(32),
});

const table: [string, Viewer, Audience, WhoMayWrite, boolean, ReturnType<typeof refusalToWrite>][] = [
  ['a guest is asked to become a member', guest, 'everyone', 'everyone', false, 'only_members'],
  ['a member writes where everyone may', member(null), 'everyone', 'everyone', false, null],
  ['a member writes where members may', member(null), 'everyone', 'members', false, null],
  ['a member does not write where professionals alone may', member(null), 'everyone', 'professionals', false, 'only_professionals'],
  ['nobody writes in a locked thread', member(null), 'everyone', 'everyone', true, 'thread_locked'],
  ['a minor does not write among adults', member('2031-11'), 'adults', 'everyone', false, 'not_available'],
  ['a minor writes where everyone may', member('2031-11'), 'everyone', 'everyone', false, null],
  ['a minor writes among the young', member('2031-11'), 'young', 'everyone', false, null],
  ['an adult does not write among the young', member(null), 'young', 'everyone', false, 'not_available'],
  ['whoever has come of age writes among adults', member('2026-11'), 'adults', 'everyone', false, null],
  ['a professional writes where everyone may', staff('professional'), 'everyone', 'everyone', false, null],
  ['a professional does not write among members alone', staff('professional'), 'everyone', 'members', false, 'only_members'],
  ['a moderator does not write as one', staff('moderator'), 'everyone', 'everyone', false, 'only_members'],
];

test.each(table)('%s', (_name, viewer, audience, whoMayWrite, locked, refusal) => {
  expect(refusalToWrite({ viewer, board: { audience, whoMayWrite }, locked, today: new Date('2026-11-22T03:00:00Z') })).toBe(refusal);
});
