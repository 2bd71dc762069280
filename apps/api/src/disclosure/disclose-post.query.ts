import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import type { NamedPost } from './post-address.rules.ts';

/** A row with all its columns but those that say nothing without a member's own key. */
export type DisclosedRow = Readonly<Record<string, unknown>>;

/** Everything that lies about the author of one post, by table. */
export interface Disclosure {
  readonly postId: string;
  readonly board: string;
  readonly thread: { readonly id: string; readonly title: string };
  readonly tables: Readonly<Record<DisclosedTable, readonly DisclosedRow[]>>;
}

/**
 * Columns that are left out, everywhere: random bytes that only the member's own key makes sense of, hashes of secrets that only they
 * hold, and the parsed form of a text that is there as a text. Whatever is not named here is given, also a column that is new.
 */
export const columnsThatSayNothing = ['tag', 'mine', 'space', 'case_hash', 'name_hash', 'code_hash', 'tree'];

/** How the rows of each table are found from the author's face, $1. The face is the only way on from a post: there is nothing behind it. */
const found = {
  persona: 'id = $1',
  post: 'persona_id = $1',
  revision: 'post_id in (select id from post where persona_id = $1)',
  restriction: 'persona_id = $1',
  delivery: 'persona_id = $1',
  decision: 'revision_id in (select revision.id from revision join post on post.id = post_id where persona_id = $1)',
  decision_matter: `decision_id in (select decision.id from decision join revision on revision.id = decision.revision_id join post on post.id = post_id
                                     where persona_id = $1)`,
  statement_of_reasons: `id in (select statement_id from decision join revision on revision.id = decision.revision_id join post on post.id = post_id
                                 where persona_id = $1)`,
  appeal: `report_id is null and decision_id in (select decision.id from decision join revision on revision.id = decision.revision_id
                                                   join post on post.id = post_id where persona_id = $1)`,
  proposal: `reviewable_id in (select id from reviewable where post_id in (select id from post where persona_id = $1))`,
  redaction: 'post_id in (select id from post where persona_id = $1)',
  thread_limit: `decision_id in (select decision.id from decision join revision on revision.id = decision.revision_id
                                   join post on post.id = post_id where persona_id = $1)`,
  authority_contact: 'revision_id in (select revision.id from revision join post on post.id = post_id where persona_id = $1)',
  second_look: 'revision_id in (select revision.id from revision join post on post.id = post_id where persona_id = $1)',
  reviewable: `post_id in (select id from post where persona_id = $1)`,
  signal: 'revision_id in (select revision.id from revision join post on post.id = post_id where persona_id = $1)',
} as const;

export type DisclosedTable = keyof typeof found;
export const disclosedTables = Object.keys(found) as DisclosedTable[];

/** Everything that could be handed over about the author of a post. Reads only, and leaves no trace. */
@Injectable()
export class DisclosePost {
  constructor(private readonly database: Database) {}

  /** null: there is no such post. */
  async of(named: NamedPost): Promise<Disclosure | null> {
    const post = await this.find(named);
    if (post === undefined) return null;
    const { postId, personaId, board, threadId, title } = post;
    const tables = Object.fromEntries(
      await Promise.all(disclosedTables.map(async (table) => [table, await this.rows(table, personaId)] as const)),
    ) as unknown as Disclosure['tables'];
    return { postId, board, thread: { id: threadId, title }, tables };
  }

  private find(named: NamedPost): Promise<FoundPost | undefined> {
    const [condition, values] =
      'id' in named ? ['post.id = $1', [named.id]] : ['post.thread_id = $1 and post.position = $2', [named.threadId, named.position]];
    return this.database.first<FoundPost>(
      `select post.id as "postId", post.persona_id as "personaId", board.name as board, thread.id as "threadId", thread.title
         from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id where ${condition}`,
      values,
    );
  }

  private async rows(table: DisclosedTable, personaId: string): Promise<DisclosedRow[]> {
    const rows = await this.database.rows<{ row: DisclosedRow }>(
      `select to_jsonb(found) - $2::text[] as row from ${table} found where ${found[table]} order by found::text`,
      [personaId, columnsThatSayNothing],
    );
    return rows.map(({ row }) => row);
  }
}

interface FoundPost {
  readonly postId: string;
  readonly personaId: string;
  readonly board: string;
  readonly threadId: string;
  readonly title: string;
}
