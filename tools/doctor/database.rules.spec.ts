import { expect, test } from '@jest/globals';
import { judgeDatabase, type DatabaseFacts } from './database.rules.ts';

const settings = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_min_messages: 'log',
  log_connections: '',
  log_disconnections: 'off',
  statement_timeout: '10000',
};

const sound: DatabaseFacts = {
  version: 180_004,
  encoding: 'UTF8',
  localeProvider: 'i',
  locale: 'fi',
  ctype: 'C.UTF-8',
  collations: ['fi-x-icu', 'sv-x-icu', 'en-x-icu'],
  searchConfigurations: ['finnish', 'swedish', 'english'],
  settings,
  size: 42e6,
  clockAhead: 0,
  summerHour: 15,
  applied: [1, 2],
  inCode: [1, 2],
  demoFactors: 3,
  moderators: 3,
  operators: 1,
  seniors: 1,
  unmoderated: 0,
  mode: 'demo',
};

const inProduction: Partial<DatabaseFacts> = { mode: 'production', demoFactors: 0 };

test('a sound database is ok in everything', () => {
  expect(judgeDatabase(sound).filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
});

test('a demo needs no team, and a team of three is enough', () => {
  for (const change of [{ moderators: 0, operators: 0 }, inProduction])
    expect(judgeDatabase({ ...sound, ...change }).filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
});

const cases: [string, Partial<DatabaseFacts>, [string, string]][] = [
  ['an old version', { version: 150_002 }, ['database', 'wrong']],
  ['a migration that is not applied', { applied: [1] }, ['schema', 'look']],
  ['a migration that the code does not know', { applied: [1, 2, 3] }, ['schema', 'wrong']],
  ['another encoding', { encoding: 'LATIN1' }, ['letters', 'wrong']],
  ['no Swedish collation', { collations: ['fi-x-icu', 'en-x-icu'] }, ['letters', 'wrong']],
  ['no Finnish search', { searchConfigurations: ['swedish', 'english'] }, ['letters', 'wrong']],
  ['a character type without ä', { ctype: 'C' }, ['letters', 'look']],
  ['another order of names', { localeProvider: 'c', locale: null }, ['letters', 'look']],
  ['no fsync', { settings: { ...settings, fsync: 'off' } }, ['durability', 'wrong']],
  ['commits that are not waited for', { settings: { ...settings, synchronous_commit: 'off' } }, ['durability', 'wrong']],
  ['torn pages after a power cut', { settings: { ...settings, full_page_writes: 'off' } }, ['durability', 'wrong']],
  ['statements in the log', { settings: { ...settings, log_statement: 'all' } }, ['database log', 'wrong']],
  ['failed statements in the log', { settings: { ...settings, log_min_error_statement: 'error' } }, ['database log', 'wrong']],
  ['slow statements in the log', { settings: { ...settings, log_min_duration_statement: '500' } }, ['database log', 'wrong']],
  ['values in the log', { settings: { ...settings, log_parameter_max_length_on_error: '-1' } }, ['database log', 'wrong']],
  ['values of every statement in the log', { settings: { ...settings, log_parameter_max_length: '-1' } }, ['database log', 'wrong']],
  ['a sample of slow statements in the log', { settings: { ...settings, log_min_duration_sample: '100' } }, ['database log', 'wrong']],
  ['keys that clash in the log', { settings: { ...settings, log_error_verbosity: 'default' } }, ['database log', 'wrong']],
  ['connections in the log', { settings: { ...settings, log_connections: 'all' } }, ['database watching', 'look']],
  ['errors in the log', { settings: { ...settings, log_min_messages: 'warning' } }, ['database watching', 'look']],
  ['statements that are counted', { settings: { ...settings, 'pg_stat_statements.track': 'top' } }, ['database watching', 'look']],
  ['plans in the log', { settings: { ...settings, 'auto_explain.log_min_duration': '0' } }, ['database watching', 'look']],
  ['no limit for a statement', { settings: { ...settings, statement_timeout: '0' } }, ['statement limit', 'look']],
  ['a clock some seconds away', { clockAhead: -5_000 }, ['database clock', 'look']],
  ['a clock minutes away', { clockAhead: 120_000 }, ['database clock', 'wrong']],
  ['no time zone data', { summerHour: NaN }, ['database clock', 'wrong']],
  ['demo staff in production', { mode: 'production' }, ['accounts', 'wrong']],
  ['a team without a senior moderator', { ...inProduction, seniors: 0 }, ['senior moderators', 'look']],
  ['a board that nobody moderates', { ...inProduction, unmoderated: 2 }, ['boards', 'wrong']],
  ['nobody who decides', { ...inProduction, moderators: 0 }, ['moderators', 'look']],
  ['one moderator, who has no second pair of eyes', { ...inProduction, moderators: 1 }, ['moderators', 'look']],
  ['two moderators, and no third for an appeal', { ...inProduction, moderators: 2 }, ['moderators', 'look']],
  ['nobody who invites staff', { ...inProduction, operators: 0 }, ['operators', 'look']],
];

test.each(cases)('%s', (_name, change, expected) => {
  const others = judgeDatabase({ ...sound, ...change }).filter((finding) => finding.verdict !== 'ok');
  expect(others.map((finding) => [finding.name, finding.verdict])).toEqual([expected]);
});
