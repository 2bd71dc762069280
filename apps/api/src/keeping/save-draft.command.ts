import { Injectable } from '@nestjs/common';
import { idFromSubmission } from '@rinnalla/anonymity';
import { invalidInput } from '../platform/graphql/outcomes.type.ts';
import type { FoundItem } from '../platform/sealed/sealed-items.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { readDraft } from './draft.rules.ts';
import { KeepItem } from './keep-item.ts';
import { draftsIn } from './kept-contents.ts';
import type { DraftBody, DraftHead } from './kept-contents.ts';
import type { DraftDiscarded, SaveDraftInput, SaveDraftResult } from './keeping.type.ts';

const draftOf =
  (id: string) =>
  (items: readonly FoundItem[]): FoundItem | undefined =>
    draftsIn(items).find((draft) => draft.id === id)?.item;

/**
 * Keeps what stands in a form. A form that was filled from a draft writes over that draft; any other makes a new one, so that a
 * page left open elsewhere overwrites nothing. The same form sent twice makes one: its id comes from the submission. Whether the
 * thread or board is still there is not asked, for a text must not be lost over that.
 */
@Injectable()
export class SaveDraft {
  constructor(private readonly items: KeepItem) {}

  async execute(member: Member, input: SaveDraftInput): Promise<typeof SaveDraftResult> {
    const read = readDraft(input);
    if (Array.isArray(read)) return invalidInput(...read);
    const { threadId = null, boardSlug = null, draftId, kind = null, contentNotes } = input;
    const id = draftId ?? idFromSubmission(member.keys, 'draft', input.submission);
    const head: DraftHead = { id, threadId, boardSlug, words: read.words };
    const body: DraftBody = { title: read.title, kind, text: read.text, contentNotes };
    const refusal = await this.items.change(member, { kind: 'draft', of: draftOf(id), becomes: [head, body] });
    return refusal ?? { __typename: 'DraftSaved', id };
  }

  /** Blanks a draft; one that is no longer there stays gone. */
  async discard(member: Member, id: string): Promise<DraftDiscarded> {
    await this.items.change(member, { kind: 'draft', of: draftOf(id), becomes: null });
    return { done: true };
  }
}
