import { expect, test } from '@jest/globals';
import { readImportLine } from './import-line.rules.ts';
import { sayProblem } from './line-problem.rules.ts';

const now = new Date('2026-11-22T12:30:00Z');
const whole = { board: 'awake-at-night', title: 'Awake', text: 'It is late.', lang: 'en' };
const read = (line: unknown) => readImportLine(typeof line === 'string' ? line : JSON.stringify(line), now);
const thread = (line: unknown) => {
  const answer = read(line);
  if (Array.isArray(answer)) throw new Error(answer.map(sayProblem).join('; '));
  return answer;
};
const hours = (line: unknown): number[] => [thread(line).opening, ...thread(line).replies].map(({ hour }) => hour);
const hour = (time: string): number => Math.floor(Date.parse(time) / 3_600_000);

const refusals: [string, unknown, string[]][] = [
  ['no JSON', 'not { json', ['it is not JSON']],
  ['JSON that is no thread', '[]', ['the line: Invalid input: expected object, received array']],
  ['a missing field', { ...whole, title: undefined }, ['title: Invalid input: expected string, received undefined']],
  ['an unknown field, such as the name of an author', { ...whole, author: 'kettu77' }, ['the line: Unrecognized key: "author"']],
  ['a language that no board has', { ...whole, lang: 'de' }, ['lang: Invalid option: expected one of "fi"|"sv"|"en"']],
  ['a reply without a text', { ...whole, replies: [{}] }, ['replies.0.text: Invalid input: expected string, received undefined']],
  ['an empty text', { ...whole, text: ' \n ' }, ['text: there is nothing to read in it']],
  ['a long text', { ...whole, text: 'x'.repeat(10_001) }, ['text: it has more than 10000 characters']],
  ['a long title', { ...whole, title: 'x'.repeat(121) }, ['title: it has more than 120 characters']],
  [
    'a sign that turns the direction of text',
    { ...whole, replies: [{ text: 'a\u202eb' }] },
    ['replies.0.text: it holds a control character, a sign that turns the direction of text, or a line break in a title'],
  ],
  ['a time in the future', { ...whole, postedAt: '2026-11-22T12:30:01Z' }, ['postedAt: it lies in the future']],
  ['milliseconds where seconds belong', { ...whole, postedAt: 1_700_000_000_000 }, ['postedAt: it lies in the future']],
  ['a time before forums', { ...whole, replies: [{ text: 'x', postedAt: 0 }] }, ['replies.0.postedAt: it lies before 1990']],
  [
    'a time that is none',
    { ...whole, postedAt: '31.5.2024' },
    ['postedAt: expected a time such as 2024-05-31T22:15:00Z, or seconds since 1970'],
  ],
  [
    'a day that no month has',
    { ...whole, postedAt: '2024-02-30' },
    ['postedAt: expected a time such as 2024-05-31T22:15:00Z, or seconds since 1970'],
  ],
  [
    'more than one thing',
    { ...whole, title: '', text: '' },
    ['title: there is nothing to read in it', 'text: there is nothing to read in it'],
  ],
];

test.each(refusals)('%s is refused with its place and reason', (_name, line, sentences) => {
  const answer = read(line);
  expect(Array.isArray(answer) ? answer.map(sayProblem) : answer).toEqual(sentences);
});

test('a reason quotes nothing that a person wrote', () => {
  const secret = 'my sister Aino';
  const lines = [
    secret,
    { ...whole, lang: secret },
    { ...whole, postedAt: secret },
    { ...whole, text: `${secret}\u202e` },
    { ...whole, title: [secret] },
  ];
  for (const line of lines) expect(JSON.stringify(read(line))).not.toContain(secret);
});

test('a text is read by the same grammar as one that is written', () => {
  expect(thread({ ...whole, title: '  Two\u00a0 words ', text: 'One **bold** word.  \r\n' })).toMatchObject({
    title: 'Two words',
    opening: { text: 'One **bold** word.', tree: [{ kind: 'p', of: ['One ', { kind: 'b', of: ['bold'] }, ' word.'] }] },
  });
});

test.each([
  ['an instant with a zone', '2024-05-31T23:15:00+03:00', hour('2024-05-31T20:00:00Z')],
  ['an instant without a zone is UTC', '2024-05-31T23:15:00.123456', hour('2024-05-31T23:00:00Z')],
  ['a day', '2024-05-31', hour('2024-05-31T00:00:00Z')],
  ['seconds since 1970', 1_717_189_200.5, hour('2024-05-31T21:00:00Z')],
  ['nothing: now', undefined, hour('2026-11-22T12:00:00Z')],
  ['null: now', null, hour('2026-11-22T12:00:00Z')],
])('a time may be %s', (_name, postedAt, expected) => {
  expect(hours({ ...whole, postedAt })).toEqual([expected]);
});

test('a reply without a time is as old as the post before it', () => {
  const replies = [{ text: 'a' }, { text: 'b', postedAt: '2024-06-02' }, { text: 'c' }];
  expect(hours({ ...whole, postedAt: '2024-06-01', replies })).toEqual(
    ['2024-06-01', '2024-06-01', '2024-06-02', '2024-06-02'].map((day) => hour(`${day}T00:00:00Z`)),
  );
});

const ids = (line: object): string[] => {
  const { id, opening, replies } = thread({ ...whole, ...line });
  return [id, opening.id, ...replies.map((reply) => reply.id)];
};

test('the same line has the same ids, whoever its labels name and whatever an earlier run noted in it', () => {
  expect(ids({ by: 'x', refused: 'it was late' })).toEqual(ids({}));
});

test.each([[{ board: 'other' }], [{ title: 'Other' }], [{ text: 'Other.' }], [{ lang: 'fi' }], [{ postedAt: '2024-01-01' }]])(
  'a line that differs in %j is another thread',
  (difference) => {
    expect(ids(difference)).not.toEqual(ids({}));
  },
);

test('a reply keeps its id wherever it stands, and equal ones are counted', () => {
  const [, , a, same, again] = ids({ replies: [{ text: 'a' }, { text: 'same' }, { text: 'same' }] });
  expect(ids({ replies: [{ text: 'same' }, { text: 'new' }, { text: 'same' }, { text: 'a' }] }).slice(2)).toEqual([
    same,
    expect.anything(),
    again,
    a,
  ]);
  expect(new Set(ids({ replies: [{ text: 'a' }, { text: 'a' }, { text: 'It is late.' }] })).size).toBe(5);
});
