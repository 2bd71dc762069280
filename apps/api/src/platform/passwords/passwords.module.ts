import { Module } from '@nestjs/common';
import { PasswordHash } from './password-hash.ts';
import { Pepper } from './pepper.ts';

/** One queue for the passwords of members and of staff. */
@Module({ providers: [PasswordHash, Pepper], exports: [PasswordHash, Pepper] })
export class PasswordsModule {}
