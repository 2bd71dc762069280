import type { ScreeningOutcome, ScreeningPhase, WatchedDoubtKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

export const phaseNames: Record<ScreeningPhase, () => string> = {
  flood: m.screening_phase_flood,
  first_post: m.screening_phase_first_post,
  board_policy: m.screening_phase_board_policy,
  links: m.screening_phase_links,
  covered_words: m.redaction_phase,
  content_safety: m.screening_phase_content_safety,
};

/** What each phase does, in the order in which they are asked. */
export const phaseTexts: Record<ScreeningPhase, () => string> = {
  flood: m.screening_phase_flood_does,
  first_post: m.screening_phase_first_post_does,
  board_policy: m.screening_phase_board_policy_does,
  links: m.screening_phase_links_does,
  covered_words: m.redaction_phase_does,
  content_safety: m.screening_phase_content_safety_does,
};

export const phasesInOrder = Object.keys(phaseNames) as ScreeningPhase[];

/** What becomes of a text. */
export const outcomeTexts: Record<ScreeningOutcome, () => string> = {
  published: m.screening_outcome_published,
  published_and_flagged: m.screening_outcome_published_and_flagged,
  held: m.screening_outcome_held,
  held_with_care: m.screening_outcome_held_with_care,
};

/** What speaks against watching something. */
export const doubtTexts: Record<WatchedDoubtKind, () => string> = {
  neutral: m.screening_doubt_neutral,
  common: m.screening_doubt_common,
  short: m.screening_doubt_short,
  well_known: m.screening_doubt_well_known,
};
