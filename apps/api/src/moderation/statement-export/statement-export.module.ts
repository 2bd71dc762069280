import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module.ts';
import { ExportStatements } from './export-statements.query.ts';

/** For the operator's command line alone: no operation of the API reaches it. */
@Module({ imports: [DatabaseModule], providers: [ExportStatements] })
export class StatementExportModule {}
