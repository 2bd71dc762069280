import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { AuditNight } from './audit-night.type.ts';

/** What the worker found when it last walked the whole log. One row. */
@Injectable()
export class LastNight {
  constructor(private readonly database: Database) {}

  /** null: no night has come since there is a log. */
  async execute(): Promise<AuditNight | null> {
    const night = await this.database.first<AuditNight>(
      `select state, hour, number::float8 as number, encode(hash, 'hex') as hash, broken_at::float8 as "brokenAt" from audit_verification`,
    );
    return night ?? null;
  }
}
