import { parsePost, plainText } from '@rinnalla/post-grammar';
import { expect, test } from '@jest/globals';
import { postText } from './post-text.rules.ts';

const cases: [string, string, string][] = [
  ['paragraphs and lines', 'One.\r\n\r\n\r\n\r\nTwo,\nstill two.', 'One.\n\nTwo,\nstill two.'],
  ['emphasis as it is', '**bold** and *italic*', '**bold** and *italic*'],
  ['emphasis with underscores', '__bold__ and _italic_, but snake_case_name', '**bold** and *italic*, but snake_case_name'],
  ['emphasis of BBCode and HTML', '[b]bold[/b] <em>italic</em> [u]plain[/u]', '**bold** *italic* plain'],
  ['a heading', '## How it began ##', '**How it began**'],
  ['a heading with emphasis in it', '# A **strong** word', '**A strong word**'],
  ['lists of two levels', '* one\n    * two\n+ three\n1. four', '- one\n  - two\n- three\n1. four'],
  ['a rule', 'before\n\n---\n\nafter', 'before\n\nafter'],
  ['a quote of Markdown, two levels deep', '> said\n>> said before', '> said\n> said before'],
  [
    'a quote with a name',
    '[quote="kettu77, post:3, topic:12"]\nIt was hard.\n\nVery.\n[/quote]\nYes.',
    '> It was hard.\n>\n> Very.\n\nYes.',
  ],
  ['a quote in a quote', '[quote="a"]\n[quote="b"]\ninner\n[/quote]\nouter\n[/quote]', '> inner\n>\n> outer'],
  ['a quote on one line', 'See [quote=kettu77]so it is[/quote] indeed', 'See\n\n> so it is\n\nindeed'],
  ['a quote that is never closed', '[quote="kettu77"]\nopen', '> open'],
  ['the head of a quote of NodeBB', '@kettu77 said in [Nights](/post/12):\n> I am awake.\n\nMe too.', '> I am awake.\n\nMe too.'],
  ['a mention', 'Thank you, @kettu77!', 'Thank you, [author]!'],
  ['a mention with other letters', '@yö.lintu-3. See', '[author]. See'],
  ['a link to a profile', '[Kettu](/u/kettu77) and https://old.example/user/kettu77 wrote', '[author] and [author] wrote'],
  ['an e-mail address', 'write to kettu.77@post.example please', 'write to [e-mail address] please'],
  ['a picture', '![photo of me|690x388](upload://abc.jpeg) and <img src="a.png" alt="me">', '[picture] and [picture]'],
  ['an attachment', '[diary.pdf|attachment](upload://x.pdf) (12.5 KB)', '[attachment]'],
  ['a poll', '[poll type=regular]\n* yes\n* no\n[/poll]\nafter', '[poll]\nafter'],
  [
    'a link',
    '[help](https://mieli.example/apua "title") https://thl.example/a_b_c',
    '[help](https://mieli.example/apua) https://thl.example/a_b_c',
  ],
  ['a link within the old forum', '[that thread](/t/nights/12)', 'that thread'],
  ['a link of HTML', '<a href="https://thl.example">there</a>', '[there](https://thl.example)'],
  ['paragraphs of HTML', '<p>One &amp; two</p><p>three<br>four</p>', 'One & two\n\nthree\nfour'],
  ['signs that are no tags', 'I <3 you, 1 < 2 > 0', 'I <3 you, 1 < 2 > 0'],
  ['code', 'so `it` is\n```\nplain\n```', 'so it is\n\nplain'],
  ['an escape', '1\\. no list, \\*no stars\\*', '1. no list, *no stars*'],
  ['struck words and spoilers', '~~gone~~ [spoiler]ending[/spoiler]', 'gone ending'],
  ['details', '[details="More"]\ninside\n[/details]', '**More**\n\ninside'],
];

test.each(cases)('%s', (_name, raw, expected) => {
  expect(postText(raw, 'en')).toBe(expected);
});

test.each([
  ['fi', '[kirjoittaja] [kuva]'],
  ['sv', '[skribent] [bild]'],
] as const)('what stands for something left out is in the language of the board: %s', (language, expected) => {
  expect(postText('@kettu77 ![x](y)', language)).toBe(expected);
});

test.each(cases)('the result is a post of ours that shows no mark-up of the old one: %s', (_name, raw) => {
  const parsed = parsePost(postText(raw, 'en'));
  if (parsed.kind === 'problem') throw new Error(parsed.problem);
  expect(plainText(parsed.tree)).not.toMatch(/\[\/|\]\(|\*\*|<\/|upload:|kettu77|\0/);
});

test('hostile text of the length of a post comes to an end', () => {
  for (const piece of ['[quote]', '> ', '*', '_', '[', '`', '<a href="', '&', '@', '~~', '[url=', '\t']) {
    expect(typeof postText(piece.repeat(Math.ceil(32_000 / piece.length)), 'en')).toBe('string');
  }
});
