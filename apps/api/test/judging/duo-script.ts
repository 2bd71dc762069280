import { drawFrom } from '../../../../tools/seed/drawn.ts';
import type { Drawn } from '../../../../tools/seed/drawn.ts';
import { deedNames, drawSubmission, drawText, isOfAccount, targetOf } from './deeds.ts';
import type { DeedName } from './deeds.ts';

/** Who acts: x and y, of whom the question is whether they are one account or two, and three others. */
export const roles = ['x', 'y', 'other 1', 'other 2', 'other 3'] as const;
export type Role = (typeof roles)[number];

export interface Step {
  readonly role: Role;
  readonly deed: DeedName;
  /** Hours since the step before. Every step has an hour of its own, so that no list is left to chance for its order. */
  readonly hoursLater: number;
  /** The thread, by its number in the script; the one to be started for a start. */
  readonly thread: number;
  /** The post that it is done on, by its number in the thread, for a deed on a post. */
  readonly post: number | undefined;
  readonly text: string;
  readonly submission: string;
}

interface PlannedThread {
  /** x writes in threads of its own and y in others: two accounts in one thread are two faces, as everybody can see. */
  readonly side: 'x' | 'y';
  readonly posts: Role[];
}

const stepsAfterTheFirst = 26;
const acting: readonly Role[] = ['x', 'x', 'x', 'y', 'y', 'y', 'other 1', 'other 2', 'other 3'];

/** The same for the same seed: some are refused, such as a word of support for what was deleted, and that is compared too. */
export function drawScript(seed: string): Step[] {
  const drawn = drawFrom(seed);
  const threads: PlannedThread[] = [];
  const steps = (['x', 'y'] as const).map((role) => nextStep(drawn, threads, { role, deed: 'startThread' })!);
  while (steps.length < stepsAfterTheFirst + 2) {
    const step = nextStep(drawn, threads, { role: drawn.pick(acting), deed: drawn.pick(deedNames) });
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

/** undefined where there is nothing to do that on. Writes into `threads` what will stand there. */
function nextStep(drawn: Drawn, threads: PlannedThread[], { role, deed }: Pick<Step, 'role' | 'deed'>): Step | undefined {
  const place = placeOf(drawn, threads, { role, deed });
  if (place === undefined) return undefined;
  if (deed === 'reply') threads[place.thread]!.posts.push(role);
  return { role, deed, hoursLater: 1 + drawn.below(3), ...place, text: drawText(drawn), submission: drawSubmission(drawn) };
}

function placeOf(
  drawn: Drawn,
  threads: PlannedThread[],
  { role, deed }: Pick<Step, 'role' | 'deed'>,
): { thread: number; post: number | undefined } | undefined {
  const target = targetOf(deed);
  // y keeps from what is the account's own, so that one account or two leave as many rows of it.
  if (role === 'y' && isOfAccount(deed)) return undefined;
  if (target === 'nothing') return { thread: 0, post: undefined };
  if (target === 'board') {
    threads.push({ side: role === 'x' || role === 'y' ? role : drawn.pick(['x', 'y'] as const), posts: [role] });
    return { thread: threads.length - 1, post: undefined };
  }
  const open = [...threads.keys()].filter((at) => role.startsWith('other') || threads[at]!.side === role);
  const places = open.flatMap((thread) => threads[thread]!.posts.map((author, post) => ({ thread, post, own: author === role })));
  const fitting = places.filter(({ own, post }) => (target === 'thread' ? post === 0 : own === (target === 'own post')));
  const { thread, post } = fitting[drawn.below(Math.max(1, fitting.length))] ?? {};
  return thread === undefined ? undefined : { thread, post };
}
