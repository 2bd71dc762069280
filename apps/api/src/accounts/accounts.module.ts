import { Module } from '@nestjs/common';
import { AccountsResolver } from './accounts.resolver.ts';
import { CreateAccount } from './create-account.command.ts';
import { CredentialStore } from './credential-store.ts';
import { DemoCredentials } from './demo-credentials.ts';
import { DemoEntrance } from './demo-entrance.ts';
import { SignIn } from './sign-in.command.ts';
import { SignOut } from './sign-out.command.ts';
import { StartSession } from './start-session.ts';

@Module({ providers: [AccountsResolver, CreateAccount, CredentialStore, DemoCredentials, DemoEntrance, SignIn, SignOut, StartSession] })
export class AccountsModule {}
