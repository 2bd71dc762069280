import { Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.ts';
import { DatabaseModule } from './database/database.module.ts';
import { GraphqlModule } from './graphql/graphql.module.ts';
import { HealthController } from './health.controller.ts';
import { PageChangesController } from './page-changes/page-changes.controller.ts';

@Module({ imports: [DatabaseModule, GraphqlModule, AccessModule], controllers: [HealthController, PageChangesController] })
export class PlatformModule {}
