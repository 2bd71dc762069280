import { PostDocument, ReactDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { PostArticle } from '../features/community/post-article.tsx';
import { pathOfPost } from '../features/posts/post-path.rules.ts';
import { WayBackToPost } from '../features/posts/way-back-to-post.tsx';
import { isReactionKind, SupportForm } from '../features/reactions/support-form.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { post } = await ask(context, PostDocument, { id: params['id'] ?? '' });
  return pageData(found(post));
}

export async function action({ context, params }: ActionFunctionArgs) {
  const word = formOf(context).text('kind');
  if (!isReactionKind(word) && word !== 'none') return refuse(context, [{ field: '', problem: 'unknown_value' }]);
  const { react } = await ask(context, ReactDocument, { postId: params['id'] ?? '', kind: isReactionKind(word) ? word : null });
  if (react.__typename !== 'Reacted') return refuse(context, problemsOf(react));
  return redirect(`/${visitOf(context).language}${pathOfPost(react.threadId, react.position)}`);
}

export default function ReactToPostRoute() {
  const own = usePageData<typeof loader>();
  const { post, thread } = own;
  return (
    <Page title={m.community_support_title()} above={<WayBackToPost own={own} />} lead={m.community_support_lead()}>
      <PostArticle post={post} language={thread.board.language} />
      {post.abilities.react ? <SupportForm post={post} /> : <p>{m.community_support_closed()}</p>}
    </Page>
  );
}
