/** What other features may use of the accounts. */
export { WayInNotUsable } from './account.type.ts';
export { AccountsModule } from './accounts.module.ts';
export { CredentialStore } from './credential-store.ts';
export type { OwnWayIn } from './credential-store.ts';
export { DemoCredentials } from './demo-credentials.ts';
export { demoMembers } from './demo-members.ts';
export type { DemoStory } from './demo-members.ts';
export { isoWeek } from './iso-week.ts';
export { EndOwnSessions } from './own-sessions/end-own-sessions.command.ts';
export { ReAuthenticate } from './ways-in/re-authenticate.ts';
export { StartSession } from './start-session.ts';
export { WayInInput } from './ways-in/way-in.type.ts';
