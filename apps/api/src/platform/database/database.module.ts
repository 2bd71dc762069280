import { Global, Inject, Module } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock.ts';
import { readApiSettings } from '../api-settings.ts';
import { Database } from './database.ts';

@Global()
@Module({
  providers: [{ provide: Database, useFactory: () => new Database(readApiSettings().databaseUrl) }, Clock],
  exports: [Database, Clock],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
