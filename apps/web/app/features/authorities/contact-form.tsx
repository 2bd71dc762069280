import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';
import { authorities, authorityNames } from './contact-names.ts';
import { calledChoices } from './read-contact.ts';

const missing: Partial<Record<string, () => string>> = {
  authority: m.authorities_contact_authority_missing,
  authorityName: m.authorities_contact_name_missing,
  called: m.authorities_contact_called_missing,
  why: m.authorities_contact_why_missing,
  passedOn: m.authorities_contact_passed_missing,
  untoldReason: m.authorities_contact_untold_missing,
};

const explain = ({ field, problem }: Problem): string | null => (problem === 'empty' ? (missing[field]?.() ?? null) : null);

const calledNames: Record<(typeof calledChoices)[number], () => string> = {
  0: m.authorities_called_now,
  1: m.authorities_called_1,
  3: m.authorities_called_3,
  12: m.authorities_called_12,
  not: m.authorities_called_not,
};

/** What is written down of a call to the authorities. */
export function ContactForm({ authorCanBeTold }: { authorCanBeTold: boolean }) {
  const called = calledChoices.map((value) => ({
    value,
    label: calledNames[value](),
    ...(value === 'not' && { hint: m.authorities_called_not_hint() }),
  }));
  return (
    <Form name="contact" explain={explain}>
      <Choices
        name="authority"
        pick="one"
        legend={m.authorities_contact_authority()}
        choices={authorities.map((value) => ({ value, label: authorityNames[value]() }))}
      />
      <TextField name="authorityName" label={m.authorities_contact_name()} limit={200} optional />
      <Choices name="called" pick="one" legend={m.authorities_contact_called()} choices={called} />
      <TextArea name="why" label={m.authorities_contact_why()} hint={m.authorities_contact_why_hint()} limit={2000} rows={3} />
      <TextArea name="passedOn" label={m.authorities_contact_passed()} hint={m.authorities_contact_passed_hint()} limit={2000} rows={3} />
      {authorCanBeTold ? (
        <>
          <TextArea
            name="words"
            label={m.authorities_contact_words()}
            hint={m.authorities_contact_words_hint()}
            limit={2000}
            rows={5}
            value={m.authorities_contact_words_draft()}
            optional
          />
          <TextArea
            name="untoldReason"
            label={m.authorities_contact_untold()}
            hint={m.authorities_contact_untold_hint()}
            limit={2000}
            rows={2}
            optional
          />
        </>
      ) : (
        <p className="note">{m.authorities_contact_nobody_told()}</p>
      )}
      <SubmitButton name="act" value="contact">
        {m.authorities_contact_send()}
      </SubmitButton>
    </Form>
  );
}
