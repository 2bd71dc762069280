import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentViewer } from '../../platform/graphql/viewer.decorator.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { ReadOwnRestrictions } from './own-restrictions.query.ts';
import { OwnRestriction } from './sanction.type.ts';

@Resolver()
export class SanctionResolver {
  constructor(private readonly own: ReadOwnRestrictions) {}

  @Query(() => [OwnRestriction], { description: 'What this account may not do now, each with the decision that it rests on.' })
  @Access({ who: ['member', 'professional'], touches: [], whileClosed: true })
  myRestrictions(@CurrentViewer() viewer: Viewer): Promise<OwnRestriction[]> {
    return this.own.of(viewer);
  }
}
