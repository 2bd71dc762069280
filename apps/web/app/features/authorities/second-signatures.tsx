import type { ReviewQueueQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { classNames } from '../moderation/moderation-names.ts';

type Signature = ReviewQueueQuery['secondSignatures'][number];

/** What has one signature and takes two, what is over first; nothing where nothing waits. */
export function SecondSignatures({ waiting }: { waiting: readonly Signature[] }) {
  if (waiting.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="signatures">
      <h2 id="signatures">{m.authorities_signatures_title()}</h2>
      <ul className="queue">
        {waiting.map((each) => (
          <li className="queue-item" key={each.id}>
            <div>
              <a className="queue-title" href={pathTo(pathOf(each))}>
                {each.kind === 'contact' ? m.authorities_signature_contact() : m.authorities_signature_proposal()} · {each.boardName}
              </a>
              {each.over && !each.lapsed ? (
                <p>
                  <strong className="queue-late">{m.authorities_signature_over()}</strong>
                </p>
              ) : null}
              <p>{whoseWords(each)}</p>
              <p className="note">
                {classNames[each.class]()} · <Time hour={each.hour} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const pathOf = ({ kind, reviewableId }: Signature): string =>
  kind === 'contact' ? `/staff/reviewables/${reviewableId}/authorities` : `/staff/reviewables/${reviewableId}`;

function whoseWords({ lapsed, mine, by }: Signature): string {
  if (lapsed) return m.authorities_signature_lapsed();
  return mine ? m.authorities_signature_mine() : m.authorities_signature_by({ name: by });
}
