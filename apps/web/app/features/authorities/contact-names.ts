import type { Authority, ContactState, Refusal } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

export const authorities = ['emergency', 'police', 'child_welfare', 'other'] as const satisfies readonly Authority[];

export const authorityNames: Record<Authority, () => string> = {
  emergency: m.authorities_authority_emergency,
  police: m.authorities_authority_police,
  child_welfare: m.authorities_authority_child_welfare,
  other: m.authorities_authority_other,
};

export const contactStateNames: Record<ContactState, () => string> = {
  waiting: m.authorities_state_waiting,
  confirmed: m.authorities_state_confirmed,
  objected: m.authorities_state_objected,
  withdrawn: m.authorities_state_withdrawn,
};

/** Why a decision cannot be taken back, and what can be done instead. */
export const undoRefusals: Partial<Record<Refusal, () => string>> = {
  already_undone: m.authorities_why_already_undone,
  not_decider: m.authorities_why_not_decider,
  words_said: m.authorities_why_words_said,
  appealed: m.authorities_why_appealed,
  decided_since: m.authorities_why_decided_since,
  text_changed: m.authorities_why_text_changed,
  too_late: m.authorities_why_too_late,
};
