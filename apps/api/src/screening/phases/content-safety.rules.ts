import { bySeverity } from '../../moderation/index.ts';
import { verdictOn } from '../content-policy.rules.ts';
import type { Verdict } from '../content-policy.rules.ts';
import type { Opinion, Phase, Sighting } from '../opinion.ts';
import { mostSevere, strongest } from '../outcome.rules.ts';

/** What cannot be read by the library is read by a person: writing goes on when a rule of ours fails. */
const unread: Opinion = {
  outcome: 'held',
  class: 'red',
  sightings: [{ kind: 'unread', rule: 'content.unread', reason: 'content.unread', span: null }],
};

/** Pure: what the content-safety library sees, by the policy table. */
export const contentSafety: Phase = ({ revision: { by }, content }) => {
  if (content === null) return unread;
  const seen = content.signals.flatMap((signal) => {
    const verdict = verdictOn(signal, { by, crisis: content.crisis });
    const { kind, rule, reason, span } = signal;
    return verdict === null || kind === 'stigma' || kind === 'profanity' ? [] : [{ verdict, sighting: { kind, rule, reason, span } }];
  });
  const [first, ...more] = seen.sort(bySeverityOfVerdict).map(({ sighting }): Sighting => sighting);
  if (first === undefined) return undefined;
  const verdicts = seen.map(({ verdict }) => verdict);
  return {
    outcome: strongest(verdicts.map(({ outcome }) => outcome)) as Opinion['outcome'],
    class: mostSevere(verdicts.map((verdict) => verdict.class)),
    sightings: [first, ...more],
  };
};

const bySeverityOfVerdict = (one: { verdict: Verdict }, other: { verdict: Verdict }): number =>
  bySeverity.indexOf(one.verdict.class) - bySeverity.indexOf(other.verdict.class);
