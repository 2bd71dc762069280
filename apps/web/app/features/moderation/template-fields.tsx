import { languageNames, languages, m, renderingLanguage, type Language } from '@rinnalla/i18n';
import { decisionTemplates, wordsTemplates, type DecisionTemplate } from '@rinnalla/policy';
import { FieldFrame } from '../../ui/field.tsx';
import { useField } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { policyNow, policyPointName } from '../policy/policy-words.ts';

interface DecisionTemplateFieldsProps {
  /** The decisions that can be made now. */
  kinds: readonly { value: string; label: string }[];
  /** Of the board, and so of the author: offered first. */
  language: Language;
}

/** Words to begin a decision with. The button fills them in; without a script it brings the page back with them and all that was typed. */
export function DecisionTemplateFields({ kinds, language }: DecisionTemplateFieldsProps) {
  const templates = decisionTemplates(renderingLanguage());
  const groups = kinds.map(({ value: kind, label }) => ({
    name: label,
    options: templates.filter((template) => template.kind === kind).map((template) => ({ value: template.id, label: nameOf(template) })),
  }));
  return (
    <TemplateFields
      name="template"
      label={m.templates_decision()}
      hint={m.templates_decision_hint()}
      groups={groups.filter(({ options }) => options.length > 0)}
      language={language}
      act="template"
      shortcut="t"
    />
  );
}

/** Words to begin a message to an author with. */
export function WordsTemplateFields({ language }: { language: Language }) {
  const options = wordsTemplates(renderingLanguage()).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <TemplateFields name="wordsTemplate" label={m.templates_words()} groups={[{ name: null, options }]} language={language} act="words" />
  );
}

const nameOf = ({ point, name, id }: DecisionTemplate): string =>
  name ?? (point === null ? id : policyPointName(point, policyNow().version));

interface Group {
  /** null: its options stand by themselves. */
  name: string | null;
  options: readonly { value: string; label: string }[];
}

interface TemplateFieldsProps {
  name: string;
  label: string;
  hint?: string;
  groups: readonly Group[];
  language: Language;
  act: string;
  shortcut?: string;
}

function TemplateFields({ name, label, hint, groups, language, act, shortcut }: TemplateFieldsProps) {
  const { id, typed, error } = useField(name);
  const languageField = `${name}Language`;
  const inLanguage = useField(languageField);
  return (
    <div className="template-fields">
      <FieldFrame name={name} label={label} hint={hint} optional id={id} error={error}>
        <select
          id={id}
          name={name}
          className="text"
          defaultValue={typed?.text(name)}
          data-shortcut={shortcut}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        >
          <option value="">{m.forms_choose()}</option>
          {groups.map((group) => (
            <TemplateOptions key={group.name ?? ''} group={group} />
          ))}
        </select>
      </FieldFrame>
      <FieldFrame name={languageField} label={m.templates_language()} hint={m.templates_language_hint()} id={inLanguage.id} error={null}>
        <select
          id={inLanguage.id}
          name={languageField}
          className="text"
          aria-describedby={`${inLanguage.id}-hint`}
          defaultValue={typed?.text(languageField) || language}
        >
          {[language, ...languages.filter((each) => each !== language)].map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
      </FieldFrame>
      <SubmitButton tone="quiet" name="act" value={act}>
        {m.templates_fill()}
      </SubmitButton>
    </div>
  );
}

function TemplateOptions({ group: { name, options } }: { group: Group }) {
  const lines = options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return name === null ? lines : <optgroup label={name}>{lines}</optgroup>;
}
