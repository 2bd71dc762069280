import type { CareShownFragment } from '@rinnalla/contract';
import { m, renderingLanguage } from '@rinnalla/i18n';

type WhyHeld = CareShownFragment['heldBecause'][number];

const kinds: Partial<Record<WhyHeld['kind'], () => string>> = {
  premoderation: m.coach_why_premoderation,
  flood: m.coach_why_flood,
  covered_words: m.redaction_coach_why,
  first_post: m.coach_why_first_post,
  watched_word: m.coach_why_watched,
  watched_link: m.coach_why_watched,
  pii: m.coach_why_pii,
  abuse: m.coach_why_abuse,
  sourcing: m.coach_why_sourcing,
  spam: m.coach_why_spam,
  unread: m.coach_why_unread,
};

/** Why a person reads a text first, in sentences for its author, each once. A crisis is no such reason: it has words of its own. */
export function whyHeldInWords(reasons: readonly WhyHeld[]): string[] {
  const sentences = reasons
    .filter(({ kind }) => kind !== 'crisis')
    .map(({ kind, words }) => words?.[renderingLanguage()] ?? kinds[kind]?.() ?? '');
  return [...new Set(sentences)].filter((sentence) => sentence !== '');
}
