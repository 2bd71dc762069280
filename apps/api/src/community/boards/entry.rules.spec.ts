import { expect, test } from '@jest/globals';
import { deriveMemberKeys, drawMemberSecret } from '@rinnalla/anonymity';
import type { Member, Staff, Viewer } from '../../platform/sessions/viewer.ts';
import { guest } from '../../platform/sessions/viewer.ts';
import type { Audience, Entry, WhoMayEnter } from './board.type.ts';
import { entryTo } from './entry.rules.ts';

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
  id: '',
  name: 'Aino',
  roles,
  language: 'fi',
  singleKeys: true,
  tokenId: secret,
});
const [adult, minor, grown] = [member(null), member('2031-11'), member('2026-11')];

interface Row {
  viewer: Viewer;
  audience?: Audience;
  whoMayEnter?: WhoMayEnter;
  joined?: boolean;
  keptOut?: boolean;
  moderates?: boolean;
}

test.each<[string, Row, Entry]>([
  ['a guest enters an open board', { viewer: guest, audience: 'everyone', whoMayEnter: 'everyone' }, 'open'],
  ['a minor reads what every guest can read', { viewer: minor, whoMayEnter: 'everyone' }, 'open'],
  ['a guest does not enter an invited board', { viewer: guest }, 'by_invitation'],
  ['a guest does not, even if something said it had joined', { viewer: guest, joined: true }, 'by_invitation'],
  ['a member who has not joined does not', { viewer: adult }, 'by_invitation'],
  ['a member who has joined does', { viewer: adult, joined: true }, 'open'],
  ['a member whom a decision keeps out does not', { viewer: adult, joined: true, keptOut: true }, 'restricted'],
  ['a minor does not enter a closed room of adults', { viewer: minor, joined: true }, 'by_invitation'],
  ['a minor who has joined enters a young space', { viewer: minor, audience: 'young', joined: true }, 'open'],
  ['an adult does not enter a young space', { viewer: adult, audience: 'young' }, 'by_invitation'],
  ['a young space closes for who has come of age', { viewer: grown, audience: 'young', joined: true }, 'come_of_age'],
  [
    'a moderator of it enters, for somebody must be able to help',
    { viewer: staff('moderator'), audience: 'young', moderates: true },
    'open',
  ],
  ['a moderator of other boards does not', { viewer: staff('moderator', 'senior_moderator') }, 'by_invitation'],
  ['a professional does not', { viewer: staff('professional') }, 'by_invitation'],
  ['an operator does not', { viewer: staff('operator', 'verifier', 'editor') }, 'by_invitation'],
])('%s', (_name, { viewer, audience = 'adults', whoMayEnter = 'invited', joined = false, keptOut = false, moderates = false }, entry) => {
  const given = { viewer, board: { audience, whoMayEnter }, joined, keptOut, moderates };
  expect(entryTo({ ...given, today: new Date('2026-11-22T03:00:00Z') })).toBe(entry);
});
