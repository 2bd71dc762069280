import { Injectable } from '@nestjs/common';
import { mineBlock } from '@rinnalla/anonymity';
import type { Statements } from '../../platform/database/database.ts';
import type { Member } from '../../platform/sessions/viewer.ts';

/** One face of the member who is asking. */
export interface MyPersona {
  readonly id: string;
  readonly space: Uint8Array;
  readonly name: string;
}

/** The member's own faces, found block by block through `mine` until a block is empty. One indexed statement for each 64 faces. */
@Injectable()
export class MyPersonas {
  async of(statements: Statements, member: Member): Promise<MyPersona[]> {
    const found: MyPersona[] = [];
    for (let block = 0; ; block += 1) {
      const rows = await statements.rows<MyPersona>('select id, space, name from persona where mine = any($1)', [
        mineBlock(member.keys, 'persona', block),
      ]);
      if (rows.length === 0) return found;
      found.push(...rows);
    }
  }
}
