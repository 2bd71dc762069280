import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { Operations } from './operations.ts';
import { StandingModule } from '../standing/standing.module.ts';

@Module({
  imports: [DiscoveryModule, StandingModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, Operations],
  exports: [Operations],
})
export class AccessModule {}
