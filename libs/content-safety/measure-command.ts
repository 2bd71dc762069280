import { parseArgs } from 'node:util';
import { assess, languages } from './src/index.ts';
import { figuresOf, intervalOf, wrongKinds } from './measure/figures.rules.ts';
import { readPosts } from './measure/posts.ts';
import type { PostSet } from './measure/posts.ts';

/*
 * `node libs/content-safety/measure-command.ts [--set open|set-aside] [--lang fi] [--misses] [--kind crisis]`
 * measures the library on labelled posts. `--misses` lists the posts of the open set that it gets wrong.
 */

const { values } = parseArgs({
  options: { set: { type: 'string', default: 'open' }, lang: { type: 'string' }, misses: { type: 'boolean' }, kind: { type: 'string' } },
});
const set = values.set as PostSet;
for (const language of languages.filter((each) => values.lang === undefined || each === values.lang)) {
  const posts = readPosts(set, language).map((post) => ({ ...post, said: assess(post.text, post.lang) }));
  console.log(`\n${language}, ${set}: ${String(posts.length)} posts`);
  for (const { name, share, goal, met } of figuresOf(posts)) {
    if (values.kind !== undefined && !name.startsWith(values.kind)) continue;
    const [low, high] = intervalOf(share).map((each) => String(Math.round(each * 100)));
    const percent = share.of === 0 ? '–' : `${((share.hits / share.of) * 100).toFixed(1)} %`;
    console.log(
      `${met ? '  ' : '! '}${name.padEnd(46)} ${percent.padStart(7)}  (${String(share.hits)}/${String(share.of)}; ${low ?? ''}–${high ?? ''})  goal ${goal}`,
    );
  }
  if (values.misses !== true || set !== 'open') continue;
  for (const post of posts) {
    const wrong = wrongKinds(post).filter((kind) => values.kind === undefined || kind === values.kind);
    if (wrong.length === 0) continue;
    const told = wrong
      .map((kind) => `${kind}: ${JSON.stringify(post.expect[kind])} but said ${JSON.stringify(post.said[kind])}`)
      .join('; ');
    const rules = post.said.signals.filter(({ kind }) => (wrong as string[]).includes(kind)).map(({ rule }) => rule);
    console.log(`${post.id} [${post.tags.join(' ')}] ${told} ${rules.join(' ')}\n    ${post.text}`);
  }
}
