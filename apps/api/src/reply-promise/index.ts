/** What other features may use of the reply promise. */
export { ReplyPromiseModule } from './reply-promise.module.ts';
export { WaitingThread } from './waiting-thread.type.ts';
export { WaitingThreads } from './waiting-threads.query.ts';
