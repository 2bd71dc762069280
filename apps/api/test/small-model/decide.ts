import { availableDecisions, decisionsAbout, publishesWithCare } from '../../src/moderation/decisions/available-decisions.rules.ts';
import { readDecision } from '../../src/moderation/decisions/decision-form.rules.ts';
import type { ReadDecision } from '../../src/moderation/decisions/decision-form.rules.ts';
import { stateAfterDecision } from '../../src/moderation/decisions/standing-decisions.rules.ts';
import { answeringProposal } from '../../src/moderation/proposals/proposal.rules.ts';
import { availableSanctions, needsTwo } from '../../src/moderation/sanctions/sanction.rules.ts';
import type { SanctionInput } from '../../src/moderation/sanctions/sanction.type.ts';
import type { DecisionKind } from '../../src/moderation/decisions/decision-kind.type.ts';
import { afterAct } from '../../src/moderation/review/reviewable-state.rules.ts';
import type { Act } from '../../src/moderation/review/reviewable-state.rules.ts';
import { itemOf, now, reviewableOf, roundOf } from './state.ts';
import type { Item, State, Step } from './state.ts';

/** Titles, names and badges are judged by the same rules of items, proposals and appeals; what is walked here is the text of a post. */
const aboutPost = { targetKind: 'post', canChange: false } as const;

/** Each sanction once, and one of each that reaches the whole service and so needs two. */
const sanctions: readonly SanctionInput[] = [
  { kind: 'warn', nextStep: false },
  { kind: 'pause', reach: 'thread', hours: 24, nextStep: false },
  { kind: 'suspend', reach: 'board', hours: 24, nextStep: false },
  { kind: 'close', nextStep: false },
];

/** The form that a moderator sends, filled in as each kind needs it. */
function formOf(kind: DecisionKind, sanction: SanctionInput | null, { item, post }: State & { item: Item }): ReadDecision {
  const read = readDecision({
    ...{ submission: 'a'.repeat(22), kind, sanction, reason: 'Why.', facts: 'What.', ground: 'policy', policyPoint: 'P1' },
    contentNotes: kind === 'add_content_note' ? ['suicide'] : [],
    cover: { words: 'words', what: 'personal_data', places: [] },
    limit: { kind: 'slow', hoursBetween: 1, hours: 5 },
    careMessage: publishesWithCare(kind, item, post) ? 'I have read it.' : null,
  });
  if (Array.isArray(read)) throw new Error(`the form of ${kind} is not filled in: ${JSON.stringify(read)}`);
  return read;
}

/** The item after an act, or null where it may not be done. */
export function act(state: State & { item: Item }, given: Omit<Act, 'now'>): Item | null {
  const step = afterAct(reviewableOf(state.item, roundOf(state)), { ...given, now });
  return 'refusal' in step ? null : itemOf(step.next);
}

/** Whose decision of the round before was overturned by whoever reported. */
const overturnedDeciders = (state: State): string[] => {
  const before = state.made[roundOf(state) - 2];
  return before?.reportersAppeal === 'overturned' ? [before.by] : [];
};

interface Deciding {
  readonly by: string;
  readonly confirmedBy: string | null;
  readonly decision: ReadDecision;
  readonly item: Item;
}

function decided(state: State, { by, confirmedBy, decision, item }: Deciding): State {
  const notes = decision.contentNotes.length > 0;
  const made = {
    ...{ kind: decision.kind, sanction: decision.sanction?.kind ?? null, stateBefore: state.post, noted: notes, by, confirmedBy },
    ...{ hasStatement: decision.reasons !== null, authorsAppeal: null, reportersAppeal: null, isOld: false, isLong: false },
    ...{ withWords: publishesWithCare(decision.kind, item, state.post), textChanged: false },
  };
  return {
    ...state,
    item,
    proposed: null,
    post: stateAfterDecision(decision.kind, state.post),
    noted: state.noted || notes,
    made: [...state.made, made],
  };
}

/** All that one moderator may decide now. What needs two is proposed. */
export function decisionSteps(state: State & { item: Item }, by: string): Step[] {
  const kinds = availableDecisions({
    ...{ moderatorId: by, reviewable: { ...state.item, ...aboutPost }, postState: state.post, isOwnPost: false },
    ...{ overturnedDeciders: overturnedDeciders(state), awaitsSecond: state.proposed !== null },
  }).filter((kind) => kind !== 'add_content_note' || !state.noted);
  return kinds.flatMap((kind) => {
    const available = availableSanctions({ kinds: [kind], ofStaff: false });
    return [null, ...sanctions.filter((each) => available.includes(each.kind))].flatMap((sanction) =>
      decide(state, { by, kind, sanction }),
    );
  });
}

function decide(
  state: State & { item: Item },
  { by, kind, sanction }: { by: string; kind: DecisionKind; sanction: SanctionInput | null },
): Step[] {
  const item = act(state, { kind: 'decide', by });
  if (item === null) return [];
  const decision = formOf(kind, sanction, state);
  const name = `${by} decides ${kind}${sanction === null ? '' : ` and ${sanction.kind}`}`;
  if (!needsTwo(decision.sanction)) return [{ name, who: 'staff', to: decided(state, { by, confirmedBy: null, decision, item }) }];
  const proposed = { kind, sanction, by, outdated: false };
  const free = { ...state.item, claimedBy: null, lapsed: false };
  return [{ name: `${name} (proposed)`, who: 'staff', to: { ...state, item: free, proposed } }];
}

/** What becomes of a proposal by this moderator. */
export function proposalSteps(state: State & { item: Item }, by: string): Step[] {
  const { proposed } = state;
  if (proposed === null) return [];
  const given = {
    state: 'open' as const,
    proposedBy: proposed.by,
    by,
    isOwnPost: false,
    overturnedDeciders: overturnedDeciders(state),
    lacksSeniority: false,
  };
  const may = (answer: Parameters<typeof answeringProposal>[1]): boolean => answeringProposal(given, answer) === 'allowed';
  const closed: State = { ...state, proposed: null };
  const steps: Step[] = [];
  if (may('withdrawn')) steps.push({ name: `${by} withdraws`, who: 'staff', to: closed });
  if (may('refused')) steps.push({ name: `${by} refuses`, who: 'staff', to: closed });
  const item = act(state, { kind: 'confirm', by });
  const isOffered = decisionsAbout({ ...state.item, ...aboutPost }, state.post).includes(proposed.kind);
  if (may('confirmed') && item !== null && !proposed.outdated && isOffered) {
    const decision = formOf(proposed.kind, proposed.sanction, state);
    steps.push({ name: `${by} confirms`, who: 'staff', to: decided(state, { by: proposed.by, confirmedBy: by, decision, item }) });
  }
  return steps;
}
