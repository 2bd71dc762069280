import type { AnswerSecondLookInput } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import type { Problem } from '../../shell/visit.ts';
import { Choices, Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { chosenWord } from '../moderation/chosen-word.ts';
import { decisionChoices } from '../moderation/decision-form.tsx';
import { policyNow, policyPointName } from '../policy/policy-words.ts';
import { sanctionKinds, staffSanctionTexts } from '../sanctions/sanction-names.ts';
import type { Sheet } from './look-sheet.tsx';

const kinds = Object.keys(decisionChoices) as AnswerSecondLookInput['kind'][];

/** Pure: the judgement as the contract wants it; null where none is chosen. The API judges everything else. */
export function readJudgement(form: SubmittedForm, secondLookId: string): AnswerSecondLookInput | null {
  const kind = chosenWord(form, 'kind', kinds);
  if (kind === null) return null;
  return { secondLookId, kind, sanction: chosenWord(form, 'sanction', sanctionKinds), policyPoint: form.text('policyPoint') || null };
}

function explain({ field, problem }: Problem): string | null {
  if (problem === 'empty' && field === 'kind') return m.moderation_decide_kind_missing();
  return problem === 'empty' && field === 'policyPoint' ? m.moderation_decide_point_missing() : null;
}

/** What the second reader would have decided, and the way to give it back. */
export function JudgeForm({ sheet }: { sheet: Sheet }) {
  const { version, points: written } = policyNow();
  const points = written.map(({ code }) => ({ value: code, label: policyPointName(code, version) }));
  const choices = sheet.availableDecisions.map((value) => ({ value, label: decisionChoices[value].label() }));
  const sanctions = sheet.availableSanctions.map((value) => ({ value, label: staffSanctionTexts[value]() }));
  return (
    <section className="stack" aria-labelledby="judge">
      <h2 id="judge">{m.looks_form_title()}</h2>
      <Form name="judge" explain={explain}>
        <Choices name="kind" pick="one" legend={m.looks_form_kind()} choices={choices} />
        {sanctions.length === 0 ? null : (
          <Choices
            name="sanction"
            pick="one"
            legend={m.looks_form_author()}
            choices={[{ value: 'none', label: m.looks_form_author_none() }, ...sanctions]}
            chosen={['none']}
          />
        )}
        <Select name="policyPoint" label={m.looks_form_point()} hint={m.looks_form_point_hint()} choices={points} optional />
        <p className="note">{m.looks_form_once()}</p>
        <SubmitButton>{m.looks_form_send()}</SubmitButton>
      </Form>
      <p>{m.looks_give_back_what()}</p>
      <Form name="give-back" inline>
        <SubmitButton tone="quiet">{m.looks_give_back()}</SubmitButton>
      </Form>
    </section>
  );
}
