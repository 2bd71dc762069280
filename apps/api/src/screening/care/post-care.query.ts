import { Injectable } from '@nestjs/common';
import { PersonaOwner } from '../../community/index.ts';
import type { ContentNote, Language, ScreeningOutcome } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Member, Staff } from '../../platform/sessions/viewer.ts';
import { ContentReader } from '../content-reader.ts';
import { heldByContent, inWords } from '../held-because.rules.ts';
import { readingOf } from '../reading.rules.ts';
import { caredForIn } from './care-about.rules.ts';
import { careTopics } from './care-topics.rules.ts';
import type { PostCare } from './post-care.type.ts';

interface OwnText {
  readonly personaId: string;
  readonly position: number;
  readonly notes: ContentNote[];
  readonly text: string;
  readonly outcome: ScreeningOutcome | null;
  readonly title: string;
  readonly language: Language;
}

const ownText = `
  select post.persona_id as "personaId", post.position, post.notes_by_author as notes, revision.text, revision.screening as outcome, thread.title,
         board.language
    from post join revision on revision.id = post.revision_id join thread on thread.id = post.thread_id join board on board.id = thread.board_id
   where post.id = $1 and post.state <> 'deleted'`;

/** Reads an own post again for what its author can be told of care. Nothing is stored for it; to everybody else there is no such post. */
@Injectable()
export class ReadPostCare {
  constructor(
    private readonly database: Database,
    private readonly owner: PersonaOwner,
    private readonly content: ContentReader,
  ) {}

  async of(writer: Member | Staff, postId: string): Promise<PostCare | null> {
    const post = await this.database.first<OwnText>(ownText, [postId]);
    if (post === undefined || !(await this.owner.is(this.database, writer, post.personaId))) return null;
    const { whole } = readingOf({ title: post.position === 1 ? post.title : null, text: post.text });
    const seen = this.content.read(whole, post.language) ?? { crisis: 'none' as const, sourcing: false, signals: [] };
    const by = writer.kind === 'staff' ? 'professional' : 'member';
    return {
      level: seen.crisis,
      caresFor: caredForIn(seen),
      topics: careTopics(seen, post.notes),
      outcome: post.outcome ?? 'published',
      heldBecause: heldByContent(seen, by).map(inWords),
    };
  }
}
