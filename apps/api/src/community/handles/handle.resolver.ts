import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentMember } from '../../platform/graphql/viewer.decorator.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { MakeHandleInput, MakeHandleResult, MyHandles, RetireHandleResult } from './handle.type.ts';
import { MakeHandle } from './make-handle.command.ts';
import { ReadMyHandles } from './my-handles.query.ts';
import { RetireHandle } from './retire-handle.command.ts';

@Resolver()
export class HandleResolver {
  constructor(
    private readonly handles: ReadMyHandles,
    private readonly make: MakeHandle,
    private readonly retire: RetireHandle,
  ) {}

  @Query(() => MyHandles, { description: 'The handles that the member has now.' })
  @Access({ who: ['member'], touches: [] })
  myHandles(@CurrentMember() member: Member): Promise<MyHandles> {
    return this.handles.of(member);
  }

  @Mutation(() => MakeHandleResult, { description: 'Makes a handle. Adults alone.' })
  @Access({ who: ['member'], touches: ['persona'] })
  makeHandle(@CurrentMember() member: Member, @Args('input') input: MakeHandleInput): Promise<typeof MakeHandleResult> {
    return this.make.execute(member, input);
  }

  @Mutation(() => RetireHandleResult, { description: 'Gives a handle up.' })
  @Access({ who: ['member'], touches: ['persona'] })
  retireHandle(
    @CurrentMember() member: Member,
    @Args('handleId', { type: () => Id }) handleId: string,
  ): Promise<typeof RetireHandleResult> {
    return this.retire.execute(member, handleId);
  }
}
