import { Module } from '@nestjs/common';
import { VerifyChain } from './verify-chain.query.ts';
import { VerifyEachNight } from './verify-each-night.command.ts';

/** The worker's part of the audit log. */
@Module({ providers: [VerifyEachNight, VerifyChain], exports: [VerifyEachNight] })
export class AuditVerificationModule {}
