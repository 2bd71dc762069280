import { DataSet, englishDataset, englishRecommendedTransformers, pattern, RegExpMatcher } from 'obscenity';
import { exemptInEnglish } from './swear-words.ts';

/** Words that `obscenity` holds and that are Nordic words or parts of them, or no swearing here: "beslutet", "Åbo". */
const taken = new Set([
  'slut',
  'abo',
  'anal',
  'anus',
  'boob',
  'cum',
  'rape',
  'tit',
  'incest',
  'orgy',
  'scat',
  'hooker',
  'hentai',
  'kike',
  'bestiality',
  'dildo',
  'fisting',
  'negro',
  'vagina',
  'penis',
  'orgasm',
  'dick',
  'dyke',
  'masturbate',
  'ejaculate',
  'retard',
]);

const dataset = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .removePhrasesIf(
    ({ metadata }) => metadata === undefined || taken.has(metadata.originalWord) || exemptInEnglish.has(metadata.originalWord),
  )
  .addPhrase((phrase) => phrase.setMetadata({ originalWord: 'slut' }).addPattern(pattern`|sluts|`));

const matcher = new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });
const longest = 40;
const mark = /[^a-zåäö]/i;
const drawnOut = /([a-z])\1\1/i;

/** Whether an English word that is written in a disguise (f*ck, sh1t, fuuuck) is swearing. Words that are written plainly are not asked for. */
export const isDisguisedSwearing = (written: string): boolean =>
  written.length >= 3 &&
  written.length <= longest &&
  (mark.test(written) || drawnOut.test(written)) &&
  !/^[\d\p{P}]+$/u.test(written) &&
  matcher.hasMatch(written);
