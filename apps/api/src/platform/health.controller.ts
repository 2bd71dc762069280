import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from './database/database.ts';

/** Ready when the database answers. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  async health(): Promise<{ ready: true }> {
    try {
      await this.database.first('select 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { ready: true };
  }
}
