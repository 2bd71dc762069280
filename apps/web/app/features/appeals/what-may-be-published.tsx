import type { AuthorsDecisionFragment } from '@rinnalla/contract';
import { languageNames, m } from '@rinnalla/i18n';
import { Time } from '../../ui/time.tsx';

type Statement = NonNullable<AuthorsDecisionFragment['statement']>;

/** The categories of the EU's database of statements of reasons. */
const categories: Record<Statement['category'], () => string> = {
  data_protection_and_privacy_violations: m.statements_data_protection_and_privacy_violations,
  cyber_violence: m.statements_cyber_violence,
  self_harm: m.statements_self_harm,
  unsafe_and_prohibited_products: m.statements_unsafe_and_prohibited_products,
  scams_and_fraud: m.statements_scams_and_fraud,
  risk_for_public_security: m.statements_risk_for_public_security,
  protection_of_minors: m.statements_protection_of_minors,
  other_violation_tc: m.statements_other_violation_tc,
};

/** What a published statement says, folded: what stands on the page already in one sentence, the rest word by word. */
export function WhatMayBePublished({ statement: { category, contentLanguage, contentHour } }: { statement: Statement }) {
  return (
    <details>
      <summary>{m.statements_published()}</summary>
      <div className="stack">
        <p>{m.statements_published_lead()}</p>
        <p>{m.statements_published_never()}</p>
        <dl className="facts">
          <dt>{m.statements_about()}</dt>
          <dd>{categories[category]()}</dd>
          <dt>{m.statements_language()}</dt>
          <dd lang={contentLanguage}>{languageNames[contentLanguage]}</dd>
          <dt>{m.statements_written()}</dt>
          <dd>
            <Time hour={contentHour} />
          </dd>
          <dt>{m.statements_where()}</dt>
          <dd>{m.statements_everywhere()}</dd>
        </dl>
      </div>
    </details>
  );
}

/** Pure: whether a decision restricts anything. A word of caution alone does not, so nothing of it is published. */
export const mayBePublished = ({ kind, sanction }: Pick<AuthorsDecisionFragment, 'kind' | 'sanction'>): boolean =>
  kind !== 'no_action' || (sanction !== null && sanction.kind !== 'warn');
