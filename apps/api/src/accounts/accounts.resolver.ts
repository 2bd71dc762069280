import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { drawPhrase } from '@rinnalla/anonymity';
import { Access } from '../platform/access/access.decorator.ts';
import { Id } from '../platform/graphql/scalars.ts';
import { CurrentViewer } from '../platform/graphql/viewer.decorator.ts';
import type { Viewer } from '../platform/sessions/viewer.ts';
import {
  CreateAccountInput,
  CreateAccountResult,
  DemoAccount,
  EnterDemoResult,
  SignedOut,
  SignInResult,
  ViewerView,
} from './account.type.ts';
import { CreateAccount } from './create-account.command.ts';
import { DemoEntrance } from './demo-entrance.ts';
import { SignIn } from './sign-in.command.ts';
import { SignOut } from './sign-out.command.ts';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly createAccountCommand: CreateAccount,
    private readonly signInCommand: SignIn,
    private readonly signOutCommand: SignOut,
    private readonly demo: DemoEntrance,
  ) {}

  @Query(() => ViewerView, { description: 'Who is asking.' })
  @Access({ who: ['guest'], touches: [] })
  viewer(@CurrentViewer() viewer: Viewer): ViewerView {
    return {
      kind: viewer.kind,
      staffName: viewer.kind === 'staff' ? viewer.name : null,
      singleKeys: viewer.kind === 'staff' && viewer.singleKeys,
      roles: viewer.kind === 'staff' ? viewer.roles : [],
    };
  }

  @Query(() => [DemoAccount], { description: 'Accounts that anybody may enter as, members first; none outside demo mode.' })
  @Access({ who: ['guest'], touches: [] })
  demoAccounts(): Promise<DemoAccount[]> {
    return this.demo.accounts();
  }

  @Mutation(() => String, { description: 'A new recovery phrase. Nothing is stored.' })
  @Access({ who: ['guest'], touches: [] })
  drawPhrase(): string {
    return drawPhrase().join(' ');
  }

  @Mutation(() => CreateAccountResult, { description: 'Makes an account from a phrase of which two words were typed back.' })
  @Access({ who: ['guest'], touches: ['credential', 'session', 'staff_session'] })
  createAccount(@Args('input') input: CreateAccountInput, @CurrentViewer() viewer: Viewer): Promise<typeof CreateAccountResult> {
    return this.createAccountCommand.execute(input, viewer);
  }

  @Mutation(() => SignInResult, { description: 'Signs in with the recovery phrase.' })
  @Access({ who: ['guest'], touches: ['session', 'staff_session'] })
  signIn(@Args('phrase') phrase: string, @CurrentViewer() viewer: Viewer): Promise<typeof SignInResult> {
    return this.signInCommand.withPhrase(phrase, viewer);
  }

  @Mutation(() => SignInResult, { description: 'Signs in with a sign-in name and a password.' })
  @Access({ who: ['guest'], touches: ['session', 'staff_session'] })
  signInWithPassword(
    @Args('name') name: string,
    @Args('password') password: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SignInResult> {
    return this.signInCommand.withPassword({ name, password }, viewer);
  }

  @Mutation(() => EnterDemoResult, { description: 'Enters the demo as one of its accounts.' })
  @Access({ who: ['guest'], touches: ['session', 'staff_session'] })
  enterDemo(@Args('accountId', { type: () => Id }) accountId: string, @CurrentViewer() viewer: Viewer): Promise<typeof EnterDemoResult> {
    return this.demo.enter(accountId, viewer);
  }

  @Mutation(() => SignedOut, { description: 'Ends this session.' })
  @Access({ who: ['guest'], touches: ['session', 'staff_session'] })
  signOut(@CurrentViewer() viewer: Viewer): Promise<SignedOut> {
    return this.signOutCommand.execute(viewer);
  }
}
