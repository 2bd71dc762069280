import { AnswerCareDocument, CareConversationDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { AnswerForm } from '../features/care/answer-form.tsx';
import { MessageList } from '../features/care/message-list.tsx';
import { staffingWords } from '../features/care/when-words.ts';
import { HelpLine } from '../features/community/help-line.tsx';
import { titleOrNone } from '../features/my-things/titles.ts';
import { pathOfPost } from '../features/posts/post-path.rules.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { careConversation, staffing } = await ask(context, CareConversationDocument, { postId: params['id'] ?? '' });
  const isSent = visitOf(context).url.searchParams.get('done') === 'sent';
  return pageData({ conversation: found(careConversation), staffing, isSent });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const postId = params['id'] ?? '';
  const form = formOf(context);
  const { answerCare } = await ask(context, AnswerCareDocument, {
    input: { submission: form.submission, postId, text: form.text('text') },
  });
  if (answerCare.__typename !== 'CareAnswered') return refuse(context, problemsOf(answerCare));
  return redirect(`/${visitOf(context).language}/posts/${postId}/messages?done=sent`);
}

export default function CareMessagesRoute() {
  const { conversation, staffing, isSent } = usePageData<typeof loader>();
  const { threadId, threadTitle, position, messages, mayAnswer } = conversation;
  return (
    <Page title={m.care_messages_title()} above={<a href={pathTo('/mine')}>{m.shell_my_things()}</a>} lead={m.care_messages_lead()}>
      {isSent ? (
        <Notice tone="done">
          <p>{m.care_answer_sent()}</p>
          <p>{staffingWords(staffing)}</p>
        </Notice>
      ) : null}
      {messages.length === 0 ? <p>{m.care_messages_none()}</p> : <MessageList messages={messages} author={m.care_by_you()} />}
      {mayAnswer ? <AnswerForm /> : null}
      <Notice tone="care">
        {isSent ? null : <p>{staffingWords(staffing)}</p>}
        <p>{m.care_cannot_see()}</p>
        <HelpLine text={m.care_held_help()} />
      </Notice>
      <p>
        <a href={pathTo(pathOfPost(threadId, position))}>{m.care_messages_about({ title: titleOrNone(threadTitle) })}</a>
      </p>
    </Page>
  );
}
