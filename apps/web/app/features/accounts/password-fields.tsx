import { m } from '@rinnalla/i18n';
import { TextField } from '../../ui/text-fields.tsx';
import { SecretField } from './secret-field.tsx';

/** The sign-in name that the site gave, typed or filled in. */
export const NameField = ({ name }: { name: string }) => (
  <TextField
    name={name}
    label={m.accounts_name_label()}
    hint={m.accounts_name_hint()}
    autoComplete="username"
    autoCapitalize="none"
    spellCheck={false}
  />
);

/** The password that goes with it. */
export const PasswordField = ({ name }: { name: string }) => (
  <SecretField name={name} label={m.accounts_password_label()} kind="password" autoComplete="current-password" />
);
