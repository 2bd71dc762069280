import { isOpen } from '@rinnalla/opening-hours';
import { checkDay, isShown } from './check-state.ts';
import type { Helpline, HelplineTopic } from './helpline.ts';
import { openingOf } from './opening-of-line.ts';

/** Whom lines are chosen for. */
export interface HelplineNeed {
  readonly language: 'fi' | 'sv' | 'en';
  readonly topics: readonly HelplineTopic[];
  /** As helplines have it, such as `FI`. */
  readonly country: string;
  /** In years; null where nobody knows. */
  readonly age: number | null;
  /** How bad it is, as screening says; `emergency` puts 112 first. */
  readonly level: 'concern' | 'urgent' | 'emergency';
  readonly at: Date;
}

export interface ChosenHelpline {
  readonly line: Helpline;
  /** Whether it is open for sure at that moment. */
  readonly isOpen: boolean;
  /** Whether the need's language is spoken there; where it is not the page says so. */
  readonly speaksOwn: boolean;
}

/** No more than a frightened person can read. */
const most = 4;
const adult = 18;

/**
 * The two to four lines to show somebody in need: 112 first in an emergency, then those that speak their language, open ones before closed ones and those
 * for their matter before those for any crisis; then the helpline for care that cannot wait, as a second way; a line in another language last, only while none of
 * their own is open. Lines for the young are for who is young.
 */
export function chooseHelplines(lines: readonly Helpline[], need: HelplineNeed): ChosenHelpline[] {
  const today = checkDay(need.at);
  const all = lines.filter((line) => isShown(line, today)).map((line) => chosen(line, need));
  const here = all.filter(({ line }) => line.country === need.country);
  const ofTopic = (from: readonly ChosenHelpline[], topic: HelplineTopic): ChosenHelpline[] =>
    from.filter(({ line }) => line.topics.includes(topic)).slice(0, 1);
  const emergency = ofTopic([...here, ...all.filter(({ line }) => line.country === 'EU')], 'emergency');
  const first = need.level === 'emergency' ? emergency : [];
  const second = ofTopic(here, 'urgent_care');
  const places = most - first.length - second.length;
  const fitting = (here.some(({ line }) => isForTalking(line)) ? here : all.filter(({ line }) => line.country === '*'))
    .filter(({ line }) => isForTalking(line) && fits(line, need))
    .sort((one, other) => rank(one, need) - rank(other, need));
  const own = fitting.filter(({ speaksOwn }) => speaksOwn).slice(0, places);
  const others = own.some(({ isOpen: open }) => open)
    ? []
    : fitting.filter(({ speaksOwn }) => !speaksOwn).slice(0, Math.min(1, places - own.length));
  return [...first, ...own, ...second, ...others];
}

const chosen = (line: Helpline, { language, at }: HelplineNeed): ChosenHelpline => ({
  line,
  isOpen: isOpen(openingOf(line), at),
  speaksOwn: line.languages.length === 0 || line.languages.includes(language),
});

const isForTalking = ({ topics }: Helpline): boolean => !topics.includes('emergency') && !topics.includes('urgent_care');

/** What somebody asks about, and what their age adds. */
const wanted = ({ topics, age }: HelplineNeed): readonly HelplineTopic[] => (age !== null && age < adult ? ['youth', ...topics] : topics);

function fits({ topics, minAge, maxAge }: Helpline, need: HelplineNeed): boolean {
  const isRight = topics.includes('crisis') || topics.some((topic) => wanted(need).includes(topic));
  if (need.age === null) return isRight && (!topics.includes('youth') || need.topics.includes('youth'));
  const isForThem = (minAge ?? 0) <= need.age && need.age <= (maxAge ?? Infinity);
  return isRight && isForThem && (!topics.includes('youth') || maxAge !== null || wanted(need).includes('youth'));
}

/** Lower comes first. */
function rank({ line, isOpen: open, speaksOwn }: ChosenHelpline, need: HelplineNeed): number {
  const isOnTopic = line.topics.some((topic) => wanted(need).includes(topic));
  return (speaksOwn ? 0 : 4) + (open ? 0 : 2) + (isOnTopic ? 0 : 1);
}
