import { m } from '@rinnalla/i18n';

/** What a text may be noted for, in the words of the contract. */
export type ContentNoteKind = 'self_harm' | 'suicide' | 'violence' | 'sexual_violence' | 'eating' | 'substances' | 'loss' | 'other';

/** The names that readers see. */
export const contentNoteNames: Record<ContentNoteKind, () => string> = {
  self_harm: m.community_note_self_harm,
  suicide: m.community_note_suicide,
  violence: m.community_note_violence,
  sexual_violence: m.community_note_sexual_violence,
  eating: m.community_note_eating,
  substances: m.community_note_substances,
  loss: m.community_note_loss,
  other: m.community_note_other,
};
