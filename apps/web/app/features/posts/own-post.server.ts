import { PostDocument, type PostQuery } from '@rinnalla/contract';
import { data, type RouterContextProvider } from 'react-router';
import { ask, found, requireSession } from '../../api-client/ask.ts';

export type PostAndThread = NonNullable<PostQuery['post']>;

/** A post that its author may edit or delete; throws the way to sign-in, "not found" or "for others" otherwise. */
export async function loadOwnPost(
  context: Readonly<RouterContextProvider>,
  { id, ability }: { id: string; ability: 'edit' | 'delete' },
): Promise<PostAndThread> {
  requireSession(context);
  const { post } = await ask(context, PostDocument, { id });
  const own = found(post);
  if (!own.post.abilities[ability]) throw data({ code: 'forbidden' }, 403);
  return own;
}
