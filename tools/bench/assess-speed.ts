import { Filter } from 'bad-words';
import { assess, languages } from '@rinnalla/content-safety';
import { readPosts } from '../../libs/content-safety/measure/posts.ts';

/** How fast texts are read for signals, on one core, beside the word list that is most used for it. */
export interface AssessSpeed {
  readonly posts: number;
  readonly mean_characters: number;
  readonly ours_posts_per_s: number;
  readonly bad_words_posts_per_s: number;
  readonly ratio_to_bad_words: number;
  /** Characters a second in texts of 64 kB ÷ in texts of 4 kB; 1 is linear. */
  readonly long_to_short: number;
}

const rounds = 5;
const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** Reads the open posts of all languages, in turns with the word list; medians of the rounds. */
export function measureAssess(): AssessSpeed {
  const posts = languages.flatMap((language) => readPosts('open', language));
  const filter = new Filter();
  const some = posts.slice(0, 300);
  const perSecond = (count: number, work: () => void): number => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (count / (user + system)) * 1e6;
  };
  const samples = Array.from({ length: rounds + 1 }, () => ({
    ours: perSecond(posts.length, () => posts.forEach(({ text, lang }) => assess(text, lang))),
    badWords: perSecond(some.length, () => some.forEach(({ text }) => filter.isProfane(text))),
    long: perSecond(65_536, () => assess(lengthened(posts, 65_536))),
    short: perSecond(65_536, () => pieces(lengthened(posts, 65_536), 4_096).forEach((text) => assess(text))),
  })).slice(1);
  const ours = median(samples.map((sample) => sample.ours));
  const badWords = median(samples.map((sample) => sample.badWords));
  return {
    posts: posts.length,
    mean_characters: Math.round(posts.reduce((sum, { text }) => sum + text.length, 0) / posts.length),
    ours_posts_per_s: Math.round(ours),
    bad_words_posts_per_s: Math.round(badWords),
    ratio_to_bad_words: Math.round((ours / badWords) * 10) / 10,
    long_to_short: Math.round((median(samples.map((sample) => sample.long)) / median(samples.map((sample) => sample.short))) * 100) / 100,
  };
}

const lengthened = (posts: readonly { text: string }[], length: number): string => {
  const all = posts.map(({ text }) => text).join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
};

const pieces = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, n) => text.slice(n * length, (n + 1) * length));
