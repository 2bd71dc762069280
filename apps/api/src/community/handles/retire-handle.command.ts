import { Injectable } from '@nestjs/common';
import { randomKey, tagOf } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { handleSpace, slotTags } from './handle-slots.ts';
import type { RetireHandleResult } from './handle.type.ts';

/** What stands in place of a name that was given up. */
const noName = '––';

/**
 * A member gives a handle up: its name is blanked and its slot is free again. The row stays among the member's own, in a space of its
 * own, so that what was decided about the handle goes on to hold and can be appealed; the hash of the name stays, so that nobody can
 * take it and pass for whoever had it.
 */
@Injectable()
export class RetireHandle {
  constructor(private readonly database: Database) {}

  async execute({ keys }: Member, handleId: string): Promise<typeof RetireHandleResult> {
    const space = randomKey();
    const retired = await this.database.first(
      'update persona set name = $4, space = $5, tag = $6 where id = $1 and space = $2 and tag = any($3) returning id',
      [handleId, handleSpace, slotTags(keys), noName, space, tagOf(keys, 'persona', space)],
    );
    return retired === undefined ? notFound('handle') : { __typename: 'HandleRetired', handleId };
  }
}
