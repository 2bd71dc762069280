/** What other features may use of invitations. */
export { InvitationsModule } from './invitations.module.ts';
export { demoCodeOf } from './codes/demo-board-codes.query.ts';
