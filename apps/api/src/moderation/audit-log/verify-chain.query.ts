import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { beforeFirst, breakAt } from './chain.rules.ts';
import type { Break, ChainedEntry, Link } from './chain.rules.ts';
import { isNoted } from './noted-link.rules.ts';
import type { NotedLink } from './noted-link.rules.ts';

/** `looked`: how many entries were read. `last`: number 0 where nothing was ever written. `noted`: the entry that was asked for; null: it is not in the chain, or none was. */
export type ChainState =
  | { readonly kind: 'whole'; readonly looked: number; readonly last: Link; readonly noted: Link | null }
  | ({ readonly kind: 'broken'; readonly looked: number } & Break);

const batch = 2_000;

const entries = `
  select number::float8 as number, extract(epoch from at)::text as epoch, staff_account_id as "staffAccountId", act, target_kind as "targetKind",
         target_id as "targetId", detail::text as detail, previous, hash
    from audit_entry where number > $1 order by number limit $2`;

/** Walks the audit log and looks whether each entry follows from the one before. Reads it in batches, and stops at the first that does not. */
@Injectable()
export class VerifyChain {
  constructor(private readonly database: Database) {}

  /** The whole log, from its first entry on. `noted`: what was written down earlier, to look whether it is still there. */
  whole(noted: NotedLink | null = null): Promise<ChainState> {
    return this.walk(beforeFirst, noted);
  }

  /** The newest entries alone, at most `count`; that what came before them holds is not looked at. */
  async newest(count: number): Promise<ChainState> {
    const before = await this.database.first<Link>(
      `select number::float8 as number, hash from audit_entry order by number desc offset $1 limit 1`,
      [count],
    );
    return this.walk(before ?? beforeFirst, null);
  }

  private async walk(from: Link, noted: NotedLink | null): Promise<ChainState> {
    let last = from;
    let looked = 0;
    let found: Link | null = null;
    for (;;) {
      const rows = await this.database.rows<ChainedEntry>(entries, [last.number, batch]);
      for (const entry of rows) {
        looked += 1;
        const wrong = breakAt(entry, last);
        if (wrong !== null) return { kind: 'broken', looked, ...wrong };
        last = { number: entry.number, hash: entry.hash };
        if (noted !== null && isNoted(noted, last)) found = last;
      }
      if (rows.length < batch) return { kind: 'whole', looked, last, noted: found };
    }
  }
}
