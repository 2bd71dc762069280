import { languages } from '../src/assessment.ts';
import type { Language } from '../src/assessment.ts';
import { intervalOf } from './figures.rules.ts';
import type { Figure, Share } from './figures.rules.ts';
import type { PostSet } from './posts.ts';

/** The figures of one set of posts in one language. */
export interface Measured {
  readonly set: PostSet;
  readonly language: Language;
  readonly posts: number;
  readonly figures: readonly Figure[];
}

const names: Record<Language, string> = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

/** Pure: a share in words, such as `92.3 % (24/26; 76–98)`, with its interval in per cent. */
export function shareInWords(share: Share): string {
  if (share.of === 0) return '–';
  const [low, high] = intervalOf(share).map((each) => String(Math.round(each * 100)));
  return `${((share.hits / share.of) * 100).toFixed(1)} % (${String(share.hits)}/${String(share.of)}; ${low ?? ''}–${high ?? ''})`;
}

/** Pure: the tables of figures, one a set of posts, as Markdown; a figure that misses its goal stands in bold. */
export function tablesOf(measured: readonly Measured[]): string {
  const sets: readonly [PostSet, string][] = [
    ['set-aside-plain', 'Set aside: plain posts'],
    ['set-aside', 'Set aside: in the voices of many'],
    ['open', 'Open posts, by which the rules were written'],
  ];
  return sets.map(([set, title]) => `### ${title}\n\n${tableOf(measured.filter((each) => each.set === set))}`).join('\n\n');
}

function tableOf(measured: readonly Measured[]): string {
  const of = (language: Language): Measured | undefined => measured.find((each) => each.language === language);
  const head = ['Measure', 'Goal', ...languages.map((language) => `${names[language]}, ${String(of(language)?.posts ?? 0)} posts`)];
  const rows = (measured[0]?.figures ?? []).map(({ name, goal }, n) => [
    name,
    goal,
    ...languages.map((language) => cell(of(language)?.figures[n])),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const cell = (figure: Figure | undefined): string => {
  if (figure === undefined) return '–';
  return figure.met || figure.share.of === 0 ? shareInWords(figure.share) : `**${shareInWords(figure.share)}**`;
};

const begin = '<!-- figures -->';
const end = '<!-- end of figures -->';

/** Pure: the document with its figures renewed; what a person wrote around them stays. Throws where it has no place for them. */
export function withFigures(document: string, tables: string): string {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('the document has no place for figures');
  return `${before}${begin}\n\n${tables}\n\n${end}${after}`;
}
