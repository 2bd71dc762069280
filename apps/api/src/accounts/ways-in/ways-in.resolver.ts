import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentMember } from '../../platform/graphql/viewer.decorator.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { CredentialStore } from '../credential-store.ts';
import type { WayInKind } from '../credential-store.ts';
import { RemoveWayIn } from './remove-way-in.command.ts';
import { RenewPhrase } from './renew-phrase.command.ts';
import { SetPassword, signInName } from './set-password.command.ts';
import {
  RemoveWayInInput,
  RemoveWayInResult,
  RenewPhraseInput,
  RenewPhraseResult,
  SetPasswordInput,
  SetPasswordResult,
  WayInKindEnum,
} from './way-in.type.ts';

@Resolver()
export class WaysInResolver {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly renewPhraseCommand: RenewPhrase,
    private readonly setPasswordCommand: SetPassword,
    private readonly removeWayInCommand: RemoveWayIn,
  ) {}

  @Query(() => [WayInKindEnum], { description: 'One’s own ways in.' })
  @Access({ who: ['member'], touches: [], whileClosed: true })
  async waysIn(@CurrentMember() member: Member): Promise<WayInKind[]> {
    return [...new Set((await this.credentials.own(member.keys)).map(({ kind }) => kind))];
  }

  @Query(() => String, { description: 'The sign-in name that this form will give. Nothing is stored.' })
  @Access({ who: ['member'], touches: [] })
  signInName(@Args('submission') submission: string, @CurrentMember() member: Member): string {
    return signInName(member.keys, submission);
  }

  @Mutation(() => RenewPhraseResult, { description: 'Puts a new phrase in the place of one’s own.' })
  @Access({ who: ['member'], touches: ['credential', 'session'] })
  renewPhrase(@Args('input') input: RenewPhraseInput, @CurrentMember() member: Member): Promise<typeof RenewPhraseResult> {
    return this.renewPhraseCommand.execute(member, input);
  }

  @Mutation(() => SetPasswordResult, { description: 'Sets a password beside the phrase, or another one.' })
  @Access({ who: ['member'], touches: ['credential', 'session'] })
  setPassword(@Args('input') input: SetPasswordInput, @CurrentMember() member: Member): Promise<typeof SetPasswordResult> {
    return this.setPasswordCommand.execute(member, input);
  }

  @Mutation(() => RemoveWayInResult, { description: 'Takes one of one’s ways in away, never the last.' })
  @Access({ who: ['member'], touches: ['credential', 'session'] })
  removeWayIn(@Args('input') input: RemoveWayInInput, @CurrentMember() member: Member): Promise<typeof RemoveWayInResult> {
    return this.removeWayInCommand.execute(member, input);
  }
}
