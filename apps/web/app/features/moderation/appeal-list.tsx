import type { ReviewQueueQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { happenedTexts } from './moderation-names.ts';
import { ageWords } from './waiting-words.ts';

type QueueAppeal = ReviewQueueQuery['reviewQueue']['appeals'][number];

/** Appeals against decisions of others, the oldest first. */
export function AppealList({ appeals }: { appeals: readonly QueueAppeal[] }) {
  return (
    <section className="stack" aria-labelledby="appeals">
      <h2 id="appeals">{m.moderation_queue_appeals()}</h2>
      {appeals.length === 0 ? <p className="note">{m.moderation_queue_appeals_none()}</p> : null}
      <ul className="queue">
        {appeals.map((appeal) => (
          <AppealRow key={appeal.id} appeal={appeal} />
        ))}
      </ul>
    </section>
  );
}

function AppealRow({ appeal }: { appeal: QueueAppeal }) {
  return (
    <li className="queue-item">
      <div>
        <a className="queue-title" href={pathTo(`/staff/appeals/${appeal.id}`)}>
          {appeal.byAuthor ? m.moderation_queue_appeal_by_author() : m.moderation_queue_appeal_by_reporter()}
        </a>
        <p>{happenedTexts[appeal.kind]()}</p>
        <p className="note">
          {appeal.boardName} · {ageWords(appeal.hour)}
        </p>
      </div>
    </li>
  );
}
