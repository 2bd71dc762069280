/** What other features may use of the accounts. */
export { DemoCredentials } from './demo-credentials.ts';
export { demoMembers } from './demo-members.ts';
export type { DemoStory } from './demo-members.ts';
export { isoWeek } from './iso-week.ts';
export { StartSession } from './start-session.ts';
