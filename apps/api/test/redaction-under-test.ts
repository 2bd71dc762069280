import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { claimAbout, decide, removal, report } from './case-under-test.ts';
import type { Answered, PostUnderTest } from './case-under-test.ts';
import type { StaffUnderTest } from './personas.ts';

/** Reports a post, where nobody has, and decides to cover these words in it. */
export async function cover(
  api: ApiUnderTest,
  moderator: StaffUnderTest,
  { words, ...post }: PostUnderTest & { words: readonly string[] },
): Promise<Answered> {
  await report(api, undefined, post);
  const input = { ...removal, kind: 'redact', cover: { words: words.join('\n'), what: 'personal_data', places: [] } };
  return decide(api, moderator, { ...input, ...(await claimAbout(api, moderator, post)) });
}

export interface LimitUnderTest {
  readonly kind: 'lock' | 'slow';
  readonly hoursBetween?: number;
  readonly hours?: number;
}

/** Reports a post and limits writing in its thread. */
export async function limit(
  api: ApiUnderTest,
  moderator: StaffUnderTest,
  { set, ...post }: PostUnderTest & { set: LimitUnderTest },
): Promise<Answered> {
  await report(api, undefined, post);
  return decide(api, moderator, { ...removal, kind: 'limit_interaction', limit: set, ...(await claimAbout(api, moderator, post)) });
}

const everything = `query ($thread: Id!, $post: Id!) {
  thread(id: $thread) { thread { title limit { kind hoursBetween untilHour policyPoint policyVersion } } mayReply againFrom
    posts { id revisionId tree edited state } }
  post(id: $post) { text post { tree } } }`;

/** All that a viewer is answered of a thread and a post of it. */
export const readBy = (api: ApiUnderTest, as: Bearer, { threadId, postId }: PostUnderTest): Promise<{ data?: Seen | null | undefined }> =>
  api.send<Seen>(as, everything, { thread: threadId, post: postId });

export interface Seen {
  readonly thread: {
    readonly thread: { readonly title: string; readonly limit: Record<string, unknown> | null };
    readonly mayReply: boolean;
    readonly againFrom: number | null;
    readonly posts: { readonly id: string; readonly revisionId: string; readonly tree: unknown }[];
  };
  readonly post: { readonly text: string | null; readonly post: { readonly tree: unknown } };
}
