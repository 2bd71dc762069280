import { isoDayOf, formatClock, m, renderIn, type Language } from '@rinnalla/i18n';
import { z } from 'zod';

const row = z.record(z.string(), z.unknown());

const schema = z.object({
  postId: z.string(),
  board: z.string(),
  thread: z.object({ id: z.string(), title: z.string() }),
  tables: z.record(z.string(), z.array(row)),
});

type Disclosure = z.infer<typeof schema>;
type Row = z.infer<typeof row>;

/** What the API's script prints, in plain words and whole. `example`: what could have been asked, where there is no such post. */
export function inWords(json: string, language: Language, example: string): string {
  const read = schema.nullable().parse(JSON.parse(json));
  return renderIn(language, () => (read === null ? m.retention_disclose_unknown({ example }) : page(read, language)));
}

function page(disclosure: Disclosure, language: Language): string {
  return [
    heading(m.retention_disclose_title(), '='),
    m.retention_disclose_lead(),
    heading(m.retention_disclose_post(), '-'),
    ...thePost(disclosure, language),
    heading(m.retention_disclose_face(), '-'),
    ...theFace(disclosure),
    heading(m.retention_disclose_none(), '-'),
    ...whatIsNot(disclosure),
    heading(m.retention_disclose_rows(), '-'),
    m.retention_disclose_rows_lead(),
    ...Object.entries(disclosure.tables).flatMap(([table, rows]) => rows.map((one) => asLines(table, one))),
  ].join('\n\n');
}

const heading = (text: string, line: string): string => `${text}\n${line.repeat(text.length)}`;
const rowsIn = ({ tables }: Disclosure, table: string): readonly Row[] => tables[table] ?? [];
const word = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function thePost(disclosure: Disclosure, language: Language): string[] {
  const post = rowsIn(disclosure, 'post').find(({ id }) => id === disclosure.postId) ?? {};
  const hour = Number(post['hour']);
  const { board, thread } = disclosure;
  const texts = rowsIn(disclosure, 'revision').filter((revision) => revision['post_id'] === disclosure.postId);
  return [
    m.retention_disclose_place({ board, title: thread.title, position: word(post['position']) }),
    m.retention_disclose_written({ day: isoDayOf(hour), hour: formatClock(hour, language), next: formatClock(hour + 1, language) }),
    ...texts.map((revision) => quoted(word(revision['text']))),
  ];
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');

function theFace(disclosure: Disclosure): string[] {
  const [face = {}] = rowsIn(disclosure, 'persona');
  const given = { name: word(face['name']), count: String(rowsIn(disclosure, 'post').length) };
  const known = face['kind'] === 'alias' ? m.retention_disclose_face_alias(given) : m.retention_disclose_face_known(given);
  if (face['kind'] === 'professional') return [known, m.retention_disclose_face_staff()];
  return [known, m.retention_disclose_consent({ version: word(face['consent_version']) })];
}

/** A professional has a name and an account; nobody else has. */
function whatIsNot(disclosure: Disclosure): string[] {
  const isStaff = rowsIn(disclosure, 'persona')[0]?.['kind'] === 'professional';
  const member = isStaff ? [] : [m.retention_disclose_none_name(), m.retention_disclose_none_account()];
  return [...member, m.retention_disclose_none_address(), m.retention_disclose_none_time()].map((text) => `- ${text}`);
}

const asLines = (table: string, one: Row): string => {
  const there = Object.entries(one).filter(([, value]) => value !== null);
  return [table, ...there.map(([column, value]) => `  ${column}: ${word(value).replaceAll('\n', '\n    ')}`)].join('\n');
};
