import { Global, Module } from '@nestjs/common';
import { ReadStanding } from './read-standing.query.ts';
import { Standings } from './standings.ts';

/** Global, because whoever writes or goes in anywhere is asked for its standing. */
@Global()
@Module({ providers: [ReadStanding, Standings], exports: [ReadStanding, Standings] })
export class StandingModule {}
