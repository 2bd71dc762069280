import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Choices, Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { explainDecision } from '../moderation/decision-form.tsx';
import { betweens, endless, hoursInWords, limitInWords, limitLengths } from './limit-words.ts';
import { ReasonFields } from './reason-fields.tsx';
import type { SheetItem } from './redact-form.tsx';

const missing: Partial<Record<string, () => string>> = {
  limitKind: m.redaction_limit_kind_missing,
  hoursBetween: m.redaction_limit_between_missing,
  hours: m.redaction_limit_hours_missing,
};

const explain = (problem: Problem): string | null =>
  (problem.problem === 'empty' ? missing[problem.field]?.() : null) ?? explainDecision(problem);

/** How writing in the thread is limited, for how long and why. */
export function LimitForm({ item }: { item: SheetItem }) {
  return (
    <Form name="limit" explain={explain}>
      <input type="hidden" name="version" value={item.version} />
      <Choices name="limitKind" pick="one" legend={m.redaction_limit_kind()} choices={kinds()} />
      <Select
        name="hoursBetween"
        label={m.redaction_limit_between()}
        hint={m.redaction_limit_between_hint()}
        choices={betweens.map((value) => ({ value, label: hoursInWords(Number(value)) }))}
        optional
      />
      <Select
        name="hours"
        label={m.redaction_limit_hours()}
        choices={[...lengths(), { value: endless, label: m.redaction_limit_endless() }]}
      />
      <ReasonFields kind={{ value: 'limit_interaction', label: m.redaction_limit_title() }} language={item.board.language} />
      <SubmitButton name="act" value="limit">
        {m.redaction_limit_send()}
      </SubmitButton>
    </Form>
  );
}

const kinds = () => [
  { value: 'slow', label: m.redaction_limit_slow(), hint: m.redaction_limit_slow_hint() },
  { value: 'lock', label: m.redaction_limit_lock(), hint: m.redaction_limit_lock_hint() },
];

const lengths = () => limitLengths.map((value) => ({ value, label: hoursInWords(Number(value)) }));

/** The limits that were decided on this item and still hold, each to be ended. */
export function StandingLimits({ item }: { item: SheetItem }) {
  const holding = item.decisions.flatMap(({ id, limit }) => (limit?.holds === true ? [{ id, limit }] : []));
  if (holding.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="standing">
      <h2 id="standing">{m.redaction_limit_standing()}</h2>
      {holding.map(({ id, limit }) => (
        <div key={id}>
          <p>{limitInWords(limit)}</p>
          <Form name={`end-${id}`} inline>
            <input type="hidden" name="decision" value={id} />
            <SubmitButton tone="quiet" name="act" value="end">
              {m.redaction_limit_end()}
            </SubmitButton>
          </Form>
        </div>
      ))}
    </section>
  );
}
