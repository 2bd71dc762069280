import { expect, test } from '@jest/globals';
import { auditPath, isNarrowed, readAuditFilter, type AuditFilter } from './audit-filter.rules.ts';

const words = { acts: ['claim', 'decide'], targets: ['reviewable', 'post'] } as const;
const nothing: AuditFilter = { act: null, target: null, by: null, before: null };

test.each<[string, Partial<AuditFilter>]>([
  ['', {}],
  ['act=decide&target=post', { act: 'decide', target: 'post' }],
  ['by=0123abcd-0000-4000-8000-0123456789ab&before=51', { by: '0123abcd-0000-4000-8000-0123456789ab', before: 51 }],
  ['act=&target=&by=', {}],
  ['act=somebody&target=everything', {}],
  ['before=-1', {}],
  ['before=1e9', {}],
  ['before=12345678901', {}],
])('the address ?%s asks for %j', (address, filter) => {
  expect(readAuditFilter(new URLSearchParams(address), words)).toEqual({ ...nothing, ...filter });
});

test('a filter leads to the address that asks for it', () => {
  const filter: AuditFilter = { act: 'claim', target: 'reviewable', by: 'a', before: null };
  const path = auditPath(filter, 51);
  expect(readAuditFilter(new URL(path, 'http://localhost').searchParams, words)).toEqual({ ...filter, before: 51 });
  expect([auditPath(nothing, null), isNarrowed(nothing), isNarrowed({ ...nothing, before: 5 }), isNarrowed(filter)]).toEqual([
    '/staff/audit',
    false,
    false,
    true,
  ]);
});
