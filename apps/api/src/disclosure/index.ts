/** What others may use of disclosure: the command line alone. */
export { DisclosePost } from './disclose-post.query.ts';
export { DisclosureModule } from './disclosure.module.ts';
export { readPostName } from './post-address.rules.ts';
