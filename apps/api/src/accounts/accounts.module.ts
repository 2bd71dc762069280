import { Module } from '@nestjs/common';
import { ReadQueueAlarms } from '../moderation/index.ts';
import { ErasuresModule } from '../platform/erasures/erasures.module.ts';
import { PasswordsModule } from '../platform/passwords/passwords.module.ts';
import { AccountsResolver } from './accounts.resolver.ts';
import { CreateAccount } from './create-account.command.ts';
import { CredentialStore } from './credential-store.ts';
import { DemoCredentials } from './demo-credentials.ts';
import { DemoEntrance } from './demo-entrance.ts';
import { SignIn } from './sign-in.command.ts';
import { SignOut } from './sign-out.command.ts';
import { StartSession } from './start-session.ts';
import { EndOwnSessions } from './own-sessions/end-own-sessions.command.ts';
import { OwnSessions } from './own-sessions/own-sessions.query.ts';
import { OwnSessionsResolver } from './own-sessions/own-sessions.resolver.ts';
import { ViewerResolver } from './viewer.resolver.ts';
import { OpenWayIn } from './ways-in/open-way-in.ts';
import { ReAuthenticate } from './ways-in/re-authenticate.ts';
import { RemoveWayIn } from './ways-in/remove-way-in.command.ts';
import { RenewPhrase } from './ways-in/renew-phrase.command.ts';
import { ReplaceWayIn } from './ways-in/replace-way-in.ts';
import { SetPassword } from './ways-in/set-password.command.ts';
import { WaysInResolver } from './ways-in/ways-in.resolver.ts';

const waysIn = [OpenWayIn, ReAuthenticate, RemoveWayIn, RenewPhrase, ReplaceWayIn, SetPassword, WaysInResolver];
const ownSessions = [EndOwnSessions, OwnSessions, OwnSessionsResolver];

@Module({
  imports: [PasswordsModule, ErasuresModule],
  providers: [
    AccountsResolver,
    CreateAccount,
    CredentialStore,
    DemoCredentials,
    DemoEntrance,
    SignIn,
    SignOut,
    StartSession,
    ReadQueueAlarms,
    ViewerResolver,
    ...waysIn,
    ...ownSessions,
  ],
  exports: [CredentialStore, EndOwnSessions, ReAuthenticate],
})
export class AccountsModule {}
