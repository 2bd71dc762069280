import type { AuthorsDecisionFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { untilWords, yourSanctionTexts } from './sanction-names.ts';
import { meaningOfSanction } from './told-by-sanction.ts';

export type OwnSanction = NonNullable<AuthorsDecisionFragment['sanction']>;

/** What was decided about the author beside the post: what it means, until when, and how that came about. */
export function SanctionForAuthor({ decision, sanction }: { decision: AuthorsDecisionFragment; sanction: OwnSanction }) {
  const { kind, nextStep } = sanction;
  const overturned = decision.appeal?.state === 'overturned';
  const gone = overturned || decision.undoneHour !== null;
  return (
    <section className="stack" id="sanction">
      <h2>{yourSanctionTexts[kind]()}</h2>
      {overturned ? <p>{m.sanctions_overturned()}</p> : null}
      {gone ? null : <Meaning sanction={sanction} decidedHour={decision.hour} />}
      {nextStep && !gone ? (
        <p className="note">
          {m.sanctions_steps_counted()} <a href={pathTo('/policy#steps')}>{m.sanctions_how_steps_heading()}</a>
        </p>
      ) : null}
      {sanction.reach === 'site' && !gone ? <p className="note">{m.sanctions_two_decided()}</p> : null}
    </section>
  );
}

function Meaning({ sanction, decidedHour }: { sanction: OwnSanction; decidedHour: number }) {
  const { kind, holds, untilHour, nextStep } = sanction;
  const isNoteOnly = nextStep && untilHour === decidedHour;
  if (kind === 'warn') return <p>{meaningOfSanction(kind, null, sanction.boardName)}</p>;
  if (nextStep && untilHour === null) return <p>{m.sanctions_step_uncounted()}</p>;
  if (!holds) return <p>{isNoteOnly ? m.sanctions_step_without_pause() : m.sanctions_over()}</p>;
  return (
    <>
      <p>{meaningOfSanction(kind, sanction.reach, sanction.boardName)}</p>
      {untilHour === null ? null : (
        <p>
          {m.sanctions_until()}: <strong>{untilWords(untilHour)}</strong>
        </p>
      )}
    </>
  );
}
