import type { State } from './state.ts';
import type { Walk } from './walk.ts';

/** Nobody waits for anybody: there is no item or it is decided, no proposal is open, and every appeal has its answer. */
export const isAtRest = ({ item, proposed, made }: State): boolean =>
  (item === null || item.state === 'decided') &&
  proposed === null &&
  made.every((each) => each.authorsAppeal !== 'open' && each.reportersAppeal !== 'open');

/** The states from which staff and time alone, whatever they do, never come to rest. */
export function deadEnds({ states, steps }: Walk): State[] {
  const before = new Map<string, string[]>();
  for (const { from, to, step } of steps) {
    if (step.who !== 'staff' && step.who !== 'clock') continue;
    const known = before.get(to);
    if (known === undefined) before.set(to, [from]);
    else known.push(from);
  }
  const ends = [...states].filter(([, state]) => isAtRest(state)).map(([key]) => key);
  const leavable = new Set(ends);
  for (const key of ends) {
    for (const from of before.get(key) ?? []) {
      if (leavable.has(from)) continue;
      leavable.add(from);
      ends.push(from);
    }
  }
  return [...states].filter(([key]) => !leavable.has(key)).map(([, state]) => state);
}
