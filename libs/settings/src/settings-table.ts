/** One row a setting: its name in the environment, its default (null = none), and what it means to the operator. */
export interface SettingRow {
  readonly name: string;
  readonly default: string | null;
  readonly meaning: string;
}

/** Every setting that Rinnalla reads from the environment. The schema takes its defaults from here; the README repeats it. */
export const settingsTable = [
  { name: 'PORT', default: '3000', meaning: 'Port of the web pages' },
  { name: 'API_PORT', default: '4000', meaning: 'Port of the API; it listens on 127.0.0.1 only' },
  { name: 'RINNALLA_DATA_DIR', default: '.data', meaning: 'Folder of everything that is kept: database, secrets, logs' },
  {
    name: 'RINNALLA_URL',
    default: 'http://localhost:PORT',
    meaning: 'Address that people use; https on every host but localhost; decides cookies, the origin check and links',
  },
  {
    name: 'RINNALLA_MODE',
    default: 'demo',
    meaning: '`demo` has example accounts and a banner, and answers this machine only; `production` has neither',
  },
  { name: 'RINNALLA_HOST', default: '127.0.0.1', meaning: 'Address that the web pages listen on; in demo mode a loopback address' },
  { name: 'DATABASE_URL', default: null, meaning: 'A PostgreSQL of your own, as its owner; absent: Rinnalla starts its own' },
  {
    name: 'RINNALLA_PAGE_CACHE',
    default: 'on',
    meaning: "`on` keeps guests' finished pages in memory until something on them changes; `off` makes each anew, for measuring",
  },
  {
    name: 'RINNALLA_PROXY',
    default: null,
    meaning:
      'Addresses or prefixes of your proxy, by commas, such as `127.0.0.1`; limits against floods then believe the right-most other address in its `X-Forwarded-For`, which the proxy must write itself',
  },
  {
    name: 'RINNALLA_STAFFED_HOURS',
    default: null,
    meaning:
      'When moderators are there, in Finnish time, such as `mon-fri 08:00-20:00; sat-sun 10:00-18:00; holidays closed`, or `always`; the clock of a crisis runs then, and whoever writes in one is told; absent: nothing is promised, and in the demo somebody always is',
  },
  {
    name: 'RINNALLA_STAFF_SUPPORT',
    default: null,
    meaning:
      'Where your moderators get support for themselves, in one line of up to 200 characters, such as `Occupational health, 09 000 0000, weekdays 8-16`; only staff are shown it',
  },
  {
    name: 'RINNALLA_REPLY_HOURS',
    default: '2 8 16 24',
    meaning:
      'After how many hours a first post that nobody answered is shown to peers, to professionals, to moderators, and counts as late: four whole numbers, each greater than the one before',
  },
  {
    name: 'RINNALLA_SECOND_LOOKS',
    default: '5',
    meaning:
      'How many of a hundred decisions are drawn by chance to be judged a second time by another moderator, who does not see the first; `0` draws none',
  },
] as const satisfies readonly SettingRow[];

/** Name of a setting in the environment. */
export type SettingName = (typeof settingsTable)[number]['name'];

/** The settings as the rows of a Markdown table, the form in which the README holds them. */
export function settingsAsMarkdown(): string {
  const rows = settingsTable.map((row) => `| \`${row.name}\` | ${row.default === null ? '–' : `\`${row.default}\``} | ${row.meaning} |`);
  return ['| Setting | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
