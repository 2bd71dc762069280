import { Injectable } from '@nestjs/common';
import { badgeColumn } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { BadgePage } from './badge-page.type.ts';

/** What anybody may read about a badge; a revoked or lapsed one says so. One statement. */
@Injectable()
export class ReadBadgePage {
  constructor(private readonly database: Database) {}

  async of(id: string): Promise<BadgePage | null> {
    const page = await this.database.first<BadgePage>(
      `select ${badgeColumn} as badge, holder.name as "holderName", badge.register
         from badge join staff_account holder on holder.id = badge.staff_account_id where badge.id = $1`,
      [id],
    );
    return page ?? null;
  }
}
