import type { AppealOutcome } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import type { AppealItem } from './appeal-facts.tsx';

/** How an appeal can end, from nothing changing to the decision being wrong. */
export const appealOutcomes = ['upheld', 'partly', 'overturned'] as const satisfies readonly AppealOutcome[];

function explain({ field, problem }: Problem): string | null {
  if (problem !== 'empty') return null;
  return field === 'outcome' ? m.moderation_appeal_item_outcome_missing() : m.moderation_decide_reason_missing();
}

/** The new look, for somebody other than the first decider; else why it is not theirs to take. */
export function DecideAppealForm({ appeal }: { appeal: AppealItem }) {
  if (!appeal.mayDecide)
    return (
      <Notice>
        <p>{appeal.state === 'open' ? m.forms_problem_same_decider() : m.forms_problem_already_decided()}</p>
      </Notice>
    );
  return (
    <Form name="decide-appeal" explain={explain}>
      <Choices name="outcome" pick="one" legend={m.moderation_appeal_item_outcome()} choices={outcomeChoices(appeal)} />
      <TextArea name="reason" label={m.moderation_decide_reason()} hint={m.moderation_appeal_item_reason_hint()} limit={2000} rows={5} />
      <SubmitButton>{m.moderation_appeal_item_send()}</SubmitButton>
    </Form>
  );
}

/** What an author's appeal does to a sanction, in a sentence more. */
const withSanction = (hint: string, sanction: AppealItem['decision']['sanction'], more: () => string): string =>
  sanction === null ? hint : `${hint} ${more()}`;

/** A limit that was too much in part ends now, like one that was wrong. */
const partlyForAuthor = (kind: AppealItem['decision']['kind']): string =>
  kind === 'limit_interaction' ? m.redaction_appeal_partly_limit() : m.moderation_appeal_item_partly_hint_author();

const outcomeChoices = ({ byAuthor, decision: { kind, sanction } }: AppealItem) => [
  { value: 'upheld', label: m.moderation_appeal_item_upheld(), hint: m.moderation_appeal_item_upheld_hint() },
  {
    value: 'partly',
    label: m.moderation_appeal_item_partly(),
    hint: byAuthor
      ? withSanction(partlyForAuthor(kind), sanction, m.sanctions_appeal_partly_hint)
      : m.moderation_appeal_item_partly_hint_reporter(),
  },
  {
    value: 'overturned',
    label: m.moderation_appeal_item_overturned(),
    hint: byAuthor
      ? withSanction(m.moderation_appeal_item_overturned_hint_author(), sanction, m.sanctions_appeal_overturned_hint)
      : m.moderation_appeal_item_overturned_hint_reporter(),
  },
];
