import type { ReactNode } from 'react';

interface SubmitButtonProps {
  /** `quiet` beside a main button; `careful` for what takes something away. */
  tone?: 'main' | 'quiet' | 'careful';
  /** Read by the action with `form.text(name)`, where a form has several buttons. */
  name?: string;
  value?: string;
  /** The whole name for those who do not see what stands around the button: "Report the post by Quiet Birch". */
  label?: string;
  /** The key that presses it on a page of the staff that offers keys (`StaffPage`): `c`, or `g q` for one after the other. */
  shortcut?: string;
  /** For what cannot be taken back: the key only brings it into focus, and Enter presses it. */
  shortcutOnlyFocuses?: boolean;
  children: ReactNode;
}

const classes = { main: 'button', quiet: 'button button-quiet', careful: 'button button-careful' };

/** The button that sends a form. */
export function SubmitButton({ tone = 'main', name, value, label, shortcut, shortcutOnlyFocuses, children }: SubmitButtonProps) {
  return (
    <button
      className={classes[tone]}
      type="submit"
      name={name}
      value={value}
      aria-label={label}
      data-shortcut={shortcut}
      data-shortcut-focus={shortcutOnlyFocuses}
    >
      {children}
    </button>
  );
}
