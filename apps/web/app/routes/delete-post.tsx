import { DeletePostDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { PostArticle } from '../features/community/post-article.tsx';
import { loadOwnPost } from '../features/posts/own-post.server.ts';
import { pathOfPost } from '../features/posts/post-path.rules.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  return pageData(await loadOwnPost(context, { id: params['id'] ?? '', ability: 'delete' }));
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { deletePost } = await ask(context, DeletePostDocument, { postId: params['id'] ?? '' });
  if (deletePost.__typename !== 'PostDeleted') return refuse(context, problemsOf(deletePost));
  return redirect(`/${visitOf(context).language}${pathOfPost(deletePost.threadId, deletePost.position)}`);
}

export default function DeletePostRoute() {
  const { post, thread } = usePageData<typeof loader>();
  return (
    <Page title={m.community_delete_title()} lead={m.community_delete_lead()}>
      {post.position === 1 ? <p>{m.community_delete_opening()}</p> : null}
      <PostArticle post={post} language={thread.board.language} />
      <Form name="delete">
        <p className="actions">
          <SubmitButton tone="careful">{m.community_delete_do()}</SubmitButton>
          <a href={pathTo(pathOfPost(thread.id, post.position))}>{m.community_delete_keep()}</a>
        </p>
      </Form>
    </Page>
  );
}
