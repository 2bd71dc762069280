import { expect, test } from '@jest/globals';
import { readSettings, settingsAsEnvironment, type Settings } from './read-settings.ts';

function settingsOf(environment: Record<string, string>): Settings {
  const read = readSettings(environment, '/srv/rinnalla');
  if (read.kind === 'problem') throw new Error(read.problem);
  return read.settings;
}

function problemOf(environment: Record<string, string>): string {
  const read = readSettings(environment, '/srv/rinnalla');
  return read.kind === 'problem' ? read.problem : '';
}

test('an empty environment gives a demo on this machine', () => {
  expect(settingsOf({})).toEqual({
    port: 3000,
    apiPort: 4000,
    dataDir: '/srv/rinnalla/.data',
    url: 'http://localhost:3000',
    mode: 'demo',
    host: '127.0.0.1',
    databaseUrl: null,
    pageCache: 'on',
    proxies: [],
    staffedHours: 'always',
    staffSupport: null,
    replyHours: { peers: 2, professionals: 8, moderators: 16, late: 24 },
    secondLooks: 5,
  });
});

test('a setting that is there but empty counts as absent', () => {
  expect(settingsOf({ PORT: '', RINNALLA_URL: ' ', DATABASE_URL: '' })).toEqual(settingsOf({}));
});

test.each([
  [{ PORT: '8080' }, { port: 8080, url: 'http://localhost:8080' }],
  [{ RINNALLA_URL: 'https://forum.example/' }, { url: 'https://forum.example' }],
  [{ RINNALLA_URL: 'http://[::1]:3000' }, { url: 'http://[::1]:3000' }],
  [{ RINNALLA_URL: 'http://127.0.0.1:3000' }, { url: 'http://127.0.0.1:3000' }],
  [{ RINNALLA_HOST: 'localhost' }, { host: '127.0.0.1' }],
  [
    { RINNALLA_MODE: 'production', RINNALLA_HOST: '0.0.0.0' },
    { mode: 'production', host: '0.0.0.0' },
  ],
  [{ RINNALLA_DATA_DIR: '/var/lib/forum' }, { dataDir: '/var/lib/forum' }],
  [{ DATABASE_URL: 'postgresql://me:pw@db.example:5432/forum' }, { databaseUrl: 'postgresql://me:pw@db.example:5432/forum' }],
  [{ RINNALLA_PAGE_CACHE: 'off' }, { pageCache: 'off' }],
  [{ RINNALLA_PROXY: '127.0.0.1, 10.0.0.0/8,fd00::/8' }, { proxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'] }],
  [{ RINNALLA_MODE: 'production' }, { staffedHours: null }],
  [{ RINNALLA_SECOND_LOOKS: '0' }, { secondLooks: 0 }],
  [{ RINNALLA_REPLY_HOURS: '1 4  12 48' }, { replyHours: { peers: 1, professionals: 4, moderators: 12, late: 48 } }],
  [{ RINNALLA_STAFFED_HOURS: 'mon-fri 8-20; holidays closed' }, { staffedHours: 'mon-fri 8-20; holidays closed' }],
])('%j is taken as %j', (environment, expected) => {
  expect(settingsOf(environment as Record<string, string>)).toMatchObject(expected);
});

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc", which is not a port'],
  [{ PORT: '0' }, 'PORT is "0"'],
  [{ API_PORT: '65536' }, 'API_PORT is "65536"'],
  [{ PORT: '4000' }, 'PORT and API_PORT are both 4000'],
  [{ RINNALLA_MODE: 'prod' }, 'give demo or production'],
  [{ RINNALLA_URL: 'http://forum.example' }, 'give https://forum.example'],
  [{ RINNALLA_URL: 'http://localhost.forum.example' }, 'plain http'],
  [{ RINNALLA_URL: 'https://forum.example/fi' }, 'give https://forum.example.'],
  [{ RINNALLA_URL: 'forum.example' }, 'not a web address'],
  [{ RINNALLA_HOST: '0.0.0.0' }, 'the demo answers this machine only'],
  [{ RINNALLA_HOST: 'forum', RINNALLA_MODE: 'production' }, 'not an IP address'],
  [{ DATABASE_URL: 'mysql://db.example/forum' }, 'not a PostgreSQL address'],
  [{ RINNALLA_PAGE_CACHE: 'yes' }, 'give on or off'],
  [{ RINNALLA_PROXY: 'proxy.example' }, 'no list of addresses'],
  [{ RINNALLA_PROXY: '10.0.0.0/33' }, 'no list of addresses'],
  [{ RINNALLA_PROXY: '0.0.0.0/0' }, 'no list of addresses'],
  [{ RINNALLA_STAFFED_HOURS: 'most days' }, 'says no hours'],
  [{ RINNALLA_SECOND_LOOKS: '101' }, 'from 0 to 100'],
  [{ RINNALLA_SECOND_LOOKS: 'some' }, 'from 0 to 100'],
  [{ RINNALLA_STAFF_SUPPORT: 'x'.repeat(201) }, 'one line of 200'],
  [{ RINNALLA_STAFF_SUPPORT: 'one line\nand another' }, 'one line of 200'],
  ...['2 8 16', '2 8 8 24', '0 1 2 3', '2 8 16 721', '2 8 16 24 30', 'soon'].map((RINNALLA_REPLY_HOURS): [object, string] => [
    { RINNALLA_REPLY_HOURS },
    'four whole numbers',
  ]),
])('%j is refused in one sentence that names it', (environment, expected) => {
  const said = problemOf(environment as Record<string, string>);
  expect(said).toContain(expected);
  expect(said.split('\n')).toHaveLength(1);
});

test.each([{ DATABASE_URL: 'mysql://me:hunter2@db.example' }, { RINNALLA_URL: 'https://me:hunter2@forum.example' }])(
  'the refusal of %j does not repeat its password',
  (environment) => {
    expect(problemOf(environment)).not.toBe('');
    expect(problemOf(environment)).not.toContain('hunter2');
  },
);

test('a child process reads the same settings from what its parent hands on', () => {
  for (const environment of [
    {},
    {
      RINNALLA_MODE: 'production',
      RINNALLA_HOST: '::',
      DATABASE_URL: 'postgres://db.example/x',
      RINNALLA_PROXY: '::1,10.0.0.0/8',
      RINNALLA_STAFFED_HOURS: 'sat 9-12',
      RINNALLA_STAFF_SUPPORT: 'Työterveys, 09 000 0000',
      RINNALLA_REPLY_HOURS: '1 2 3 4',
    },
  ]) {
    const settings = settingsOf(environment as Record<string, string>);
    expect(readSettings(settingsAsEnvironment(settings), '/elsewhere')).toEqual({ kind: 'settings', settings });
  }
});
