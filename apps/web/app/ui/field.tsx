import { formatCount, m, renderingLanguage } from '@rinnalla/i18n';
import type { ReactNode } from 'react';

/** What every kind of field is asked with. */
export interface FieldProps {
  /** A name that begins with `secret_` is never shown again or kept. */
  name: string;
  label: string;
  hint?: ReactNode;
  /** Says beside the label that it may be left empty. */
  optional?: boolean;
  /** The longest value in characters (Unicode code points). The server decides; the page only tells. */
  limit?: number;
}

interface FieldFrameProps extends FieldProps {
  id: string;
  error: string | null;
  children: ReactNode;
}

/** Label, hint, error, field: in this order, so that a screen reader and an eye meet them alike. */
export function FieldFrame({ id, label, hint, optional = false, limit, error, children }: FieldFrameProps) {
  return (
    <div className={error === null ? 'field' : 'field field-wrong'}>
      <label htmlFor={id}>
        {label}
        {optional ? <span className="optional"> ({m.forms_optional()})</span> : null}
      </label>
      <Hint id={id} hint={hint} limit={limit} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

export function Hint({ id, hint, limit }: { id: string; hint: ReactNode; limit?: number | undefined }) {
  if (hint === undefined && limit === undefined) return null;
  return (
    <p className="hint" id={`${id}-hint`}>
      {hint}
      {limit === undefined ? null : <> {m.forms_limit({ count: limit, shown: formatCount(limit, renderingLanguage()) })}</>}
    </p>
  );
}

export function FieldError({ id, error }: { id: string; error: string | null }) {
  if (error === null) return null;
  return (
    <p className="field-error" id={`${id}-error`}>
      <span className="sr-only">{m.forms_error()}: </span>
      {error}
    </p>
  );
}

/** The ids of what describes a field, for `aria-describedby`. */
export function describedBy(id: string, props: Pick<FieldProps, 'hint' | 'limit'>, error: string | null): string | undefined {
  const ids = [props.hint === undefined && props.limit === undefined ? null : `${id}-hint`, error === null ? null : `${id}-error`];
  return ids.filter((each) => each !== null).join(' ') || undefined;
}
