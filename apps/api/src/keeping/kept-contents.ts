import { z } from 'zod';
import { contentNotes, threadKinds } from '../community/index.ts';
import type { FoundItem, ItemKind } from '../platform/sealed/sealed-items.ts';

export const threadNewsWords = ['followed', 'silent'] as const;
export type ThreadNews = (typeof threadNewsWords)[number];

/** Whether a thread brings news, where the member said so. `after`: the last position that there was when it was said. */
const follow = z.object({ threadId: z.string(), news: z.enum(threadNewsWords), after: z.int() });

/** A face whose posts the member has hidden, and the post at which they did. */
const mute = z.object({ personaId: z.string(), postId: z.string() });

/** Which draft it is, where it belongs (a thread, or a board on which it would start one), and its first words. */
const draftHead = z.object({
  id: z.string(),
  threadId: z.string().nullable(),
  boardSlug: z.string().nullable(),
  words: z.string(),
});

/** What stands in the form. A word that this version does not know is left out rather than the draft with it. */
const draftBody = z.object({
  title: z.string(),
  kind: z.enum(threadKinds).nullable().catch(null),
  text: z.string(),
  contentNotes: z.array(z.enum(contentNotes)).catch([]),
});

export type Follow = z.infer<typeof follow>;
export type Mute = z.infer<typeof mute>;
export type DraftHead = z.infer<typeof draftHead>;
export type DraftBody = z.infer<typeof draftBody>;

/** The follows among a member's items of that kind. */
export const followsIn = (items: readonly FoundItem[]): Follow[] => contentsOf(items, follow);

/** The mutes among a member's items of that kind. */
export const mutesIn = (items: readonly FoundItem[]): Mute[] => contentsOf(items, mute);

/** A draft as a list reads it, with the item in which it lies. */
export interface FoundDraft extends DraftHead {
  readonly item: FoundItem;
}

/** The drafts among a member's items of that kind, their texts still sealed. */
export const draftsIn = (items: readonly FoundItem[]): FoundDraft[] =>
  items.flatMap((item) => {
    const read = draftHead.safeParse(item.content);
    return read.success ? [{ ...read.data, item }] : [];
  });

/** The text of a draft, from the second part of its item; null where it cannot be read. */
export function readDraftBody(content: object | null): DraftBody | null {
  const read = draftBody.safeParse(content);
  return read.success ? read.data : null;
}

/** How many of each kind a member keeps at most. Far more than anybody needs, and few enough to be read at once. */
export const roomFor: Record<Exclude<ItemKind, 'news_marker' | 'consent'>, number> = { follow: 500, mute: 200, draft: 20 };

function contentsOf<Shape extends z.ZodType>(items: readonly FoundItem[], shape: Shape): z.infer<Shape>[] {
  return items.flatMap(({ content }) => {
    const read = shape.safeParse(content);
    return read.success ? [read.data] : [];
  });
}
