import { Injectable } from '@nestjs/common';
import { ReadThreadPage } from '../community/index.ts';
import { notAllowed, notFound } from '../platform/graphql/outcomes.type.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { KeepItem } from './keep-item.ts';
import { mutesIn } from './kept-contents.ts';
import type { FoundItem } from '../platform/sealed/sealed-items.ts';
import type { MuteAuthorResult, Unmuted } from './keeping.type.ts';

const muteOf =
  (personaId: string) =>
  (items: readonly FoundItem[]): FoundItem | undefined =>
    items.find((item) => mutesIn([item])[0]?.personaId === personaId);

/** Folds the posts of a face for this member alone. Only the member's own item knows of it: nobody who was muted can learn it. */
@Injectable()
export class MuteAuthor {
  constructor(
    private readonly threads: ReadThreadPage,
    private readonly items: KeepItem,
  ) {}

  async execute(member: Member, postId: string): Promise<typeof MuteAuthorResult> {
    const found = await this.threads.post(postId, member);
    if (found === null) return notFound('post');
    const { post, thread } = found;
    if (post.mine) return notAllowed('own_post');
    const personaId = post.author.id;
    const refusal = await this.items.change(member, { kind: 'mute', of: muteOf(personaId), becomes: [{ personaId, postId }] });
    return refusal ?? { __typename: 'AuthorMuted', threadId: thread.id, position: post.position };
  }

  /** Shows them again; a face that was not muted stays as it is. */
  async end(member: Member, personaId: string): Promise<Unmuted> {
    await this.items.change(member, { kind: 'mute', of: muteOf(personaId), becomes: null });
    return { done: true };
  }
}
