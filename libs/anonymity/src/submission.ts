/**
 * Whether a text can be a form's submission key: 128 random bits or more, 22–64 characters of base64url.
 * It is a secret of whoever fills in the form: a page that carries one must never be cached or shown to two people.
 */
export const isSubmission = (text: string): boolean => /^[A-Za-z0-9_-]{22,64}$/.test(text);

/** The submission itself. @throws RangeError when it is none, so that a missing key can never become a shared one. */
export const requireSubmission = (text: string): string => {
  if (!isSubmission(text)) throw new RangeError('Not a submission key');
  return text;
};
