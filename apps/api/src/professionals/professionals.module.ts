import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation/index.ts';
import { ApplicationResolver } from './applications/application.resolver.ts';
import { ApplyForBadge } from './applications/apply-for-badge.command.ts';
import { ReadBadgeApplication } from './applications/badge-application.query.ts';
import { DecideApplication } from './applications/decide-application.command.ts';
import { ReadBadgePage } from './badges/badge-page.query.ts';
import { BadgeResolver } from './badges/badge.resolver.ts';
import { ReadMyBadge } from './badges/my-badge.query.ts';
import { RevokeBadge } from './badges/revoke-badge.command.ts';
import { ReadVerificationQueue } from './badges/verification-queue.query.ts';
import { KeepBadge } from './referrals/keep-badge.command.ts';
import { ReadOpenReferrals } from './referrals/open-referrals.query.ts';
import { ReferralResolver } from './referrals/referral.resolver.ts';

const applications = [ApplicationResolver, ReadBadgeApplication, ApplyForBadge, DecideApplication];
const badges = [BadgeResolver, ReadBadgePage, ReadMyBadge, ReadVerificationQueue, RevokeBadge];
const referrals = [ReferralResolver, ReadOpenReferrals, KeepBadge];

@Module({ imports: [ModerationModule], providers: [...applications, ...badges, ...referrals] })
export class ProfessionalsModule {}
