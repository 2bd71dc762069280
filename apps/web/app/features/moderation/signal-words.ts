import type { ReviewableQuery, SignalKind } from '@rinnalla/contract';
import { m, renderingLanguage } from '@rinnalla/i18n';

type Signal = NonNullable<ReviewableQuery['reviewable']>['signals'][number];

/** What screening can see, in a few words. */
export const signalKindNames: Record<SignalKind, () => string> = {
  crisis: m.moderation_signal_kind_crisis,
  care_answer: m.care_signal_answer,
  follow_up: m.care_signal_follow_up,
  abuse: m.moderation_signal_kind_abuse,
  pii: m.moderation_signal_kind_pii,
  sourcing: m.moderation_signal_kind_sourcing,
  spam: m.moderation_signal_kind_spam,
  watched_word: m.moderation_signal_kind_watched_word,
  watched_link: m.moderation_signal_kind_watched_link,
  first_post: m.moderation_signal_kind_first_post,
  flood: m.moderation_signal_kind_flood,
  covered_words: m.redaction_signal_kind,
  premoderation: m.moderation_signal_kind_premoderation,
  unread: m.moderation_signal_kind_unread,
};

export const allSignalKinds = Object.keys(signalKindNames) as SignalKind[];

/** The reasons of the site's own rules; those of the content-safety library come with the signal. */
const reasons: Readonly<Record<string, () => string>> = {
  board_policy: m.moderation_signal_premoderation,
  read_again: m.moderation_signal_read_again,
  'flood.said_elsewhere': m.moderation_signal_said_elsewhere,
  'flood.said_here': m.moderation_signal_said_here,
  'flood.many_posts': m.moderation_signal_many_posts,
  'first_post.link': m.moderation_signal_first_link,
  'watched.word': m.moderation_signal_watched_word,
  'watched.link': m.moderation_signal_watched_link,
  covered_words: m.redaction_signal_reason,
  'content.unread': m.moderation_signal_unread,
};

/** Why a signal came, in the language of the page; null where its kind says it all. */
export function reasonOf({ words, reason, rule }: Pick<Signal, 'words' | 'reason' | 'rule'>): string | null {
  if (words !== null) return words[renderingLanguage()];
  return reasons[reason ?? rule]?.() ?? null;
}
