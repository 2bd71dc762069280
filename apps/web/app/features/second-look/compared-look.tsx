import type { ComparedLookShownFragment, JudgementShownFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { classNames, happenedTexts } from '../moderation/moderation-names.ts';
import { policyNow, policyPointName } from '../policy/policy-words.ts';
import { staffSanctionTexts } from '../sanctions/sanction-names.ts';

/** Pairs of judgements, each with the way to its own page. */
export function ComparedLooks({ looks }: { looks: readonly ComparedLookShownFragment[] }) {
  return (
    <ul className="plain-list">
      {looks.map((look) => (
        <li className="stack" key={look.id}>
          <h3>
            <a href={pathTo(`/staff/second-looks/${look.id}`)}>{howFar(look)}</a>
          </h3>
          <BothJudgements look={look} />
        </li>
      ))}
    </ul>
  );
}

/** Two judgements side by side; nothing tells whose they are. */
export function BothJudgements({ look }: { look: ComparedLookShownFragment }) {
  return (
    <>
      <dl className="facts">
        <dt>{m.looks_first()}</dt>
        <dd>
          <JudgementWords judgement={look.first} />
        </dd>
        <dt>{m.looks_second()}</dt>
        <dd>
          <JudgementWords judgement={look.second} />
        </dd>
      </dl>
      <p className="note">
        {classNames[look.class]()} · {look.weeksAgo === 0 ? m.looks_this_week() : m.looks_weeks({ count: look.weeksAgo })}
      </p>
    </>
  );
}

/** How far the two are from one another, in words. */
export function howFar({ agrees, differsGravely }: ComparedLookShownFragment): string {
  if (differsGravely) return m.looks_differ_gravely();
  return agrees ? m.looks_agree() : m.looks_differ();
}

function JudgementWords({ judgement: { kind, sanction, policyPoint } }: { judgement: JudgementShownFragment }) {
  return (
    <>
      <p>{happenedTexts[kind]()}</p>
      {sanction === null ? null : <p>{staffSanctionTexts[sanction]()}</p>}
      {policyPoint === null ? null : <p>{policyPointName(policyPoint, policyNow().version)}</p>}
    </>
  );
}
