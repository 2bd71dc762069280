import { Injectable } from '@nestjs/common';
import { decodeMemberPayload, deriveMemberKeys, encodeMemberPayload, mineBlock, open, randomId, seal } from '@rinnalla/anonymity';
import type { MemberKeys, MemberPayload } from '@rinnalla/anonymity';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { WaitingErasures } from '../platform/erasures/waiting-erasures.ts';

/** Bound into every wrapped payload of a credential. */
const credentialPurpose = 'credential';

export type WayInKind = 'phrase' | 'password' | 'demo';

/** What opens a credential: the name under which it is stored, and the key of what it wraps; 32 bytes each. */
export interface WayIn {
  readonly find: Uint8Array;
  readonly wrapKey: Uint8Array;
}

/** A way in that is to be stored. A password's salt (16 bytes) and cost stand beside it. */
export interface NewWayIn extends WayIn {
  readonly kind: WayInKind;
  readonly stretched?: { readonly salt: Uint8Array; readonly params: string };
}

/** One way in of a member's own. */
export interface OwnWayIn {
  readonly id: string;
  readonly kind: WayInKind;
  readonly find: Buffer;
}

/** Ways in. A credential joins to nothing and is written alone. */
@Injectable()
export class CredentialStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly waiting: WaitingErasures,
  ) {}

  /** What this way in opens, or null. One statement, whether it is known or not. */
  async open({ find, wrapKey }: WayIn): Promise<MemberPayload | null> {
    const row = await this.database.first<{ wrap: Buffer }>('select wrap from credential where find = $1', [find]);
    return row === undefined ? null : unwrap(wrapKey, row.wrap);
  }

  /** A member's own ways in, the phrase first. */
  own(keys: MemberKeys): Promise<OwnWayIn[]> {
    return this.database.rows<OwnWayIn>('select id, kind, find from credential where mine = any($1) order by kind desc, id', [slots(keys)]);
  }

  /**
   * Stores a way in. One that is stored already stays as it is; but a password sent once more is the one that holds.
   * Replacing deletes rows, so the numbers of credentials have holes: the whole first block is searched, always.
   */
  async store({ kind, find, wrapKey, stretched }: NewWayIn, payload: MemberPayload): Promise<void> {
    const keys = deriveMemberKeys(payload.secret);
    const wrap = seal(wrapKey, encodeMemberPayload(payload), credentialPurpose);
    const { salt, params } = stretched ?? { salt: null, params: null };
    if (stretched !== undefined && (await this.rewrite([find, wrap, salt, params, slots(keys)]))) return;
    for (const mine of await this.freeSlots(keys)) {
      const row = await this.database.first(
        `insert into credential (id, kind, find, salt, params, wrap, mine) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict do nothing returning 1`,
        [randomId(), kind, find, salt, params, wrap, mine],
      );
      if (row !== undefined || (await this.isStored(find))) return;
    }
    throw new Error('a member has more ways in than there are places for');
  }

  /** Takes ways in away, each in a transaction of its own. Whatever stops it halfway, the worker completes it. */
  async remove(ways: readonly Pick<OwnWayIn, 'id'>[]): Promise<void> {
    await this.noteRemoved(ways);
    for (const { id } of ways) await this.database.rows('delete from credential where id = $1', [id]);
  }

  /** Notes ways in for the ledger, so that no backup that is put back lets anybody in with what was replaced or taken away. */
  async noteRemoved(ways: readonly Pick<OwnWayIn, 'id'>[]): Promise<void> {
    const erasables = ways.map(({ id }) => ({ kind: 'credential' as const, id }));
    await this.waiting.add({ erasables, pace: 'at_once', hour: this.clock.hour() });
  }

  private async rewrite(row: readonly unknown[]): Promise<boolean> {
    return (
      (await this.database.first(
        'update credential set wrap = $2, salt = $3, params = $4 where find = $1 and mine = any($5) returning 1',
        row,
      )) !== undefined
    );
  }

  private async isStored(find: Uint8Array): Promise<boolean> {
    return (await this.database.first('select 1 from credential where find = $1', [find])) !== undefined;
  }

  private async freeSlots(keys: MemberKeys): Promise<Uint8Array[]> {
    const taken = await this.database.rows<{ mine: Buffer }>('select mine from credential where mine = any($1)', [slots(keys)]);
    return slots(keys).filter((slot) => !taken.some(({ mine }) => mine.equals(slot)));
  }
}

/** What a credential wraps, or null for another key. */
export function unwrap(wrapKey: Uint8Array, wrap: Uint8Array): MemberPayload | null {
  const plain = open(wrapKey, wrap, credentialPurpose);
  return plain === null ? null : decodeMemberPayload(plain);
}

/** Every `mine` that a credential of this member's can have. */
export const slots = (keys: MemberKeys): Uint8Array[] => mineBlock(keys, 'credential', 0);
