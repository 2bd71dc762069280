import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Member, Staff, Viewer } from '../sessions/viewer.ts';
import type { RequestContext } from './request-context.ts';

const viewerOf = (execution: ExecutionContext): Viewer => GqlExecutionContext.create(execution).getContext<RequestContext>().viewer;

/** Who is asking. */
export const CurrentViewer = createParamDecorator((_: unknown, execution: ExecutionContext): Viewer => viewerOf(execution));

/** The member who is asking, in operations that @Access opens to members alone. */
export const CurrentMember = createParamDecorator((_: unknown, execution: ExecutionContext): Member => {
  const viewer = viewerOf(execution);
  if (viewer.kind !== 'member') throw new Error('@CurrentMember stands on an operation that is open to others');
  return viewer;
});

/** The staff account that is asking, in operations that @Access opens to staff alone. */
export const CurrentStaff = createParamDecorator((_: unknown, execution: ExecutionContext): Staff => {
  const viewer = viewerOf(execution);
  if (viewer.kind !== 'staff') throw new Error('@CurrentStaff stands on an operation that is open to others');
  return viewer;
});

/** The member or staff account that is asking, in operations that @Access closes to guests. */
export const CurrentWriter = createParamDecorator((_: unknown, execution: ExecutionContext): Member | Staff => {
  const viewer = viewerOf(execution);
  if (viewer.kind === 'guest') throw new Error('@CurrentWriter stands on an operation that is open to guests');
  return viewer;
});
