/** The form with a sign-in name and a password, and its fields. */
export const passwordForm = 'sign-in-password';
export const nameField = 'sign_in_name';
export const passwordField = 'secret_password';
