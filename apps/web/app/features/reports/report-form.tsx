import type { ReportCategory, TargetKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';
import type { Problem } from '../../shell/visit.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';
import { categoriesFor, reportCategoryNames } from './report-categories.ts';

const missing: Partial<Record<string, () => string>> = {
  category: m.moderation_report_category_missing,
  explanation: m.moderation_report_explanation_missing,
};

function explain({ field, problem }: Problem): string | null {
  if (field === 'goodFaith') return m.moderation_report_good_faith_missing();
  return problem === 'empty' ? (missing[field]?.() ?? null) : null;
}

interface ReportFormProps {
  /** The text that the reader has seen; the report is about this one, also if it is edited meanwhile. */
  revisionId: string;
  about: TargetKind;
  /** The number of the title, name or badge that the reader has seen; null: the text. */
  seen: number | null;
  /** What is reported, for whoever does not see the page. */
  label: string;
}

/** What is wrong, in the reader's words. A guest also vouches for it (DSA, Article 16) and may leave a way to be reached. */
export function ReportForm({ revisionId, about, seen, label }: ReportFormProps) {
  const isGuest = useVisit().session === null;
  return (
    <Form name="report" explain={explain}>
      <input type="hidden" name="revisionId" value={revisionId} />
      <input type="hidden" name="about" value={about} />
      {seen === null ? null : <input type="hidden" name="seen" value={seen} />}
      <Choices name="category" pick="one" legend={m.moderation_report_what()} choices={categoryChoices(about)} />
      <TextArea
        name="explanation"
        label={m.moderation_report_explanation()}
        hint={m.moderation_report_explanation_hint()}
        limit={2000}
        rows={4}
        optional
      />
      {isGuest ? <GuestFields /> : null}
      <SubmitButton label={label}>{m.moderation_report_send()}</SubmitButton>
    </Form>
  );
}

const hints: Partial<Record<ReportCategory, () => string>> = {
  worried_about_author: m.moderation_category_worried_about_author_hint,
  posing: m.targets_category_posing_hint,
  other: m.moderation_category_other_hint,
};

const categoryChoices = (about: TargetKind) =>
  categoriesFor(about).map((value) => ({ value, label: reportCategoryNames[value](), hint: hints[value]?.() }));

function GuestFields() {
  return (
    <>
      <TextField name="contact" label={m.moderation_report_contact()} hint={m.moderation_report_contact_hint()} limit={200} optional />
      <Choices
        name="goodFaith"
        pick="any"
        legend={m.moderation_report_good_faith_legend()}
        choices={[{ value: 'yes', label: m.moderation_report_good_faith() }]}
      />
    </>
  );
}
