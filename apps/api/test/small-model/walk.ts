import { refusalToCare } from '../../src/moderation/care/care.rules.ts';
import { appealSteps } from './appeal.ts';
import { act, decisionSteps, proposalSteps } from './decide.ts';
import { clockSteps, notice, noticeSteps } from './notice.ts';
import { keyOf, now, reviewableOf, roundOf, start } from './state.ts';
import type { Item, State, Step } from './state.ts';
import { undoSteps } from './undo.ts';

export interface Size {
  readonly moderators: readonly string[];
  /** So many rounds are opened at most. */
  readonly rounds: number;
  /** Whether somebody's grant for the language or the board can be taken away meanwhile. */
  readonly grantsEnd?: boolean;
}

/** Every state that can come about, and which step leads from where to where. */
export interface Walk {
  readonly states: ReadonlyMap<string, State>;
  readonly steps: readonly { readonly from: string; readonly to: string; readonly step: Step }[];
}

const hasItem = (state: State): state is State & { item: Item } => state.item !== null;

/**
 * All that can happen next. The round that an appeal opens is walked with what belongs to report, decision, appeal and time alone: without
 * follow-ups, handing over, rewriting and sanctions, which the rounds before have walked in every state.
 */
export function stepsFrom(state: State, { moderators: all, rounds, grantsEnd = false }: Size): Step[] {
  const moderators = all.filter((moderator) => moderator !== state.gone);
  const isLast = roundOf(state) > rounds;
  const own = isLast ? [] : noticeSteps(state).filter(({ to }) => roundOf(to) <= rounds);
  const time = clockSteps(state).filter(({ to }) => roundOf(to) <= Math.max(rounds, roundOf(state)));
  if (!hasItem(state)) return [...own, ...time];
  const ending = grantsEnd && state.gone === null ? moderators.map((gone) => endOfGrant(state, gone)) : [];
  const ofEach = moderators.flatMap((by) => [
    ...holdingSteps(state, by, isLast ? [] : moderators),
    ...(isLast ? [] : followUpSteps(state, by)),
    ...decisionSteps(state, by).filter(({ to }) => !isLast || (to.proposed === null && to.made.at(-1)!.sanction === null)),
    ...proposalSteps(state, by),
    ...undoSteps(state, by),
  ]);
  const appeals = appealSteps(state, moderators).filter(({ to }) => roundOf(to) <= rounds + 1);
  return [...own, ...time, ...ofEach, ...appeals, ...ending];
}

/** An operator takes a grant away: whoever had it sees the item no more, and what they hold runs out. */
const endOfGrant = (state: State, gone: string): Step => ({
  name: `${gone} moderates here no more`,
  who: 'operator',
  to: { ...state, gone },
});

function holdingSteps(state: State & { item: Item }, by: string, moderators: readonly string[]): Step[] {
  const to = (name: string, item: Item | null): Step[] =>
    item === null ? [] : [{ name: `${by} ${name}`, who: 'staff', to: { ...state, item } }];
  const given = state.proposed === null && moderators.length > 0 ? [null, ...moderators.filter((other) => other !== by)] : [];
  return [
    ...to('claims', act(state, { kind: 'claim', by })),
    ...to('releases', act(state, { kind: 'release', by })),
    ...given.flatMap((other) => to(`gives to ${other ?? 'the queue'}`, act(state, { kind: 'give', by, to: other }))),
  ];
}

/** An open item rests until its follow-up; a decided one stays as it is until then. */
function followUpSteps(state: State & { item: Item }, by: string): Step[] {
  const { item, awaitsFollowUp } = state;
  const steps: Step[] = [];
  const refusal = refusalToCare({ item: reviewableOf(item, roundOf(state)), moderatorId: by, now });
  if (refusal === null && state.proposed === null) {
    const rested = item.state === 'open' ? act(state, { kind: 'rest', by }) : item;
    if (rested !== null) steps.push({ name: `${by} sets a follow-up`, who: 'staff', to: { ...state, item: rested, awaitsFollowUp: true } });
  }
  if (awaitsFollowUp) {
    const back = item.state === 'resting' ? notice(state, { class: item.class, isNews: false }) : state;
    steps.push({ name: `${by} cancels the follow-up`, who: 'staff', to: { ...back, awaitsFollowUp: false } });
  }
  return steps;
}

/** Breadth first, from a post that nobody has noticed, until nothing is new. */
export function walk(size: Size): Walk {
  const states = new Map([[keyOf(start), start]]);
  const steps: { from: string; to: string; step: Step }[] = [];
  const queue = [start];
  for (const state of queue) {
    const from = keyOf(state);
    for (const step of stepsFrom(state, size)) {
      const to = keyOf(step.to);
      steps.push({ from, to, step });
      if (!states.has(to)) {
        states.set(to, step.to);
        queue.push(step.to);
      }
    }
  }
  return { states, steps };
}
