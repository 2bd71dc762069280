import { expect, test } from '@jest/globals';
import { grantChanges, rights, wantedGrants } from './grants.rules.ts';

const grant = (table: string, privilege: string) => ({ role: 'api' as const, table, privilege });

test('a table that the list does not know is nobody’s, and one that is not there is asked of nobody', () => {
  expect(wantedGrants(['audit_entry', 'new_table'], ['api'])).toEqual([grant('audit_entry', 'select'), grant('audit_entry', 'insert')]);
});

test('what is too much goes, what is missing comes, and the rest is left alone', () => {
  const present = [grant('post', 'select'), grant('post', 'truncate')];
  const wanted = [grant('post', 'select'), grant('post', 'insert')];
  expect(grantChanges(present, wanted)).toEqual({ revoke: [grant('post', 'truncate')], give: [grant('post', 'insert')] });
  expect(grantChanges(wanted, wanted)).toEqual({ revoke: [], give: [] });
});

test('nobody changes the audit log, the reader changes nothing, and the worker can copy every table', () => {
  expect(rights['audit_entry']).toEqual({ api: ['select', 'insert'], worker: ['select'], reader: ['select'] });
  for (const { worker, reader = ['select'] } of Object.values(rights)) {
    expect(reader).toEqual(['select']);
    expect(worker).toContain('select');
  }
});
