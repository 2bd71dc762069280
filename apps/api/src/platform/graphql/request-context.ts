import type { Viewer } from '../sessions/viewer.ts';

/** What one GraphQL request carries. There is no address, no user agent and no cookie in it. */
export interface RequestContext {
  readonly viewer: Viewer;
}
