import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import type { Viewer } from '../platform/sessions/viewer.ts';

/** Ends this session on the server: its token opens nothing from now on. */
@Injectable()
export class SignOut {
  constructor(private readonly database: Database) {}

  async execute(viewer: Viewer): Promise<{ done: true }> {
    if (viewer.kind === 'member') await this.database.rows('delete from session where token_id = $1', [viewer.tokenId]);
    if (viewer.kind === 'staff') await this.database.rows('delete from staff_session where token_id = $1', [viewer.tokenId]);
    return { done: true };
  }
}
