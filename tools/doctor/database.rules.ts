import { look, ok, wrong, type Finding } from './finding.ts';

export interface DatabaseFacts {
  /** Such as 180004. */
  readonly version: number;
  readonly encoding: string;
  /** `i` is ICU. */
  readonly localeProvider: string;
  readonly locale: string | null;
  readonly ctype: string;
  readonly collations: readonly string[];
  readonly searchConfigurations: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds by which its clock is ahead of ours. */
  readonly clockAhead: number;
  /** Hour in Helsinki on 2026-07-01 at 12:00Z, by its time zone data. */
  readonly summerHour: number;
  /** Timestamps of the migrations that it has, and of those in the code. */
  readonly applied: readonly number[];
  readonly inCode: readonly number[];
  /** How many staff may enter by the demo's entrance. */
  readonly demoFactors: number;
  /** Active staff accounts that have a way in, by these roles. */
  readonly moderators: number;
  readonly operators: number;
  /** How many of these moderators are senior ones somewhere. */
  readonly seniors: number;
  /** Boards that none of these moderators moderates. */
  readonly unmoderated: number;
  readonly mode: 'demo' | 'production';
}

type Rule = (facts: DatabaseFacts) => Finding;

const missingFrom = (there: readonly string[], wanted: readonly string[]): string[] => wanted.filter((one) => !there.includes(one));

const version: Rule = (facts) => {
  const says = `PostgreSQL ${Math.floor(facts.version / 10_000)}.${facts.version % 10_000}, ${(facts.size / 1e6).toFixed(0)} MB`;
  return facts.version < 160_000 ? wrong('database', `${says} is too old`, 'Use PostgreSQL 16 or newer') : ok('database', says);
};

const migrations: Rule = ({ applied, inCode }) => {
  const ahead = applied.filter((one) => !inCode.includes(one)).length;
  const behind = inCode.filter((one) => !applied.includes(one)).length;
  if (ahead > 0) return wrong('schema', `the database has ${ahead} migrations that this code does not know`, 'Use the newer code');
  return behind > 0 ? look('schema', `${behind} migrations are not applied yet`, 'npm start applies them') : ok('schema', 'as in the code');
};

const letters: Rule = (facts) => {
  if (facts.encoding !== 'UTF8') return wrong('letters', `the encoding is ${facts.encoding}`, 'Make the database with ENCODING UTF8');
  const missing = [
    ...missingFrom(facts.collations, ['fi-x-icu', 'sv-x-icu', 'en-x-icu']),
    ...missingFrom(facts.searchConfigurations, ['finnish', 'swedish', 'english']),
  ];
  if (missing.length > 0) return wrong('letters', `${missing.join(', ')} are missing`, 'Use a PostgreSQL with ICU and all languages');
  if (['C', 'POSIX'].includes(facts.ctype))
    return look('letters', `to ${facts.ctype} ä is no letter`, 'Make the database with LC_CTYPE C.UTF-8');
  const isFinnish = facts.localeProvider === 'i' && /^fi\b/.test(facts.locale ?? '');
  return isFinnish
    ? ok('letters', 'UTF8, sorted as in Finnish')
    : look('letters', 'names are not sorted as in Finnish', 'ICU_LOCALE fi does');
};

/** Settings on which a promise rests: what they must hold, and what is lost otherwise. */
const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
const silent = {
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

function judgeSettings(name: string, wanted: Readonly<Record<string, string>>, words: { fine: string; broken: string }): Rule {
  return ({ settings }) => {
    const others = Object.entries(wanted).filter(([setting, value]) => settings[setting] !== value);
    if (others.length === 0) return ok(name, words.fine);
    const [are, should] = [others.map(([setting]) => `${setting}=${settings[setting]}`), others.map((pair) => pair.join('='))];
    return wrong(name, `${words.broken}: ${are.join(', ')}`, `Set ${should.join(', ')}`);
  };
}

/** Off in PostgreSQL 18 is an empty text. */
const off = ['', 'off', undefined];

/** What is no text of anybody's, and yet tells when somebody was here, or keeps statements longer than they run. */
const watching: Rule = ({ settings }) => {
  const cures = [
    off.includes(settings['log_connections']) ? null : 'log_connections=off',
    off.includes(settings['log_disconnections']) ? null : 'log_disconnections=off',
    ['none', undefined].includes(settings['pg_stat_statements.track']) ? null : 'pg_stat_statements.track=none',
    ['-1', undefined].includes(settings['auto_explain.log_min_duration']) ? null : 'auto_explain.log_min_duration=-1',
    [undefined, 'none'].includes(settings['pgaudit.log']) ? null : 'pgaudit.log=none',
    ['log', 'fatal', 'panic'].includes(settings['log_min_messages'] ?? '') ? null : 'log_min_messages=log',
  ].filter((cure) => cure !== null);
  if (cures.length === 0) return ok('database watching', 'nothing is counted or noted of visits');
  return look('database watching', 'it notes more than it has to of what is asked', `Set ${cures.join(', ')}`);
};

const limit: Rule = ({ settings }) => {
  if (settings['statement_timeout'] !== '0') return ok('statement limit', `${settings['statement_timeout']} ms`);
  return look('statement limit', 'there is none in the database; the API sets its own', "ALTER DATABASE … SET statement_timeout = '10s'");
};

const clock: Rule = ({ clockAhead, summerHour }) => {
  if (summerHour !== 15)
    return wrong('database clock', 'it does not know Europe/Helsinki', 'Install the time zone data where PostgreSQL runs');
  const says = `${(Math.abs(clockAhead) / 1_000).toFixed(1)} s from ours`;
  if (Math.abs(clockAhead) >= 60_000) return wrong('database clock', says, 'Set both clocks by the network');
  return Math.abs(clockAhead) >= 2_000 ? look('database clock', says, 'Set both clocks by the network') : ok('database clock', says);
};

const demo: Rule = ({ mode, demoFactors }) => {
  if (mode === 'demo' || demoFactors === 0) return ok('accounts', mode === 'demo' ? 'a demo' : 'none of a demo');
  return wrong('accounts', `${demoFactors} staff of a demo can enter`, 'Use an empty database for production');
};

/** Two decide what reaches the whole service, and a third what the author appeals. Without them such steps wait; nothing else does. */
const moderators: Rule = ({ mode, moderators: there }) => {
  if (mode === 'demo' || there >= 3) return ok('moderators', mode === 'demo' ? 'those of the demo' : `${there} can sign in`);
  const waits = [
    'nothing is decided',
    'decisions for the whole service, and all appeals, wait, and nothing is judged twice',
    'appeals against decisions of two wait',
  ][there];
  return look('moderators', `${there} can sign in, so ${waits}`, 'Invite others at /staff/people until there are three');
};

/** Without a senior moderator any second one confirms what reaches the whole service; with one, what they propose themselves. */
const seniors: Rule = ({ mode, moderators: there, seniors: senior }) => {
  if (mode === 'demo' || there < 2 || senior > 0)
    return ok('senior moderators', senior > 0 ? `${senior} can sign in` : 'none is needed yet');
  return look(
    'senior moderators',
    'there is none, so any second moderator confirms what reaches the whole service',
    'Say at /staff/people who is one, when the team has somebody for it',
  );
};

/** What is reported on a board that nobody moderates is seen by nobody. */
const scopes: Rule = ({ mode, moderators: there, unmoderated }) => {
  if (mode === 'demo' || there === 0 || unmoderated === 0) return ok('boards', 'each has a moderator');
  return wrong('boards', `nobody who can sign in moderates ${unmoderated} of them`, 'Give somebody these boards at /staff/people');
};

const operators: Rule = ({ mode, operators: there }) => {
  if (mode === 'demo' || there > 0) return ok('operators', mode === 'demo' ? 'that of the demo' : `${there} can sign in`);
  return look(
    'operators',
    'nobody can invite staff or take their access away',
    'npm run operator:link -- "First Last" lets the first one in',
  );
};

const rules: readonly Rule[] = [
  version,
  migrations,
  letters,
  judgeSettings('durability', durable, { fine: 'what is acknowledged stays', broken: 'a power cut loses what was acknowledged' }),
  judgeSettings('database log', silent, { fine: 'keeps what people write to itself', broken: 'it may hold what people write' }),
  watching,
  limit,
  clock,
  demo,
  moderators,
  seniors,
  scopes,
  operators,
];

/** A database that answers, one finding a rule. */
export function judgeDatabase(facts: DatabaseFacts): Finding[] {
  return rules.map((rule) => rule(facts));
}
