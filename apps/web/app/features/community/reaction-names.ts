import { m } from '@rinnalla/i18n';

/** The words of support that a reader can give, in the words of the contract. */
export type ReactionKind = 'hear_you' | 'me_too' | 'strength' | 'thank_you' | 'helped';

export const reactionNames: Record<ReactionKind, () => string> = {
  hear_you: m.community_reaction_hear_you,
  me_too: m.community_reaction_me_too,
  strength: m.community_reaction_strength,
  thank_you: m.community_reaction_thank_you,
  helped: m.community_reaction_helped,
};
