import { helplineTopics } from '@rinnalla/helplines';
import { readOpening, writeOpening } from '@rinnalla/opening-hours';
import type { InputProblem } from '../platform/graphql/outcomes.type.ts';
import { readOneLine, readParagraphs } from '../platform/graphql/text-field.rules.ts';
import type { ReadField } from '../platform/graphql/text-field.rules.ts';
import type { SaveHelplineInput } from './helpline.type.ts';

/** A form as its row: the values of the columns of the same meaning. */
export interface HelplineForm {
  readonly country: string;
  readonly name: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  readonly whatFor: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  readonly phone: string | null;
  readonly url: string | null;
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly opening: string;
  readonly timeZone: string;
  readonly note: string;
}

const longest = { name: 80, whatFor: 200, note: 1_000 };
const oldest = 120;

/** Pure: what an editor wrote as a row, or every field to mend in the order of the form. */
export function readHelplineForm(input: SaveHelplineInput): { form: HelplineForm } | { problems: InputProblem[] } {
  const names = (['nameFi', 'nameSv', 'nameEn'] as const).map((field) => line(field, input[field], longest.name));
  const whatFor = (['whatForFi', 'whatForSv', 'whatForEn'] as const).map((field) => line(field, input[field], longest.whatFor));
  const note = readParagraphs({ field: 'note', input: input.note, max: longest.note, optional: true });
  const opening = readOpening(input.opening);
  const reach = reachProblems(input);
  const problems = [
    ...[...names, ...whatFor].flatMap(({ problem }) => problem ?? []),
    ...reach,
    ...whoProblems(input),
    ...(opening.kind === 'problem' ? [malformed('opening')] : []),
    ...(isTimeZone(input.timeZone) ? [] : [malformed('timeZone')]),
    ...(note.problem === undefined ? [] : [note.problem]),
  ];
  if (problems.length > 0 || opening.kind === 'problem') return { problems };
  const { country, languages, topics, timeZone } = input;
  return {
    form: {
      ...{ country, timeZone, languages: [...new Set(languages)], topics: [...new Set(topics)] },
      ...{ name: byLanguage(names), whatFor: byLanguage(whatFor), note: textOf(note) },
      ...{ phone: input.phone.trim() || null, url: input.url.trim() || null },
      ...{ minAge: input.minAge ?? null, maxAge: input.maxAge ?? null, opening: writeOpening(opening.times) },
    },
  };
}

const line = (field: string, input: string, max: number): ReadField => readOneLine({ field, input, min: 1, max });
const malformed = (field: string): InputProblem => ({ field, problem: 'malformed' });

const textOf = (read: ReadField | undefined): string => (read === undefined || read.problem !== undefined ? '' : read.text);

const byLanguage = ([fi, sv, en]: readonly ReadField[]): Record<'fi' | 'sv' | 'en', string> => ({
  fi: textOf(fi),
  sv: textOf(sv),
  en: textOf(en),
});

function reachProblems({ phone, url }: SaveHelplineInput): InputProblem[] {
  const [number, address] = [phone.trim(), url.trim()];
  if (number === '' && address === '') return [{ field: 'phone', problem: 'empty' }];
  return [
    ...(number === '' || /^[0-9+][0-9 ]{1,19}$/.test(number) ? [] : [malformed('phone')]),
    ...(address === '' || (address.length <= 200 && address.startsWith('https://') && URL.canParse(address)) ? [] : [malformed('url')]),
  ];
}

function whoProblems({ country, languages, topics, minAge, maxAge }: SaveHelplineInput): InputProblem[] {
  return [
    ...(/^([A-Z]{2}|\*)$/.test(country) ? [] : [malformed('country')]),
    ...(languages.length <= 20 && languages.every((code) => /^[a-z]{2,3}$/.test(code)) ? [] : [malformed('languages')]),
    ...(topics.length === 0 ? [{ field: 'topics', problem: 'empty' } as const] : []),
    ...(topics.every((topic) => helplineTopics.includes(topic)) ? [] : [{ field: 'topics', problem: 'unknown_value' } as const]),
    ...(areAges(minAge ?? 0, maxAge ?? oldest) ? [] : [malformed('minAge')]),
  ];
}

const areAges = (from: number, to: number): boolean => from >= 0 && from <= to && to <= oldest;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Pure: whether what somebody in need relies on is another than before, so that an older check says nothing of it. */
export const reachesOtherwise = (before: Pick<HelplineForm, 'phone' | 'url'>, after: Pick<HelplineForm, 'phone' | 'url'>): boolean =>
  before.phone?.replaceAll(' ', '') !== after.phone?.replaceAll(' ', '') || before.url !== after.url;
