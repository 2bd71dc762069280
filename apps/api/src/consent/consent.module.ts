import { Module } from '@nestjs/common';
import { AcceptConsent } from './accept-consent.command.ts';
import { ConsentResolver } from './consent.resolver.ts';

@Module({ providers: [AcceptConsent, ConsentResolver] })
export class ConsentModule {}
