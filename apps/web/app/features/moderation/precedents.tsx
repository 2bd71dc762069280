import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { policyNow, policyPointName } from '../policy/policy-words.ts';
import { appealStateNames, happenedTexts } from './moderation-names.ts';
import { PlainWords } from './plain-words.tsx';

type Precedent = NonNullable<ReviewableQuery['reviewable']>['precedents'][number];

/** What was decided about others like it. Nothing tells whose they were, and no two are about the same face. */
export function Precedents({ precedents }: { precedents: readonly Precedent[] }) {
  return (
    <section className="stack" aria-labelledby="precedents">
      <h2 id="precedents">{m.templates_precedents()}</h2>
      <p className="note">{precedents.length === 0 ? m.templates_precedents_none() : m.templates_precedents_lead()}</p>
      <ul className="plain-list">
        {precedents.map((precedent, place) => (
          <PrecedentLine key={place} precedent={precedent} />
        ))}
      </ul>
    </section>
  );
}

function PrecedentLine({ precedent: { kind, policyPoint, facts, weeksAgo, appeal } }: { precedent: Precedent }) {
  return (
    <li>
      <h3>{happenedTexts[kind]()}</h3>
      {policyPoint === null ? null : <p>{policyPointName(policyPoint, policyNow().version)}</p>}
      {facts === null ? null : <PlainWords text={facts} />}
      {appeal === null ? null : <p>{appealStateNames[appeal]()}</p>}
      <p className="note">{weeksAgo === 0 ? m.templates_precedent_this_week() : m.templates_precedent_weeks({ count: weeksAgo })}</p>
    </li>
  );
}
