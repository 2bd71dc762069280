import { m, renderingLanguage } from '@rinnalla/i18n';
import type { PolicyVersion, WordedPoint, Wording } from '@rinnalla/policy';
import { Notice } from '../../ui/notice.tsx';

interface PointsProps {
  policy: PolicyVersion;
  wording: Wording;
}

/** What is no point and never held against anybody: it comes before the points. */
export const NeverHeldAgainstYou = ({ policy, wording }: PointsProps) => (
  <Notice title={m.moderation_how_never_heading()}>
    <p>{policy.never[wording][renderingLanguage()]}</p>
  </Notice>
);

/** The points of a version in one of the two wordings, and apart from them the content note, which names no fault. */
export const PointsInWords = ({ policy, wording }: PointsProps) => (
  <>
    <PointList points={policy.points} wording={wording} />
    <PointList points={[policy.contentNote]} wording={wording} />
  </>
);

/** Each with its number and name, and an anchor of its own. */
function PointList({ points, wording }: { points: readonly WordedPoint[]; wording: Wording }) {
  const language = renderingLanguage();
  return (
    <dl className="policy-points">
      {points.map((point) => (
        <div key={point.code} id={point.code}>
          <dt>
            {point.code} · {point.name[language]}
          </dt>
          <dd>{point[wording][language]}</dd>
        </div>
      ))}
    </dl>
  );
}
