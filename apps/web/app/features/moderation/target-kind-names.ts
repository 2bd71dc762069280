import { m } from '@rinnalla/i18n';

const names: Readonly<Record<string, () => string>> = {
  post: m.queue_kind_post,
  thread: m.queue_kind_thread,
  persona: m.queue_kind_persona,
  professional_claim: m.queue_kind_professional_claim,
};

/** What an item is about, in words; a kind without words as the API names it. */
export const kindName = (kind: string): string => names[kind]?.() ?? kind;
