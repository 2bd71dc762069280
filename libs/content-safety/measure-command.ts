import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { figuresOf, wrongKinds } from './measure/figures.rules.ts';
import { postSets, readPosts } from './measure/posts.ts';
import type { Judged, PostSet } from './measure/posts.ts';
import { shareInWords, tablesOf, withFigures } from './measure/write-document.rules.ts';
import type { Measured } from './measure/write-document.rules.ts';
import { assess, languages } from './src/index.ts';
import type { Language } from './src/index.ts';

/*
 * `npm run measure:safety` measures the library on the labelled posts of `corpus`.
 *   -- --set set-aside-plain these instead of the open ones   -- --lang fi  one language   -- --kind crisis  figures of one kind
 *   -- --misses              lists what it gets wrong; of the open posts alone, for the others are set aside for measuring
 *   -- --write               measures all sets and renews the figures in docs/content-safety.md
 */

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    lang: { type: 'string' },
    kind: { type: 'string' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const document = new URL('../../docs/content-safety.md', import.meta.url);
const sets = values.write ? postSets : postSets.filter((set) => set === (values.set ?? 'open'));
const measured = sets.flatMap((set) =>
  languages.filter((each) => values.lang === undefined || each === values.lang).map((each) => measure(set, each)),
);
if (values.write) await write(tablesOf(measured));

function measure(set: PostSet, language: Language): Measured {
  const posts = readPosts(set, language).map((post) => ({ ...post, said: assess(post.text, post.lang) }));
  const figures = figuresOf(posts);
  console.log(`\n${language}, ${set}: ${String(posts.length)} posts`);
  for (const { name, share, goal, met } of figures.filter(({ name }) => values.kind === undefined || name.startsWith(values.kind))) {
    console.log(`${met ? '  ' : '! '}${name.padEnd(46)} ${shareInWords(share).padEnd(26)} goal ${goal}`);
  }
  if (values.misses && set === 'open') posts.forEach(tellMiss);
  return { set, language, posts: posts.length, figures };
}

function tellMiss(post: Judged): void {
  const wrong = wrongKinds(post).filter((kind) => values.kind === undefined || kind === values.kind);
  if (wrong.length === 0) return;
  const told = wrong.map((kind) => `${kind}: ${JSON.stringify(post.expect[kind])} but said ${JSON.stringify(post.said[kind])}`).join('; ');
  const rules = post.said.signals.filter(({ kind }) => (wrong as string[]).includes(kind)).map(({ rule }) => rule);
  console.log(`${post.id} [${post.tags.join(' ')}] ${told} ${rules.join(' ')}\n    ${post.text}`);
}

async function write(tables: string): Promise<void> {
  const text = withFigures(readFileSync(document, 'utf8'), tables);
  writeFileSync(document, await format(text, { ...(await resolveConfig(document)), parser: 'markdown' }));
  console.log('\nThe figures of docs/content-safety.md are renewed.');
}
