import { isLanguage, languages, type Language } from '@rinnalla/i18n';
import { decisionTemplates, withTemplate, wordsTemplates } from '@rinnalla/policy';
import type { SubmittedForm } from '../../shell/submitted-form.ts';

/** The language that was chosen for the template; null: none of ours. */
function languageOf(form: SubmittedForm, field: string): Language | null {
  const chosen = form.text(`${field}Language`);
  return isLanguage(chosen) ? chosen : null;
}

const everyDecision = () => languages.flatMap((language) => decisionTemplates(language));

/**
 * Pure: the form of a decision with the words of the template that was chosen in it, the decision that they are for, and the point. Nothing
 * that was typed is lost. null: no template was chosen.
 */
export function fillDecision(form: SubmittedForm): SubmittedForm | null {
  const language = languageOf(form, 'template');
  const template = language && decisionTemplates(language).find(({ id }) => id === form.text('template'));
  if (!template) return null;
  const all = everyDecision();
  return form.with({
    kind: template.kind,
    reason: withTemplate(
      form.text('reason'),
      template.reason,
      all.map(({ reason }) => reason),
    ),
    facts: withTemplate(
      form.text('facts'),
      template.facts,
      all.map(({ facts }) => facts),
    ),
    ...(template.point && { policyPoint: template.point, ground: form.text('ground') || 'policy' }),
  });
}

/** Pure: a form with the words for an author that were chosen, in this field of it; null: none were chosen. */
export function fillWords(form: SubmittedForm, field: string): SubmittedForm | null {
  const language = languageOf(form, 'wordsTemplate');
  const template = language && wordsTemplates(language).find(({ id }) => id === form.text('wordsTemplate'));
  if (!template) return null;
  const all = languages.flatMap((each) => wordsTemplates(each)).map(({ text }) => text);
  return form.with({ [field]: withTemplate(form.text(field), template.text, all) });
}

/** Pure: whether a text still has a place to fill in that a template marked. The API knows mangled ones, too. */
export const hasPlace = (text: string): boolean => text.includes('[[');
