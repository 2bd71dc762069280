import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { SingleKeysSet } from './staff-access.type.ts';

/** Turns single keys on or off for the own pages, wherever somebody is signed in (WCAG 2.2, 2.1.4). */
@Injectable()
export class SetSingleKeys {
  constructor(private readonly database: Database) {}

  async execute(viewer: Staff, on: boolean): Promise<SingleKeysSet> {
    await this.database.rows('update staff_account set single_keys = $2 where id = $1', [viewer.id, on]);
    return { on };
  }
}
