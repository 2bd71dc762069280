import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { yourSanctionTexts } from '../sanctions/sanction-names.ts';
import { appealStateNames, yoursTexts } from '../moderation/moderation-names.ts';
import { titleOrNone } from './titles.ts';

type MyDecision = MyThingsQuery['myThings']['decisions'][number];

/** Decisions about the member's posts; without one there is nothing to speak of. */
export function MyDecisions({ decisions }: { decisions: readonly MyDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{m.news_decisions_title()}</h2>
      <ul className="threads">
        {decisions.map(({ decisionId, kind, sanction, appealState, undoneHour, threadTitle, hour }) => (
          <li className="thread" key={decisionId}>
            <a className="thread-title" href={pathTo(`/decisions/${decisionId}`)}>
              {sanction === null ? yoursTexts[kind]() : yourSanctionTexts[sanction]()}
            </a>
            <span className="thread-about">
              {titleOrNone(threadTitle)} · <Time hour={hour} />
              {undoneHour === null ? null : <> · {m.authorities_undone_short()}</>}
              {appealState === null ? null : <> · {appealStateNames[appealState]()}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
