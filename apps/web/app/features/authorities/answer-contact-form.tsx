import type { ContactsAboutQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';

type Contact = NonNullable<ContactsAboutQuery['contactsAbout']>['contacts'][number];

function explain({ field, problem }: Problem): string | null {
  if (problem !== 'empty') return null;
  return field === 'objection' ? m.authorities_answer_objection_missing() : m.authorities_answer_missing();
}

/** The second signature, or an objection; for whoever made the record, the way to take it back. Each record has a form of its own. */
export function AnswerContactForm({ contact, place }: { contact: Contact; place: number }) {
  const { availableAnswers } = contact;
  if (availableAnswers.includes('withdrawn'))
    return (
      <Form name={`withdraw-${place}`} inline>
        <input type="hidden" name="contact" value={contact.id} />
        <input type="hidden" name="answer" value="withdrawn" />
        <SubmitButton tone="quiet" name="act" value="answer">
          {m.authorities_answer_withdraw()}
        </SubmitButton>
      </Form>
    );
  if (!availableAnswers.includes('confirmed')) return null;
  const hint = contact.calledHour === null ? m.authorities_answer_confirmed_hint_later() : m.authorities_answer_confirmed_hint_called();
  const choices = [
    { value: 'confirmed', label: m.authorities_answer_confirmed(), hint },
    { value: 'objected', label: m.authorities_answer_objected(), hint: m.authorities_answer_objected_hint() },
  ];
  return (
    <Form name={`sign-${place}`} explain={explain}>
      <input type="hidden" name="contact" value={contact.id} />
      <Choices name="answer" pick="one" legend={m.authorities_answer_title()} choices={choices} />
      <TextArea
        name="objection"
        label={m.authorities_answer_objection()}
        hint={m.authorities_answer_objection_hint()}
        limit={2000}
        rows={3}
        optional
      />
      <SubmitButton name="act" value="answer">
        {m.authorities_answer_send()}
      </SubmitButton>
    </Form>
  );
}
