import type { ReviewableQuery, TargetKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Time } from '../../ui/time.tsx';
import { TakeBack } from '../authorities/take-back.tsx';
import { policyPointName } from '../policy/policy-words.ts';
import { limitInWords } from '../redaction/limit-words.ts';
import { LookLink } from '../redaction/look-link.tsx';
import { staffSanctionWords } from '../sanctions/sanction-names.ts';
import { appealStateNames, happenedWords } from './moderation-names.ts';
import { PlainWords } from './plain-words.tsx';

type Item = NonNullable<ReviewableQuery['reviewable']>;
type PastDecision = Item['decisions'][number];

/** What was decided on this post before, the newest first. */
export function EarlierDecisions({
  item: { decisions, undoable, targetKind },
}: {
  item: Pick<Item, 'decisions' | 'undoable' | 'targetKind'>;
}) {
  return (
    <section className="stack" aria-labelledby="earlier">
      <h2 id="earlier">{m.moderation_item_earlier()}</h2>
      {decisions.length === 0 ? <p className="note">{m.moderation_item_earlier_none()}</p> : null}
      <ul className="plain-list">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionLine decision={decision} about={targetKind} />
            {decision.id === undoable?.decision.id ? <TakeBack undoable={undoable} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DecisionLineProps {
  decision: PastDecision;
  /** What was judged, where the page says so. */
  about?: TargetKind;
  /** How deep it stands on its page. */
  heading?: 'h2' | 'h3';
}

/** One decision as staff reads it. */
export function DecisionLine({ decision, about = 'post', heading: Heading = 'h3' }: DecisionLineProps) {
  return (
    <>
      <Heading>{happenedWords(decision.kind, about)}</Heading>
      {decision.sanction === null ? null : <p>{staffSanctionWords(decision.sanction)}</p>}
      {decision.limit === null ? null : <p>{limitInWords(decision.limit)}</p>}
      <PlainWords text={decision.reason} />
      {decision.hasCovered ? <LookLink decisionId={decision.id} /> : null}
      {decision.undone === null ? null : (
        <>
          <p>
            <strong>{m.authorities_undone_by({ name: decision.undone.by })}</strong>
          </p>
          <PlainWords text={decision.undone.reason} />
        </>
      )}
      {decision.appeal === null ? null : <p>{appealStateNames[decision.appeal]()}</p>}
      <p className="note">
        <Time hour={decision.hour} /> · {m.moderation_item_decided_by({ name: decision.decidedBy })}
        {decision.confirmedBy === null ? null : ` · ${m.sanctions_confirmed_by({ name: decision.confirmedBy })}`}
        {pointWords(decision)}
      </p>
    </>
  );
}

/** The point that it rests on, as it was called then. */
const pointWords = ({ policyPoint, policyVersion }: PastDecision): string | null =>
  policyPoint === null || policyVersion === null
    ? null
    : ` · ${policyPointName(policyPoint, policyVersion)}, ${m.policy_version({ version: policyVersion })}`;
