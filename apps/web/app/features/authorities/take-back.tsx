import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { undoRefusals } from './contact-names.ts';

type Undoable = NonNullable<NonNullable<ReviewableQuery['reviewable']>['undoable']>;

/** The way to take the last decision back, or why there is none. Of other people's decisions, and of old ones, there is nothing to say. */
export function TakeBack({ undoable }: { undoable: Undoable | null }) {
  if (undoable === null) return null;
  const { refusal, decision } = undoable;
  if (refusal === null) return <TakeBackLink decisionId={decision.id} />;
  const silent = refusal === 'not_decider' || refusal === 'too_late';
  return silent ? null : <p className="note">{`${m.authorities_undo_impossible()}. ${undoRefusals[refusal]?.() ?? ''}`}</p>;
}

/** Leads to the page on which a decision is taken back; nothing where there is none. */
export function TakeBackLink({ decisionId }: { decisionId: string | null }) {
  if (decisionId === null) return null;
  return (
    <p className="actions">
      <a href={pathTo(`/staff/decisions/${decisionId}/undo`)}>{m.authorities_undo_link()}</a>
    </p>
  );
}
