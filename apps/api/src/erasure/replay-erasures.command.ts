import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { ErasureLedger } from '../platform/erasures/erasure-ledger.ts';
import { ledgerHash } from '../platform/erasures/erasure.rules.ts';
import type { Erasable, ErasureKind } from '../platform/erasures/erasure.rules.ts';
import { EraseOne } from './erase-one.ts';

/** The ids of one kind, in pages by their order, which says nothing. Each page is one range of an index: `order by id` alone would sort texts. */
const pages: Record<ErasureKind, string> = {
  persona: `select id::text from persona where id > $1::uuid order by persona.id limit 5000`,
  post: `select id::text from post where id > $1::uuid order by post.id limit 5000`,
  reaction: `select id::text from reaction where id > $1::uuid order by reaction.id limit 5000`,
  report: `select id::text from report where id > $1::uuid order by report.id limit 5000`,
  credential: `select id::text from credential where id > $1::uuid order by credential.id limit 5000`,
  sealed_item: `select encode(address, 'hex') as id from sealed_item where address > decode(replace($1, '-', ''), 'hex') order by address limit 5000`,
  membership: `select encode(mine, 'hex')::uuid::text as id from membership where mine > decode(replace($1, '-', ''), 'hex') order by mine limit 5000`,
};

/**
 * Erases from a database that was put back whatever the ledger says was erased since its backup was taken: hashes each id there is and
 * looks it up. To be run before anybody can reach the database. What still waits in the data folder is carried out in its hour.
 */
@Injectable()
export class ReplayErasures {
  constructor(
    private readonly database: Database,
    private readonly ledger: ErasureLedger,
    private readonly eraseOne: EraseOne,
  ) {}

  /** Answers how many rows the ledger named. Replaying again changes nothing. */
  async execute(): Promise<number> {
    const erased = await this.ledger.hashes();
    if (erased.size === 0) return 0;
    let found = 0;
    for (const kind of Object.keys(pages) as ErasureKind[]) {
      for await (const erasable of this.all(kind)) {
        if (!erased.has(ledgerHash(erasable))) continue;
        await this.eraseOne.execute(erasable);
        found += 1;
      }
    }
    return found;
  }

  private async *all(kind: ErasureKind): AsyncGenerator<Erasable> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.database.rows<{ id: string }>(pages[kind], [after]);
      for (const { id } of rows) yield { kind, id };
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }
}
