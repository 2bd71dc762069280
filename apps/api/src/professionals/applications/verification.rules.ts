import type { Refusal } from '../../platform/graphql/outcomes.type.ts';
import type { ApplicationState } from './application.type.ts';

export interface ApplicationToDecide {
  readonly applicantId: string;
  readonly state: ApplicationState;
  readonly decidedBy: string | null;
}

/** `decide`: it is theirs to decide. `stands`: they decided just so before, as when a form is sent twice. Else why not. */
export type DecidingAnswer = 'decide' | 'stands' | Refusal;

/** Pure: whether a verifier may confirm or refuse an application now. Nobody verifies themselves; what is decided stays decided. */
export function answerToDeciding(verifierId: string, confirm: boolean, application: ApplicationToDecide): DecidingAnswer {
  if (application.applicantId === verifierId) return 'own_application';
  if (application.state === 'open') return 'decide';
  const same = application.decidedBy === verifierId && application.state === (confirm ? 'confirmed' : 'refused');
  return same ? 'stands' : 'already_decided';
}
