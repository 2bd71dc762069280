import { nameWords } from './name-lists.ts';
import { PhraseList } from './phrase-list.ts';
import { before } from './searched-text.ts';

const cue = new PhraseList(nameWords.cues);
const role = new PhraseList(nameWords.roles);
const introduction = new PhraseList(nameWords.introductions);
const authorBefore = new PhraseList(nameWords['author-before']);
const authorAnywhere = new PhraseList(nameWords['author-anywhere']);
const privately = new PhraseList(nameWords.private);

/** What stands right before a name: words that say it is one; who somebody is; a mere "is". */
export type Lead = 'cue' | 'role' | 'introduction' | 'none';

const joint = /[ ,:"]{1,4}$/;
const copula = / (?:on|oli|är|is|was|heter)$/;

export function leadOf(text: string, at: number): Lead {
  const words = before(text, at, 40).replace(joint, '');
  if (cue.ends(words)) return 'cue';
  const withoutCopula = words.replace(copula, '');
  if (role.ends(words) || role.ends(withoutCopula)) return 'role';
  if (cue.ends(withoutCopula)) return 'cue';
  return introduction.ends(words) ? 'introduction' : 'none';
}

const authorReach = 35;
const sentenceReach = 120;

/** Whether the sentence around a name speaks of somebody who is known for what they write, sing or play. */
export function isOfAuthor(text: string, from: number, to: number): boolean {
  const start =
    before(text, from, sentenceReach)
      .split(/[.!?] /)
      .at(-1) ?? '';
  const end = text.slice(to, to + sentenceReach).split(/[.!?\n] ?/, 1)[0] ?? '';
  if (privately.lastIn(start, 'complete') >= 0 || privately.lastIn(end, 'complete') >= 0) return false;
  return [
    authorBefore.lastIn(start.slice(-authorReach), 'complete'),
    authorAnywhere.lastIn(start, 'complete'),
    authorAnywhere.lastIn(end, 'complete'),
  ].some((at) => at >= 0);
}
