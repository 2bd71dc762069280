import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator.ts';
import { CurrentMember, CurrentViewer } from '../platform/graphql/viewer.decorator.ts';
import { consentVersions } from '../platform/sessions/consent-version.ts';
import type { Member, Viewer } from '../platform/sessions/viewer.ts';
import { AcceptConsent } from './accept-consent.command.ts';
import { AcceptConsentResult, Consent } from './consent.type.ts';

@Resolver()
export class ConsentResolver {
  constructor(private readonly accept: AcceptConsent) {}

  @Query(() => Consent, { description: 'The wordings of the consent.' })
  @Access({ who: ['guest'], touches: [] })
  consent(@CurrentViewer() viewer: Viewer): Consent {
    return { versions: consentVersions.toReversed(), accepted: viewer.kind === 'member' ? viewer.payload.consentVersion : null };
  }

  @Mutation(() => AcceptConsentResult, { description: 'Accepts the wording of today.' })
  @Access({ who: ['member'], touches: ['sealed_item'] })
  acceptConsent(
    @CurrentMember() member: Member,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<typeof AcceptConsentResult> {
    return this.accept.execute(member, version);
  }
}
