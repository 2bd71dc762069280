import { eventually } from '../stand-in/try-start.ts';
import { plainText, readForms, type Form } from './read-form.ts';
import type { Answer, Visitor } from './visitor.ts';

/** How a form came through. */
export interface Sent {
  /** The path that the answer leads to. */
  readonly location: string;
  /** How often it was sent again: the connection broke, or a page said that it could not be taken in. */
  readonly again: number;
}

/** Sends a form, again and again with what came back, until it is acknowledged. */
export async function sendUntilDone(visitor: Visitor, form: Form): Promise<Sent> {
  let current = form;
  let location: string | null = null;
  let tries = 0;
  await eventually(async () => {
    tries += 1;
    const answer = await visitor.send(current);
    if (answer !== null && isDone(answer)) location = answer.location;
    else if (answer !== null) current = keptForm(answer, current);
    return location !== null;
  });
  return { location: location ?? '', again: tries - 1 };
}

/** Whether a form was acknowledged: its sender is led on, and not to the door. */
export const isDone = ({ status, location }: Answer): boolean => status === 302 && location !== null && !location.includes('/sign-in');

/** The form as the page "not available" gives it back: the same submission and everything that was typed. */
export function keptForm(answer: Answer | null, sent: Form): Form {
  const { status, html } = answer ?? { status: 'no answer', html: '' };
  const submission = sent.fields.get('submission');
  const kept = readForms(html, sent.path).find(({ fields }) => fields.get('submission') === submission);
  if (status !== 503 || kept === undefined) throw new Error(`The form came back with ${status}: ${plainText(html)}`);
  const lost = [...sent.fields.keys()].filter((name) => kept.fields.get(name) !== sent.fields.get(name));
  if (lost.length > 0) throw new Error(`The form came back without what stood in ${lost.join(', ')}.`);
  return kept;
}
