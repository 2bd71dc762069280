import { randomBytes } from 'node:crypto';

/** Names of fields that the shell writes itself. */
export const csrfField = 'csrf';
export const submissionField = 'submission';
export const formField = 'form';
/** A field whose name begins so is never kept, shown again or sent along: recovery phrases, passwords, codes. */
export const secretPrefix = 'secret_';

/** 128 random bits, base64url: names one submission, so that the same form sent twice counts once. */
export const drawSubmission = (): string => randomBytes(16).toString('base64url');

/** The fields of a form as they were sent. */
export class SubmittedForm {
  readonly #fields: URLSearchParams;

  constructor(fields: URLSearchParams) {
    this.#fields = fields;
  }

  /** Which of a page's forms was sent. */
  get name(): string {
    return this.text(formField);
  }

  /** The idempotency key of this submission; a fresh one where the form brought none. */
  get submission(): string {
    const key = this.text(submissionField);
    return /^[A-Za-z0-9_-]{22}$/.test(key) ? key : drawSubmission();
  }

  /** The names of all fields that it has, secret ones too. */
  get names(): string[] {
    return [...this.#fields.keys()];
  }

  has(field: string): boolean {
    return this.#fields.has(field);
  }

  /** The value of a field with Unix line ends and without stray spaces around it; '' where it is missing. */
  text(field: string): string {
    return (this.#fields.get(field) ?? '').replaceAll('\r\n', '\n').trim();
  }

  /** All values of a field that may be chosen more than once. */
  choices(field: string): string[] {
    return this.#fields.getAll(field);
  }

  /** The same form with other values in some of its fields. */
  with(values: Readonly<Record<string, string>>): SubmittedForm {
    const fields = new URLSearchParams(this.#fields);
    for (const [field, value] of Object.entries(values)) fields.set(field, value);
    return new SubmittedForm(fields);
  }

  /** The pairs that may be shown and sent again: neither secrets nor the token. */
  keepable(): [string, string][] {
    return [...this.#fields].filter(([name]) => name !== csrfField && !name.startsWith(secretPrefix));
  }
}
