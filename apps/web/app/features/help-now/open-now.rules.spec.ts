import { expect, test } from '@jest/globals';
import { openNow, type OpenNow } from './open-now.rules.ts';

const office = 'mon-fri 09:00-16:00; holidays closed';
const inFinland = { timeZone: 'Europe/Helsinki', country: 'FI' };

test.each<[string, string, OpenNow]>([
  ['always', '2026-11-23T03:00+02:00', { kind: 'always' }],
  ['unknown', '2026-11-23T03:00+02:00', { kind: 'unknown' }],
  ['what no rule reads', '2026-11-23T03:00+02:00', { kind: 'unknown' }],
  ['mon-sun 0-24', '2026-11-23T03:00+02:00', { kind: 'open', until: null }],
  [office, '2026-11-23T09:00+02:00', { kind: 'open', until: '16:00' }],
  [office, '2026-11-23T08:59+02:00', { kind: 'opens_today', from: '09:00' }],
  [office, '2026-11-23T16:00+02:00', { kind: 'closed', isHoliday: false, opens: { day: '2026-11-24', time: '09:00' } }],
  [office, '2026-12-24T10:00+02:00', { kind: 'closed', isHoliday: true, opens: { day: '2026-12-28', time: '09:00' } }],
  ['fri 20-2', '2026-11-28T01:00+02:00', { kind: 'open', until: '02:00' }],
])('%s at %s', (opening, at, said) => {
  expect(openNow({ opening, ...inFinland }, new Date(at))).toEqual(said);
});

test('a line in Sweden goes by Sweden’s clocks and holidays', () => {
  const inSweden = { opening: office, timeZone: 'Europe/Stockholm', country: 'SE' };
  expect(openNow(inSweden, new Date('2026-11-23T09:30+02:00'))).toEqual({ kind: 'opens_today', from: '09:00' });
  expect(openNow(inSweden, new Date('2026-12-31T10:00+01:00'))).toMatchObject({ kind: 'closed', isHoliday: true });
  expect(openNow({ ...inSweden, ...inFinland }, new Date('2026-12-31T10:00+02:00'))).toMatchObject({ kind: 'open' });
});
