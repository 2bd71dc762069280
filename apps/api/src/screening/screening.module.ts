import { Global, Module } from '@nestjs/common';
import { CommunityModule, Screening } from '../community/index.ts';
import { AuditLogModule } from '../moderation/index.ts';
import { CareInTextResolver } from './care/care-in-text.resolver.ts';
import { ReadCareInText } from './care/care-in-text.query.ts';
import { PostCareResolver } from './care/post-care.resolver.ts';
import { ReadPostCare } from './care/post-care.query.ts';
import { ContentReader } from './content-reader.ts';
import { PreviewPost } from './preview/preview-post.query.ts';
import { PreviewResolver } from './preview/preview.resolver.ts';
import { ScreenRevision } from './screen-revision.ts';
import { AddWatched } from './watching/add-watched.command.ts';
import { RemoveWatched } from './watching/remove-watched.command.ts';
import { TryScreening } from './watching/try-screening.query.ts';
import { ReadWatched } from './watching/watched-entries.query.ts';
import { WatchingResolver } from './watching/watching.resolver.ts';

/** Gives the community what every revision passes. Global, because the community knows nothing of screening. */
@Global()
@Module({
  providers: [ContentReader, { provide: Screening, useClass: ScreenRevision }],
  exports: [ContentReader, Screening],
})
export class PhasesModule {}

@Module({
  imports: [PhasesModule, CommunityModule, AuditLogModule],
  providers: [
    WatchingResolver,
    ReadWatched,
    AddWatched,
    RemoveWatched,
    TryScreening,
    CareInTextResolver,
    ReadCareInText,
    PostCareResolver,
    ReadPostCare,
    PreviewResolver,
    PreviewPost,
  ],
})
export class ScreeningModule {}
