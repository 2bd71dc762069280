import { Injectable } from '@nestjs/common';
import { BlankPosts, ErasePersona, EraseReaction } from '../community/index.ts';
import { EraseReport, EraseTold } from '../moderation/index.ts';
import { Database } from '../platform/database/database.ts';
import type { Statements } from '../platform/database/database.ts';
import type { Erasable, ErasureKind } from '../platform/erasures/erasure.rules.ts';

type Erase = (statements: Statements, id: string) => Promise<unknown>;

/** Erases one thing in a transaction of its own, so that none holds rows of two faces. Erasing again changes nothing. */
@Injectable()
export class EraseOne {
  private readonly byKind: Record<ErasureKind, Erase>;

  constructor(
    private readonly database: Database,
    personas: ErasePersona,
    posts: BlankPosts,
    reactions: EraseReaction,
    reports: EraseReport,
    told: EraseTold,
  ) {
    this.byKind = {
      persona: async (statements, id) => {
        await personas.execute(statements, id);
        return told.execute(statements, id);
      },
      post: (statements, id) => posts.one(statements, id),
      reaction: (statements, id) => reactions.execute(statements, id),
      report: (statements, id) => reports.execute(statements, id),
      membership: (statements, id) => statements.rows(`delete from membership where mine = decode(replace($1, '-', ''), 'hex')`, [id]),
      sealed_item: (statements, id) => statements.rows(`delete from sealed_item where address = decode($1, 'hex')`, [id]),
      credential: (statements, id) => statements.rows('delete from credential where id = $1', [id]),
    };
  }

  /** Answers whether all of it is erased; false: words to a moderator still wait for their answer. */
  async execute({ kind, id }: Erasable): Promise<boolean> {
    return (await this.database.transaction((statements) => this.byKind[kind](statements, id))) !== false;
  }
}
