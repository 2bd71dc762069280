import { eld } from 'eld/extrasmall';
import { languages } from '../assessment.ts';
import type { Language } from '../assessment.ts';

const detector = eld.newInstance();
detector.setLanguageSubset([...languages]);

/** The detector reads no further than about 1,000 characters. */
const mostRead = 4_000;
/** A language whose score is at least this share of the best one's is plausible, too: people mix languages. */
const closeToBest = 0.75;
const isLanguage = (code: string): code is Language => (languages as readonly string[]).includes(code);

export interface LanguagesOfText {
  /** The one that the text is mostly in. */
  readonly main: Language;
  /** All that it may hold. */
  readonly plausible: readonly Language[];
}

/** Which of our languages a text is in. What tells nothing, such as one word, may be in all of them; `hint` then leads. */
export function languagesOf(text: string, hint?: Language): LanguagesOfText {
  const scores = Object.entries(detector.detect(text.slice(0, mostRead).normalize('NFKC')).getScores()).flatMap(
    ([code, score]): [Language, number][] => (isLanguage(code) ? [[code, score]] : []),
  );
  const best = Math.max(...scores.map(([, score]) => score));
  const close = scores.filter(([, score]) => score >= best * closeToBest).map(([language]) => language);
  if (close.length === 0) return { main: hint ?? 'fi', plausible: languages };
  const first = scores.find(([, score]) => score === best)?.[0] ?? 'fi';
  const plausible = hint === undefined || close.includes(hint) ? close : [...close, hint];
  return { main: hint !== undefined && close.includes(hint) ? hint : first, plausible };
}
