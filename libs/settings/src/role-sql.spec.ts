import { expect, test } from '@jest/globals';
import { roleSql } from './role-sql.ts';
import { scramVerifier } from './scram-verifier.ts';

test('the verifier is that of RFC 7677: its example of the password pencil', () => {
  const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
  const verifier = scramVerifier('pencil', salt);
  expect(verifier).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  );
});

test.each([
  [
    'forum',
    false,
    'create role "forum_api" login password \'SCRAM-SHA-256$',
    'comment on role "forum_api" is \'Rinnalla, the api of the database forum\';',
  ],
  ['o\'for"um', true, 'alter role "o\'for""um_api" login', "is 'Rinnalla, the api of the database o''for\"um';"],
])('in the database %s, where it is there: %j', (database, isThere, ...parts) => {
  const sql = roleSql(database, 'api', { password: 'hushhush', isThere });
  for (const part of parts) expect(sql).toContain(part);
  expect(sql).not.toContain('hushhush');
});
