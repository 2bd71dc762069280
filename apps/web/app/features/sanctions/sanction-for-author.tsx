import type { AuthorsDecisionFragment, Reach } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { untilWords, yourSanctionTexts } from './sanction-names.ts';

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
  if (kind === 'warn') return <p>{m.sanctions_yours_warn_more()}</p>;
  if (nextStep && untilHour === null) return <p>{m.sanctions_step_uncounted()}</p>;
  if (!holds) return <p>{isNoteOnly ? m.sanctions_step_without_pause() : m.sanctions_over()}</p>;
  return (
    <>
      <p>{meaningOf(sanction)}</p>
      {untilHour === null ? null : (
        <p>
          {m.sanctions_until()}: <strong>{untilWords(untilHour)}</strong>
        </p>
      )}
    </>
  );
}

const pauses: Record<Reach, (words: { board: string }) => string> = {
  thread: m.sanctions_yours_pause_thread,
  board: m.sanctions_yours_pause_board,
  site: m.sanctions_yours_pause_site,
};

/** What a sanction that holds keeps from, and what it does not. */
export function meaningOf({ kind, reach, boardName }: Pick<OwnSanction, 'kind' | 'reach' | 'boardName'>): string {
  const board = { board: boardName };
  if (kind === 'close') return m.sanctions_yours_close_more();
  if (kind === 'suspend') return reach === 'site' ? m.sanctions_yours_suspend_site() : m.sanctions_yours_suspend_board(board);
  return pauses[reach ?? 'site'](board);
}
