import { m, type Language } from '@rinnalla/i18n';
import { TextArea } from '../../ui/text-fields.tsx';
import { GroundFields } from '../moderation/decision-form.tsx';
import { DecisionTemplateFields } from '../moderation/template-fields.tsx';

interface ReasonFieldsProps {
  /** The decision, and what it is called. */
  kind: { value: string; label: string };
  /** Of the board. */
  language: Language;
}

/** Why, the facts and the ground of a decision that is made on a page of its own. */
export const ReasonFields = ({ kind, language }: ReasonFieldsProps) => (
  <>
    <DecisionTemplateFields kinds={[kind]} language={language} />
    <TextArea name="reason" label={m.moderation_decide_reason()} hint={m.moderation_decide_reason_hint()} limit={2000} rows={4} />
    <TextArea name="facts" label={m.moderation_decide_facts()} hint={m.moderation_decide_facts_hint()} limit={5000} rows={3} />
    <GroundFields />
  </>
);
