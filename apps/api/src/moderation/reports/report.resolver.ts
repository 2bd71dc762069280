import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentViewer } from '../../platform/graphql/viewer.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { ReportPost } from './report-post.command.ts';
import { ReadReportStatus } from './report-status.query.ts';
import { ReadReportTargets } from './report-targets.query.ts';
import { ReportPostInput, ReportPostResult, ReportStatus, ReportTarget } from './report.type.ts';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly report: ReportPost,
    private readonly status: ReadReportStatus,
    private readonly targets: ReadReportTargets,
  ) {}

  @Query(() => ReportStatus, { nullable: true, description: 'A report, by its secret reference.' })
  @Access({ who: ['guest'], touches: [] })
  reportStatus(@Args('reference') reference: string): Promise<ReportStatus | null> {
    return this.status.of(reference);
  }

  @Query(() => [ReportTarget], { description: 'What can be reported with a post beside its text.' })
  @Access({ who: ['guest'], touches: [] })
  reportTargets(@CurrentViewer() viewer: Viewer, @Args('postId', { type: () => Id }) postId: string): Promise<ReportTarget[]> {
    return this.targets.of(viewer, postId);
  }

  @Mutation(() => ReportPostResult, { description: 'Reports a post.' })
  @Access({ who: ['guest'], touches: ['report', 'reviewable'] })
  reportPost(@CurrentViewer() viewer: Viewer, @Args('input') input: ReportPostInput): Promise<typeof ReportPostResult> {
    return this.report.execute(viewer, input);
  }
}
