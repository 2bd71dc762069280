import { MuteAuthorDocument, PostDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { muteReach } from '../features/keeping/mute-reach.ts';
import { pathOfPost } from '../features/posts/post-path.rules.ts';
import { WayBackToPost } from '../features/posts/way-back-to-post.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { Persona } from '../ui/persona.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { post } = await ask(context, PostDocument, { id: params['id'] ?? '' });
  return pageData(found(post));
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { muteAuthor } = await ask(context, MuteAuthorDocument, { postId: params['id'] ?? '' });
  if (muteAuthor.__typename !== 'AuthorMuted') return refuse(context, problemsOf(muteAuthor));
  return redirect(`/${visitOf(context).language}${pathOfPost(muteAuthor.threadId, muteAuthor.position)}`);
}

export default function MuteAuthorRoute() {
  const own = usePageData<typeof loader>();
  const { post, thread } = own;
  if (post.mine) return <Page title={m.keeping_mute_title()} above={<WayBackToPost own={own} />} lead={m.keeping_mute_not_possible()} />;
  return (
    <Page title={m.keeping_mute_title()} above={<WayBackToPost own={own} />}>
      <p>{m.keeping_mute_who()}</p>
      <p>
        <Persona persona={post.author} />
      </p>
      <p>{m.keeping_mute_what()}</p>
      <p>{muteReach[post.author.kind]()}</p>
      <p>
        {m.keeping_mute_back()} {m.keeping_mute_report()}{' '}
        <a href={pathTo(`/posts/${post.id}/report`)} aria-label={m.community_report_named({ name: post.author.name })}>
          {m.community_report()}
        </a>
      </p>
      <Form name="mute">
        <p className="actions">
          <SubmitButton label={m.keeping_mute_named({ name: post.author.name })}>{m.keeping_mute_do()}</SubmitButton>
          <a href={pathTo(pathOfPost(thread.id, post.position))}>{m.keeping_mute_not()}</a>
        </p>
      </Form>
    </Page>
  );
}
