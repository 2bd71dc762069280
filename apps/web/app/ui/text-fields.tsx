import { secretPrefix } from '../shell/submitted-form.ts';
import { describedBy, FieldFrame, type FieldProps } from './field.tsx';
import { useField } from './form.tsx';

interface TextProps extends FieldProps {
  /** What stands in it at first. */
  value?: string;
  autoComplete?: string;
  /** The language of what is written here, for spelling and speech. */
  lang?: string;
  /** Whether the page opens here: for a field that a form was just filled in for. */
  focused?: boolean;
}

function useText({ name, value = '', hint, limit }: TextProps) {
  const { id, typed, error } = useField(name);
  const defaultValue = typed === null || name.startsWith(secretPrefix) ? value : typed.text(name);
  const aria = {
    'aria-describedby': describedBy(id, { hint, ...(limit === undefined ? {} : { limit }) }, error),
    'aria-invalid': error !== null || undefined,
  };
  return { id, error, attributes: { id, name, defaultValue, ...aria } };
}

interface TextFieldProps extends TextProps {
  type?: 'text' | 'search' | 'email' | 'password' | 'tel';
  inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  /** `short` for a few characters, such as a register number. */
  width?: 'full' | 'short';
  spellCheck?: boolean;
  /** `none` where a phone should not begin with a capital. */
  autoCapitalize?: 'none';
}

/** One line of text. */
export function TextField({ type = 'text', width = 'full', inputMode, spellCheck, autoCapitalize, ...props }: TextFieldProps) {
  const { id, error, attributes } = useText(props);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <input
        {...attributes}
        className={width === 'short' ? 'text text-short' : 'text'}
        type={type}
        inputMode={inputMode}
        spellCheck={spellCheck}
        autoCapitalize={autoCapitalize}
        autoComplete={props.autoComplete ?? 'off'}
        lang={props.lang}
      />
    </FieldFrame>
  );
}

/** Several lines of text. Grows with what is written, where there is a script. */
export function TextArea({ rows = 8, ...props }: TextProps & { rows?: number }) {
  const { id, error, attributes } = useText(props);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <textarea {...attributes} className="text" rows={rows} lang={props.lang} autoComplete="off" autoFocus={props.focused} />
    </FieldFrame>
  );
}
