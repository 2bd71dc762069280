import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.ts';
import { StaffModule } from './accounts/staff/staff.module.ts';
import { CommunityModule } from './community/community.module.ts';
import { ConsentModule } from './consent/index.ts';
import { LeavingModule } from './erasure/index.ts';
import { ExportModule } from './export/index.ts';
import { HelplinesModule } from './helplines/index.ts';
import { KeepingModule } from './keeping/index.ts';
import { InvitationsModule } from './invitations/invitations.module.ts';
import { ModerationModule } from './moderation/moderation.module.ts';
import { NewsModule } from './news/news.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { ReplyPromiseModule } from './reply-promise/index.ts';
import { ScreeningModule } from './screening/index.ts';
import { ProfessionalsModule } from './professionals/professionals.module.ts';

@Module({
  imports: [
    PlatformModule,
    AccountsModule,
    StaffModule,
    CommunityModule,
    ConsentModule,
    LeavingModule,
    ExportModule,
    ModerationModule,
    ScreeningModule,
    ProfessionalsModule,
    InvitationsModule,
    NewsModule,
    ReplyPromiseModule,
    KeepingModule,
    HelplinesModule,
  ],
})
export class AppModule {}
