import { m } from '@rinnalla/i18n';
import type { PersonaKind } from '@rinnalla/contract';

/** How far a mute holds: as far as the face does. */
export const muteReach: Record<PersonaKind, () => string> = {
  alias: m.keeping_mute_alias,
  board_face: m.keeping_mute_board_face,
  handle: m.keeping_mute_everywhere,
  professional: m.keeping_mute_everywhere,
  moderator: m.keeping_mute_alias,
};

/** Whether a face is the same in all threads, so that no thread needs to be named beside it. */
export const isEverywhere = (kind: PersonaKind): boolean => kind === 'handle' || kind === 'professional';
