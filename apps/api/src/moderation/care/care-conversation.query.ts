import { Injectable } from '@nestjs/common';
import { PersonaOwner } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { CareMessages } from './care-messages.ts';
import type { CareConversation } from './care.type.ts';

type ConversationRow = Omit<CareConversation, 'messages' | 'mayAnswer'> & { readonly personaId: string };

/** What moderators and the author of a post wrote to one another. For anybody but the author there is no such thing. */
@Injectable()
export class ReadCareConversation {
  constructor(
    private readonly database: Database,
    private readonly owner: PersonaOwner,
    private readonly messages: CareMessages,
  ) {}

  async about(member: Member, postId: string): Promise<CareConversation | null> {
    const found = await this.database.first<ConversationRow>(
      `select post.id as "postId", post.position, post.state as "postState", thread.id as "threadId", post.persona_id as "personaId",
              case when opening.state = 'visible' or opening.persona_id = post.persona_id then thread.title else '' end as "threadTitle"
         from post join thread on thread.id = post.thread_id
         join post opening on opening.thread_id = thread.id and opening.position = 1
        where post.id = $1`,
      [postId],
    );
    if (found === undefined || !(await this.owner.is(this.database, member, found.personaId))) return null;
    const { personaId: _, ...place } = found;
    const messages = await this.messages.about(this.database, postId);
    return { ...place, messages, mayAnswer: messages.length > 0 };
  }
}
