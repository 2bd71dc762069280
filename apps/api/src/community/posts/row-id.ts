import { guestIdFromSubmission, idFromSubmission } from '@rinnalla/anonymity';
import type { Writer } from '../personas/writers.ts';

/** The id of the row that this form makes for this writer: the same form sent twice meets its own row. */
export function rowIdOf(writer: Writer, kind: 'thread' | 'post' | 'revision', submission: string): string {
  return writer.kind === 'member'
    ? idFromSubmission(writer.keys, kind, submission)
    : guestIdFromSubmission(submission, `${kind}/${writer.id}`);
}
