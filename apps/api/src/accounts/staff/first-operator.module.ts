import { Module } from '@nestjs/common';
import { AuditLogModule } from '../../moderation/index.ts';
import { DatabaseModule } from '../../platform/database/database.module.ts';
import { FirstOperator } from './first-operator.command.ts';
import { JoinCodes } from './join-codes.ts';

/** The little that the command line needs: no key of the server's. */
@Module({ imports: [DatabaseModule, AuditLogModule], providers: [FirstOperator, JoinCodes] })
export class FirstOperatorModule {}
