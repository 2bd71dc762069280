import type { MyThingsQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { untilWords, yourSanctionTexts } from './sanction-names.ts';
import { meaningOfSanction } from './told-by-sanction.ts';

/** What holds for this account now, each with the way to its reasons; nothing where nothing does. */
export function OwnRestrictions({ restrictions }: { restrictions: MyThingsQuery['myRestrictions'] }) {
  if (restrictions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="restrictions-title">
      <h2 id="restrictions-title">{m.sanctions_now_heading()}</h2>
      {restrictions.map((restriction) => (
        <div className="notice notice-calm" key={restriction.decisionId}>
          <h3>{yourSanctionTexts[restriction.kind]()}</h3>
          <p>{meaningOfSanction(restriction.kind, restriction.reach, restriction.boardName)}</p>
          {restriction.untilHour === null ? null : (
            <p>
              {m.sanctions_until()}: <strong>{untilWords(restriction.untilHour)}</strong>
            </p>
          )}
          <p>
            <a href={pathTo(`/decisions/${restriction.decisionId}`)}>{m.sanctions_now_why()}</a>
          </p>
        </div>
      ))}
    </section>
  );
}
