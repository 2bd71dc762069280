import { m } from '@rinnalla/i18n';
import { generateSecret, generateURI } from 'otplib';
import { encode } from 'uqr';
import { useVisit } from '../../shell/use-visit.ts';
import { TextField } from '../../ui/text-fields.tsx';
import { fields } from './explain-staff.ts';

/** The secret of the codes: a new one, or the one that was shown before, so that nobody has to scan it again. */
function useKey(form: string): string {
  const { submitted } = useVisit();
  const before = submitted?.name === form ? submitted.text(fields.key) : '';
  return /^[A-Z2-7]{32}$/.test(before) ? before : generateSecret();
}

/** Sign-in name and password, then one-time codes: scanned or typed into an app, and one of them typed back. `form`: whose fields these are. */
export function PasswordSetUp({ form, signInName }: { form: string; signInName: string | null }) {
  const key = useKey(form);
  return (
    <>
      <TextField
        name={fields.signInName}
        label={m.staff_name_label()}
        hint={m.staff_set_name_hint()}
        value={signInName ?? ''}
        autoComplete="username"
        spellCheck={false}
      />
      <TextField
        name={fields.password}
        label={m.staff_password_label()}
        hint={m.staff_set_password_hint()}
        type="password"
        autoComplete="new-password"
      />
      <h3>{m.staff_codes_title()}</h3>
      <p>{m.staff_codes_how()}</p>
      <QrCode text={generateURI({ issuer: m.shell_name(), label: m.shell_my_work(), secret: key })} />
      <p>
        {m.staff_codes_key()}:{' '}
        <span className="reference" translate="no">
          {(key.match(/.{4}/g) ?? []).join(' ')}
        </span>
      </p>
      <input type="hidden" name={fields.key} value={key} />
      <TextField name={fields.code} label={m.staff_codes_first()} width="short" inputMode="numeric" autoComplete="one-time-code" />
    </>
  );
}

/** One path of squares: no style, no script, no picture from elsewhere. */
function QrCode({ text }: { text: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={m.staff_codes_picture()} shapeRendering="crispEdges">
      <rect className="qr-light" width={size} height={size} />
      <path className="qr-dark" d={squares.join('')} />
    </svg>
  );
}
