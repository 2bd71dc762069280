import { ResolveField, Resolver } from '@nestjs/graphql';
import { QueueAlarm, ReadQueueAlarms } from '../moderation/index.ts';
import { CurrentViewer } from '../platform/graphql/viewer.decorator.ts';
import type { Viewer } from '../platform/sessions/viewer.ts';
import { ViewerView } from './account.type.ts';

@Resolver(() => ViewerView)
export class ViewerResolver {
  constructor(private readonly alarms: ReadQueueAlarms) {}

  @ResolveField(() => [QueueAlarm], {
    description:
      'Of moderators and operators: the classes in which something that nobody holds is past its service level. None for others.',
  })
  queueAlarms(@CurrentViewer() viewer: Viewer): Promise<QueueAlarm[]> {
    return this.alarms.for(viewer);
  }
}
