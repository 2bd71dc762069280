import { m } from '@rinnalla/i18n';
import { FieldFrame } from '../../ui/field.tsx';
import { useField } from '../../ui/form.tsx';
import { phraseField } from './phrase-offer.ts';

/**
 * Asks for the recovery phrase where everybody can see what they type, and lets a password manager fill it in. After a mistake
 * the words stand there again: typing twelve of them anew helps nobody, and they were on this screen a moment ago.
 */
export function PhraseField() {
  const { id, typed, error } = useField(phraseField);
  return (
    <FieldFrame name={phraseField} label={m.accounts_phrase_label()} hint={m.accounts_phrase_hint()} id={id} error={error}>
      <textarea
        id={id}
        name={phraseField}
        className="text"
        rows={4}
        lang="en"
        translate="no"
        autoComplete="current-password"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        defaultValue={typed?.text(phraseField) ?? ''}
        aria-describedby={error === null ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error !== null || undefined}
      />
    </FieldFrame>
  );
}
