import { formatCount, m, renderingLanguage } from '@rinnalla/i18n';
import type { Problem } from '../shell/visit.ts';

/** A text for a problem that the general texts do not fit, or null. */
export type Explain = (problem: Problem) => string | null;

const texts: Record<string, () => string> = {
  empty: m.forms_problem_empty,
  too_short: m.forms_problem_too_short,
  control_character: m.forms_problem_control_character,
  unfilled: m.templates_unfilled,
  unknown_value: m.forms_problem_unknown_value,
  malformed: m.forms_problem_malformed,
  unavailable: m.forms_problem_unavailable,
  not_found: m.forms_problem_not_found,
  changed: m.forms_problem_changed,
  limit_reached: m.forms_problem_limit_reached,
  thread_locked: m.forms_problem_thread_locked,
  thread_slowed: m.redaction_problem_slowed,
  only_members: m.forms_problem_only_members,
  only_professionals: m.forms_problem_only_professionals,
  restricted: m.forms_problem_restricted,
  own_post: m.forms_problem_own_post,
  not_own_post: m.forms_problem_not_own_post,
  not_visible: m.forms_problem_not_visible,
  already_decided: m.forms_problem_already_decided,
  claimed_by_another: m.forms_problem_claimed_by_another,
  not_claimed: m.forms_problem_not_claimed,
  not_available: m.forms_problem_not_available,
  same_decider: m.forms_problem_same_decider,
  too_late: m.forms_problem_too_late,
  consent_needed: m.leaving_consent_needed,
  own_application: m.forms_problem_own_application,
  badge_not_valid: m.forms_problem_badge_not_valid,
  never_hidden: m.help_staff_never_hides,
  only_seniors: m.grants_only_seniors,
  already_undone: m.authorities_why_already_undone,
  not_decider: m.authorities_why_not_decider,
  words_said: m.authorities_why_words_said,
  appealed: m.authorities_why_appealed,
  decided_since: m.authorities_why_decided_since,
  text_changed: m.authorities_why_text_changed,
};

/** The general text of a problem: what is wrong and what to do next. Codes as in the contract (`InputProblemKind`, `Refusal`). */
export function problemText({ problem, limit }: Problem): string {
  if (problem === 'too_long' && typeof limit === 'number')
    return m.forms_problem_too_long({ count: limit, shown: formatCount(limit, renderingLanguage()) });
  if (problem === 'no_room' && typeof limit === 'number') return m.keeping_no_room({ count: limit });
  return (texts[problem] ?? m.forms_problem_other)();
}
