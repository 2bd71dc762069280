import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { isAdult } from '../../platform/sessions/adulthood.rules.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { handleSpace, mostHandles, slotTags } from './handle-slots.ts';
import type { Handle, MyHandles } from './handle.type.ts';

/** The handles that a member has now. One statement. */
@Injectable()
export class ReadMyHandles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of({ keys, payload }: Member): Promise<MyHandles> {
    const handles = await this.database.rows<Handle>('select id, name from persona where space = $1 and tag = any($2) order by name', [
      handleSpace,
      slotTags(keys),
    ]);
    return { handles, room: handles.length < mostHandles, adult: isAdult(payload.adultFrom, this.clock.now()) };
  }
}
