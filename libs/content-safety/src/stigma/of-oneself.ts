import type { Language } from '../assessment.ts';
import type { Token } from '../text/token.ts';
import { isBeing } from './being.ts';
import { isOneOf, others, selfWords, wordOf } from './self-words.ts';
import type { Place, SelfWords } from './self-words.ts';

const farthestOn = 8;
const reflexiveReach = 6;
const determiners: ReadonlySet<string> = new Set('my his her our their the min mitt mina hans hennes mun minun sen hänen'.split(' '));

const secondPerson: ReadonlySet<string> = new Set('et sä sinä olet oot ootte olette etkö te'.split(' '));

/** Whether a person says it of themself, or says kindly that somebody is not so: nothing is suggested then. */
export function isOfOneself(place: Place, language: Language): boolean {
  const self = selfWords[language];
  if (isBeing(place, self) || isDenied(place, self) || isRecovering(place, self)) return true;
  const near = nearby(place);
  if (isCalledOut(near, place, self) || isTurnedBack(near.behind, self, language) || isPresent(place, near, self)) return true;
  if (isAs(place, self) && near.behind.some((token) => isOneOf(token, self.first))) return true;
  return language === 'fi' && isInFinnishCase(near.around, wordOf(place.tokens[place.to]), self);
}

/** Tokens of the term's sentence. */
interface Near {
  readonly behind: readonly Token[];
  readonly around: readonly Token[];
}

function nearby({ tokens, from, to }: Place): Near {
  const sentence = tokens[from]?.sentence;
  const within = (start: number, end: number): Token[] =>
    tokens.slice(Math.max(0, start), end).filter((token) => token.sentence === sentence);
  return { behind: within(to + 1, to + 1 + farthestOn), around: within(from - farthestOn, to + 1 + farthestOn) };
}

/** "You are not an addict", "et ole mikään narkkari". */
function isDenied({ tokens, from }: Place, self: SelfWords): boolean {
  for (let n = from - 1; n >= Math.max(0, from - 5) && tokens[n]?.clause === tokens[from]?.clause; n -= 1) {
    if (isOneOf(tokens[n], self.denials)) return true;
    if (!isOneOf(tokens[n], self['denial-over'])) return false;
  }
  return false;
}

/** "I say schizo of myself", "narkoman om mig själv". */
const isTurnedBack = (behind: readonly Token[], self: SelfWords, language: Language): boolean =>
  behind
    .slice(0, reflexiveReach)
    .some((token, n) => isOneOf(token, self.reflexive) && (language !== 'sv' || isOneOf(behind[n - 1], self.first)));

/** "Junkie here": it begins the sentence. */
function isPresent({ tokens, from }: Place, { behind }: Near, self: SelfWords): boolean {
  return tokens[from - 2]?.sentence !== tokens[from]?.sentence && behind.slice(0, 2).some((token) => isOneOf(token, self.here));
}

/** "As a recovering addict": nothing but measure between. */
function isAs({ tokens, from }: Place, self: SelfWords): boolean {
  for (let n = from - 1; n >= Math.max(0, from - 4); n -= 1) {
    if (isOneOf(tokens[n], self.as)) return true;
    if (!isOneOf(tokens[n], self.over) && !isOneOf(tokens[n], self.articles)) return false;
  }
  return false;
}

/** Somebody said it to or of the writer; "the drunk shouted at me" is not that. */
const isCalledOut = ({ around }: Near, { tokens, to }: Place, self: SelfWords): boolean =>
  around.some(
    (token, n) =>
      token !== tokens[to + 1] &&
      isOneOf(token, self.calling) &&
      around.slice(Math.max(0, n - 3), n + 5).some((near) => isOneOf(near, self.me)),
  );

/** "Sober alcoholic, looking for friends": it begins the sentence, and nobody else was named. */
function isRecovering({ tokens, from }: Place, self: SelfWords): boolean {
  if (!isOneOf(tokens[from - 1], self.recovering)) return false;
  const ahead = tokens.slice(Math.max(0, from - 4), from).filter(({ sentence }) => sentence === tokens[from]?.sentence);
  return ahead.length <= 3 && !ahead.some((token) => [others, self.articles, determiners].some((list) => isOneOf(token, list)));
}

/** "Narkkarina mä tiedän" (as a …), "mua sanottiin narkkariksi" (… to be a …). */
function isInFinnishCase(around: readonly Token[], form: string, self: SelfWords): boolean {
  const ofWriter = (list: ReadonlySet<string>): boolean => around.some((token) => isOneOf(token, list));
  if (/n[aä]$/.test(form)) return (ofWriter(self.first) && !ofWriter(secondPerson)) || ofWriter(self.object);
  return /ksi?$/.test(form) && ofWriter(self.object);
}
