import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentMember } from '../../platform/graphql/viewer.decorator.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { EndOwnSessions } from './end-own-sessions.command.ts';
import { OwnSession } from './own-session.type.ts';
import { OwnSessions } from './own-sessions.query.ts';

@Resolver()
export class OwnSessionsResolver {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly endOwnSessions: EndOwnSessions,
  ) {}

  @Query(() => [OwnSession], { description: 'Where one is signed in, this session first.' })
  @Access({ who: ['member'], touches: [], whileClosed: true })
  ownSessions(@CurrentMember() member: Member): Promise<OwnSession[]> {
    return this.sessions.of(member);
  }

  @Mutation(() => [OwnSession], { description: 'Ends one of one’s own sessions. Gives those that are left.' })
  @Access({ who: ['member'], touches: ['session'], whileClosed: true })
  async endOwnSession(@Args('id', { type: () => Id }) id: string, @CurrentMember() member: Member): Promise<OwnSession[]> {
    await this.endOwnSessions.one(member, id);
    return this.sessions.of(member);
  }

  @Mutation(() => [OwnSession], { description: 'Ends all of one’s own sessions but this one. Gives what is left.' })
  @Access({ who: ['member'], touches: ['session'], whileClosed: true })
  async endOtherSessions(@CurrentMember() member: Member): Promise<OwnSession[]> {
    await this.endOwnSessions.others(member);
    return this.sessions.of(member);
  }
}
