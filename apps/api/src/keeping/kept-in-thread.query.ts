import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { readBody, readItems } from '../platform/sealed/sealed-items.ts';
import type { Member, Viewer } from '../platform/sessions/viewer.ts';
import type { Draft, KeptInThread } from './keeping.type.ts';
import { draftsIn, followsIn, mutesIn, readDraftBody } from './kept-contents.ts';
import type { FoundDraft } from './kept-contents.ts';

/** What a member has kept where it reads and writes. No statement for anybody else; writes nothing. */
@Injectable()
export class ReadKept {
  constructor(private readonly database: Database) {}

  /** One statement for up to 63 of each kind, and one more where a draft of a reply lies. */
  async inThread(viewer: Viewer, threadId: string): Promise<KeptInThread | null> {
    if (viewer.kind !== 'member') return null;
    const items = await readItems(this.database, viewer.keys, ['follow', 'mute', 'draft']);
    const draft = draftsIn(items.draft).find((each) => each.threadId === threadId);
    return {
      news: followsIn(items.follow).find((follow) => follow.threadId === threadId)?.news ?? null,
      mutedFaces: mutesIn(items.mute).map(({ personaId }) => personaId),
      draft: draft === undefined ? null : await this.opened(viewer, draft),
    };
  }

  /** The draft that would start a thread on this board. */
  draftOnBoard(viewer: Viewer, slug: string): Promise<Draft | null> {
    return this.draft(viewer, ({ boardSlug }) => boardSlug === slug);
  }

  /** The first draft of the viewer's that this picks. Two statements. */
  async draft(viewer: Viewer, is: (draft: FoundDraft) => boolean): Promise<Draft | null> {
    if (viewer.kind !== 'member') return null;
    const items = await readItems(this.database, viewer.keys, ['draft']);
    const draft = draftsIn(items.draft).find(is);
    return draft === undefined ? null : this.opened(viewer, draft);
  }

  private async opened({ keys }: Member, { item, id, threadId, boardSlug }: FoundDraft): Promise<Draft | null> {
    const body = readDraftBody(await readBody(this.database, keys, item));
    return body === null ? null : { id, threadId, boardSlug, ...body };
  }
}
