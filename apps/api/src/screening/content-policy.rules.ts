import type { AbuseSignal, CrisisLevel, PersonalDataSignal, Signal } from '@rinnalla/content-safety';
import type { RevisionToScreen } from '../community/index.ts';
import type { Opinion } from './opinion.ts';

export type Verdict = Pick<Opinion, 'outcome' | 'class'>;

const care: Verdict = { outcome: 'held_with_care', class: 'crisis' };
const heldRed: Verdict = { outcome: 'held', class: 'red' };
const heldAmber: Verdict = { outcome: 'held', class: 'amber' };
const heldGreen: Verdict = { outcome: 'held', class: 'green' };
const flaggedRed: Verdict = { outcome: 'published_and_flagged', class: 'red' };
const flaggedAmber: Verdict = { outcome: 'published_and_flagged', class: 'amber' };
const flaggedGreen: Verdict = { outcome: 'published_and_flagged', class: 'green' };

const onCrisis: Record<CrisisLevel, Verdict | null> = { none: null, concern: flaggedAmber, urgent: care, emergency: care };
const onAbuse: Record<AbuseSignal['form'], Verdict> = {
  threat: heldRed,
  incitement: heldRed,
  contempt: flaggedAmber,
  hate: flaggedAmber,
  exclusion: flaggedAmber,
};
const onPersonalData: Record<PersonalDataSignal['type'], Verdict> = {
  hetu: heldRed,
  personnummer: heldRed,
  iban: heldRed,
  address: heldRed,
  phone: heldRed,
  email: heldRed,
  name: flaggedAmber,
  handle: flaggedAmber,
};

/** What a professional gives of the place of work, under an own name that everybody may know. */
const ownToGive = new Set<PersonalDataSignal['type']>(['address', 'phone', 'email', 'handle']);

/**
 * Pure: what follows from one thing that the content-safety library saw; null: nothing.
 *
 * - crisis, urgent or emergency: held with care, and a person looks within the quarter of an hour. Concern: published, and looked at today.
 * - abuse, a threat or incitement: held, within the hour. Other abuse: published, and looked at today.
 * - personal data by which somebody can be found or robbed: held, within the hour. A name or a contact handle: published, looked at today.
 * - sourcing: held, looked at today. Spam: held, looked at within a day.
 * - stigmatising terms and swearing: nothing. A gentler word is for the author alone to choose, before posting.
 *
 * Of a professional, who writes about such things at work and under a name that is known: a crisis, sourcing or spam is published and
 * looked at, for a nurse who explains warning signs or says whom to call must not be silenced, and one who is not well herself must still
 * meet a human within the hour; contacts of her own place of work are hers to give; identity codes and accounts are held like everybody's.
 *
 * @param crisis the level of the whole text: what one passage says counts as much as all of them together.
 */
export function verdictOn(signal: Signal, { by, crisis }: { by: RevisionToScreen['by']; crisis: CrisisLevel }): Verdict | null {
  const atWork = by === 'professional';
  switch (signal.kind) {
    case 'crisis':
      return atWork && onCrisis[crisis] === care ? flaggedRed : onCrisis[crisis];
    case 'abuse':
      return onAbuse[signal.form];
    case 'pii':
      return atWork && ownToGive.has(signal.type) ? null : onPersonalData[signal.type];
    case 'sourcing':
      return atWork ? flaggedAmber : heldAmber;
    case 'spam':
      return atWork ? flaggedGreen : heldGreen;
    default:
      return null;
  }
}
