import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.ts';
import { CommunityModule } from './community/community.module.ts';
import { ModerationModule } from './moderation/moderation.module.ts';
import { NewsModule } from './news/news.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { ProfessionalsModule } from './professionals/professionals.module.ts';

@Module({ imports: [PlatformModule, AccountsModule, CommunityModule, ModerationModule, ProfessionalsModule, NewsModule] })
export class AppModule {}
