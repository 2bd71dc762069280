import { m } from '@rinnalla/i18n';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { describedBy, FieldFrame, type FieldProps } from '../../ui/field.tsx';
import { useField } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

const showButton = 'show';
const shownField = 'shown';

/** Whether the form was sent only to show or hide what is typed in it: then nothing else is done with it. */
export const isOnlyShowing = (form: SubmittedForm): boolean => form.has(showButton);

const isShown = (form: SubmittedForm | null): boolean => form?.text(form.has(showButton) ? showButton : shownField) === 'yes';

interface SecretFieldProps extends Omit<FieldProps, 'limit'> {
  /** `words` stand there again after a mistake: typing twelve anew helps nobody. A password never does, unless its form only shows it. */
  kind: 'words' | 'password';
  autoComplete: 'current-password' | 'new-password';
}

/**
 * A phrase or a password. Dots at first: somebody else may be in the room, and a phone's keyboard learns no word of it. A browser can
 * keep it and fill it in. `ShowSwitch` shows what is typed.
 */
export function SecretField({ kind, autoComplete, ...props }: SecretFieldProps) {
  const { id, typed, error } = useField(props.name);
  const shown = isShown(typed);
  const stays = typed !== null && (kind === 'words' || isOnlyShowing(typed));
  const attributes = {
    id,
    name: props.name,
    className: 'text',
    lang: kind === 'words' ? 'en' : undefined,
    translate: 'no' as const,
    autoCapitalize: 'none',
    autoCorrect: 'off',
    spellCheck: false,
    defaultValue: stays ? typed.text(props.name) : '',
    'aria-describedby': describedBy(id, props, error),
    'aria-invalid': error !== null || undefined,
  };
  return (
    <FieldFrame {...props} id={id} error={error}>
      {shown && kind === 'words' ? (
        <textarea {...attributes} rows={4} autoComplete="off" />
      ) : (
        <input {...attributes} type={shown ? 'text' : 'password'} autoComplete={shown ? 'off' : autoComplete} />
      )}
    </FieldFrame>
  );
}

/**
 * A button that shows or hides what is typed in this form, without a script. It stands after the button that sends the form, because
 * the Enter key presses the first one.
 */
export function ShowSwitch() {
  const shown = isShown(useField(shownField).typed);
  return (
    <>
      <input type="hidden" name={shownField} value={shown ? 'yes' : 'no'} />
      <SubmitButton tone="quiet" name={showButton} value={shown ? 'no' : 'yes'}>
        {shown ? m.accounts_hide_typed() : m.accounts_show_typed()}
      </SubmitButton>
    </>
  );
}
