import type { CareOnItemFragment } from '@rinnalla/contract';
import { m, type Language } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { explainWords } from '../moderation/explain-words.ts';
import { useFilled } from '../moderation/use-filled.ts';
import { WordsTemplateFields } from '../moderation/template-fields.tsx';
import { MessageList } from './message-list.tsx';

/** What was written between the author and the moderators. */
export function Conversation({ messages }: Pick<CareOnItemFragment, 'messages'>) {
  if (messages.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="between">
      <h2 id="between">{m.care_between()}</h2>
      <MessageList messages={messages} author={m.care_by_author()} />
    </section>
  );
}

/** Words to the author alone, or for everybody in the thread. `language`: of the board, which the author reads. */
export function WriteToAuthor({ care, language }: { care: CareOnItemFragment; language: Language }) {
  const filled = useFilled('care-message');
  if (!care.mayWrite && !care.mayAnswerInThread) return null;
  return (
    <section className="stack" aria-labelledby="write">
      <h2 id="write">{m.care_write_title()}</h2>
      {care.mayWrite ? (
        <Form name="care-message" explain={explainWords}>
          <WordsTemplateFields language={language} />
          <TextArea
            name="text"
            label={m.care_message_label()}
            hint={m.care_message_hint()}
            limit={2000}
            rows={5}
            focused={filled !== null}
          />
          <SubmitButton name="act" value="care_message">
            {m.care_message_send()}
          </SubmitButton>
        </Form>
      ) : null}
      {care.mayAnswerInThread ? (
        <Form name="care-answer">
          <TextArea name="text" label={m.care_decide_answer()} hint={m.care_thread_hint()} rows={4} />
          <SubmitButton tone="quiet" name="act" value="answer_in_thread">
            {m.care_thread_send()}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}
