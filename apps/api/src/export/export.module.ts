import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { KeepingModule } from '../keeping/index.ts';
import { SessionsModule } from '../platform/sessions/sessions.module.ts';
import { ExportController } from './export.controller.ts';
import { ReadExport } from './read-export.query.ts';

@Module({ imports: [AccountsModule, KeepingModule, SessionsModule], controllers: [ExportController], providers: [ReadExport] })
export class ExportModule {}
