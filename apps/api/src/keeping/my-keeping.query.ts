import { Injectable } from '@nestjs/common';
import { BoardDoor, boardIsKnown, threadIsOpen } from '../community/index.ts';
import type { Language, PersonaKind } from '../community/index.ts';
import { Database } from '../platform/database/database.ts';
import { readItems } from '../platform/sealed/sealed-items.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import type { MyKeeping } from './keeping.type.ts';
import { draftsIn, followsIn, mutesIn } from './kept-contents.ts';

interface ThreadRow {
  readonly id: string;
  readonly title: string;
  readonly boardName: string;
  readonly language: Language;
  readonly lastHour: number;
}

interface FaceRow {
  readonly postId: string;
  readonly name: string;
  readonly kind: PersonaKind;
  readonly threadTitle: string;
}

interface Named {
  readonly threads: readonly ThreadRow[];
  readonly boards: readonly { slug: string; name: string; language: Language }[];
  readonly faces: readonly FaceRow[];
}

/** A title stands for its opening post, and is shown to whom the thread is. */
const title = `case when thread.listed and ${threadIsOpen('$4')} then thread.title else '' end`;

/** All that a member keeps for itself, with the names of what it is about. Three statements for up to 63 of each kind, and two for each invited board; writes nothing. */
@Injectable()
export class ReadMyKeeping {
  constructor(
    private readonly database: Database,
    private readonly door: BoardDoor,
  ) {}

  async of(member: Member): Promise<MyKeeping> {
    const items = await readItems(this.database, member.keys, ['follow', 'mute', 'draft']);
    const [follows, mutes, drafts] = [followsIn(items.follow), mutesIn(items.mute), draftsIn(items.draft)];
    const named = await this.names({
      threads: [...follows, ...drafts].flatMap(({ threadId }) => threadId ?? []),
      boards: drafts.flatMap(({ boardSlug }) => boardSlug ?? []),
      posts: mutes.map(({ postId }) => postId),
      spaces: await this.door.openSpaces(this.database, member),
    });
    const threads = new Map(named.threads.map((thread) => [thread.id, thread]));
    const boards = new Map(named.boards.map((board) => [board.slug, board]));
    const faces = new Map(named.faces.map((face) => [face.postId, face]));
    return {
      follows: follows
        .flatMap(({ threadId, news }) => {
          const thread = threads.get(threadId);
          return thread === undefined ? [] : [{ ...thread, threadId, news }];
        })
        .sort((one, other) => other.lastHour - one.lastHour),
      mutes: mutes
        .flatMap(({ personaId, postId }) => {
          const face = faces.get(postId);
          return face === undefined ? [] : [{ ...face, personaId }];
        })
        .sort((one, other) => one.name.localeCompare(other.name)),
      drafts: drafts.map(({ id, words, threadId, boardSlug }) => {
        const [thread, board] = [threads.get(threadId ?? ''), boards.get(boardSlug ?? '')];
        const placeName = thread?.title ?? board?.name ?? '';
        return { id, words, threadId, boardSlug, placeName, language: thread?.language ?? board?.language ?? null };
      }),
    };
  }

  private async names(wanted: { threads: string[]; boards: string[]; posts: string[]; spaces: Uint8Array[] }): Promise<Named> {
    const row = await this.database.first<Named>(
      `select
         (select coalesce(json_agg(json_build_object('id', thread.id, 'title', case when thread.listed then thread.title else '' end,
                   'boardName', board.name, 'language', board.language, 'lastHour', thread.last_hour)), '[]')
            from thread join board on board.id = thread.board_id where thread.id = any($1) and ${threadIsOpen('$4')}) as threads,
         (select coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'language', language)), '[]')
            from board where slug = any($2) and ${boardIsKnown('$4')}) as boards,
         (select coalesce(json_agg(json_build_object('postId', post.id, 'name', persona.name, 'kind', persona.kind,
                   'threadTitle', ${title})), '[]')
            from post join persona on persona.id = post.persona_id join thread on thread.id = post.thread_id join board on board.id = thread.board_id
           where post.id = any($3)) as faces`,
      [wanted.threads, wanted.boards, wanted.posts, wanted.spaces],
    );
    if (row === undefined) throw new Error('a select without a from gave no row');
    return row;
  }
}
