import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { describedBy, FieldError, FieldFrame, Hint, type FieldProps } from './field.tsx';
import { useField } from './form.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: ReactNode;
  /** Shown below once it is chosen. */
  more?: ReactNode;
  /** The key that chooses it on a page of the staff that offers keys (`StaffPage`). */
  shortcut?: string;
}

interface ChoicesProps extends Omit<FieldProps, 'limit' | 'label'> {
  /** The question. */
  legend: string;
  /** `one` of them (radio buttons) or `any` of them (tick boxes; read with `form.choices(name)`). */
  pick: 'one' | 'any';
  choices: readonly Choice[];
  /** What is chosen at first. */
  chosen?: readonly string[];
}

/** Radio buttons or tick boxes under one question. */
export function Choices({ name, legend, hint, pick, choices, chosen = [], optional = false }: ChoicesProps) {
  const { id, typed, error } = useField(name);
  const picked = typed === null ? chosen : typed.choices(name);
  return (
    <fieldset className={error === null ? 'field' : 'field field-wrong'} aria-describedby={describedBy(id, { hint }, error)}>
      <legend>
        {legend}
        {optional ? <span className="optional"> ({m.forms_optional()})</span> : null}
      </legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {choices.map((choice, place) => (
        <ChoiceLine
          key={choice.value}
          choice={choice}
          id={place === 0 ? id : `${id}-${place}`}
          name={name}
          pick={pick}
          picked={picked.includes(choice.value)}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceLineProps {
  choice: Choice;
  id: string;
  name: string;
  pick: 'one' | 'any';
  picked: boolean;
}

function ChoiceLine({ choice, id, name, pick, picked }: ChoiceLineProps) {
  const hintId = choice.hint === undefined ? undefined : `${id}-hint-of-choice`;
  return (
    <div className="choice">
      <input
        type={pick === 'one' ? 'radio' : 'checkbox'}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={picked}
        aria-describedby={hintId}
        data-shortcut={choice.shortcut}
      />
      <label htmlFor={id}>{choice.label}</label>
      {hintId === undefined ? null : (
        <p className="hint" id={hintId}>
          {choice.hint}
        </p>
      )}
      {choice.more === undefined ? null : <div className="choice-more">{choice.more}</div>}
    </div>
  );
}

interface SelectProps extends Omit<FieldProps, 'limit'> {
  choices: readonly Choice[];
  /** What is chosen at first; without it a first line asks to choose. */
  value?: string;
}

/** A native list to choose one from. */
export function Select({ choices, value = '', ...props }: SelectProps) {
  const { id, typed, error } = useField(props.name);
  const chosen = typed === null ? value : typed.text(props.name);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <select
        id={id}
        name={props.name}
        className="text"
        defaultValue={chosen}
        aria-describedby={describedBy(id, props, error)}
        aria-invalid={error !== null || undefined}
      >
        {value === '' ? <option value="">{m.forms_choose()}</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
