/** The languages of boards. */
export type Language = 'fi' | 'sv' | 'en';

/** What stands where something was left out, in the language of the board. */
interface Marks {
  readonly picture: string;
  readonly file: string;
  readonly poll: string;
  readonly person: string;
  readonly email: string;
}

const marks: Readonly<Record<Language, Marks>> = {
  fi: { picture: '[kuva]', file: '[liite]', poll: '[kysely]', person: '[kirjoittaja]', email: '[sähköpostiosoite]' },
  sv: { picture: '[bild]', file: '[bilaga]', poll: '[omröstning]', person: '[skribent]', email: '[e-postadress]' },
  en: { picture: '[picture]', file: '[attachment]', poll: '[poll]', person: '[author]', email: '[e-mail address]' },
};

/**
 * Pure: a post of another forum (Markdown, BBCode and simple HTML, as Discourse and NodeBB mix them) in the grammar of ours. Paragraphs,
 * bold, italic, lists, quotes and links stay. Pictures, files and polls leave a word in brackets; so do user names that are marked as
 * such (`@name`, the head of a quote, a link to a profile) and e-mail addresses. A name in plain words cannot be told from other words.
 */
export function postText(raw: string, language: Language): string {
  const mark = marks[language];
  const steps: readonly ((text: string) => string)[] = [
    (text) => text.replace(/\r\n?/g, '\n'),
    (text) => leaveOut(text, mark),
    quoted,
    tagsToMarks,
    decodeEntities,
    (text) => withoutPeople(text, mark),
    (text) => text.split('\n').map(lineToGrammar).join('\n'),
    (text) =>
      text
        .replace(/^>\n(?:>\n)+/gm, '>\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
  ];
  return steps.reduce((text, step) => step(text), raw);
}

const leaveOut = (text: string, mark: Marks): string =>
  text
    .replace(/<!--[\s\S]{0,5000}?-->/g, '')
    .replace(/\[poll\b[^\]]{0,500}\][\s\S]{0,5000}?\[\/poll\]/gi, mark.poll)
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)|\[img\b[^\]]{0,500}\][^[\n]{0,2000}\[\/img\]|<img\b[^>]{0,4000}>/gi, mark.picture)
    .replace(/\[[^\]\n]{0,500}\|attachment\]\([^)\n]{0,2000}\)(?: ?\([\d.,]+ ?[KMG]?B\))?/g, mark.file);

/** Quotes of BBCode and HTML become lines that begin with `> `; a quote within a quote joins the outer one. Who is quoted goes. */
function quoted(text: string): string {
  const lines = text.replace(
    /\[\/?quote\b[^\]]{0,500}\]|<\/?(?:blockquote|aside)\b[^>]{0,500}>/gi,
    (tag) => `\n${/^.\//.test(tag) ? '\0' : '\u0001'}\n`,
  );
  let depth = 0;
  const read = lines.split('\n').map((line) => {
    if (line === '\u0001') depth += 1;
    else if (line === '\0') depth = Math.max(0, depth - 1);
    else if (depth > 0) return line.trim() === '' ? '>' : `> ${line.replace(/^[>\s]+/, '')}`;
    else return line;
    return depth === 0 || line === '\u0001' ? '' : '>';
  });
  return read
    .join('\n')
    .replace(/(^|\n)>(?:\n>)*(?=\n(?!>)|$)/g, '$1')
    .replace(/\n\n(?:>\n)+/g, '\n\n');
}

const tagsToMarks = (text: string): string =>
  text
    .replace(/<a\b[^>]{0,200}\bhref="([^"]{0,2000})"[^>]{0,500}>([^<]{0,1000})<\/a>/gi, '[$2]($1)')
    .replace(/\[url=([^\]]{0,2000})\]([^[]{0,1000})\[\/url\]/gi, '[$2]($1)')
    .replace(/\[details(?:="?([^"\]]{0,500})"?)?\]/gi, '\n**$1**\n\n')
    .replace(/<\/?(?:b|strong)>|\[\/?b\]/gi, '**')
    .replace(/<\/?(?:i|em)>|\[\/?i\]/gi, '*')
    .replace(/<li\b[^>]{0,500}>|\[\*\]/gi, '\n- ')
    .replace(/<br\b[^>]{0,500}>/gi, '\n')
    .replace(/<\/?(?:p|div|ul|ol|h[1-6]|details|summary|hr)\b[^>]{0,500}>/gi, '\n\n')
    .replace(/<\/?(?:span|u|s|del|small|big|sup|sub|kbd|code|pre|font|center|mark|ins|abbr)\b[^>]{0,500}>/gi, '')
    .replace(/\[\/?(?:u|s|url|code|color|size|font|left|center|right|list|spoiler|details|indent|email)\b[^\]]{0,500}\](?!\()/gi, '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi, (whole) => {
    const name = whole.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const profile = /(?:https?:\/\/[^\s)/]{1,200})?\/(?:forum\/)?(?:u|users?|uid)\/[^\s)\]]{1,200}/;

/** The head of a NodeBB quote (`@name said in [title](/post/1):`) goes as a whole. */
const withoutPeople = (text: string, { person, email }: Marks): string =>
  text
    .replace(/^(?:> ?)*@[^\s:]{1,100}(?: [^\n@:[]{0,40})?(?:\[[^\]\n]{0,500}\]\([^)\n]{0,500}\))? ?:[ \t]*$/gm, '')
    .replace(new RegExp(`\\[[^\\]\\n]{0,500}\\]\\(${profile.source}\\)|(?<![\\w/])${profile.source}`, 'g'), person)
    .replace(/(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}/g, email)
    .replace(/(?<![\p{L}\p{N}_/.@])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?/gu, person);

const fence = /^(?:```|~~~)/;
const rule = /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/;
const listSign = /^(?:[-*+•]|\d{1,3}[.)]) /;

/** One line of Markdown: quotes of one level, lists of two, headings, rules, fences. */
function lineToGrammar(given: string): string {
  const lead = /^(?:> ?)*\s*/.exec(given)?.[0] ?? '';
  const rest = given.slice(lead.length);
  const quoted = lead.startsWith('>');
  if (rest === '' || fence.test(rest) || rule.test(rest)) return quoted ? '>' : '';
  const indent = lead.replace(/\t/g, '    ').length;
  const second = !quoted && listSign.test(rest) && indent >= 2;
  return `${quoted ? '> ' : ''}${second ? '  ' : ''}${words(rest)}`;
}

function words(rest: string): string {
  const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(rest)?.[1];
  if (heading !== undefined) return `**${inline(heading).replaceAll('**', '')}**`;
  return inline(rest.replace(/^[*+] (?=\S)/, '- '));
}

const inline = (text: string): string =>
  text
    .replace(/`{1,3}([^`]{1,2000})`{1,3}/g, '$1')
    .replace(/\[([^\]]{0,1000})\]\((?!https?:\/\/)[^)]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{0,1000})\]\((https?:\/\/[^\s)]{1,2000}) "[^"]{0,500}"\)/g, '[$1]($2)')
    .replace(/~~([^~]{1,2000})~~/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_]{1,2000})__(?![\p{L}\p{N}_])/gu, '**$1**')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,2000})_(?![\p{L}\p{N}_])/gu, '*$1*')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .trimEnd();
