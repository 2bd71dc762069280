import { appealOutcomes } from '../../src/moderation/appeals/appeal-state.type.ts';
import type { AppealOutcome } from '../../src/moderation/appeals/appeal-state.type.ts';
import type { DecideInput } from '../../src/moderation/decisions/decision-results.type.ts';
import type { SanctionInput } from '../../src/moderation/sanctions/sanction.type.ts';
import { DecideReviewable } from '../../src/moderation/decisions/decide-reviewable.command.ts';
import type { TargetKind } from '../../src/moderation/review/target-kind.type.ts';
import { pause, removal } from '../case-under-test.ts';
import { submission } from '../personas.ts';
import { sanctions } from '../sanction-under-test.ts';
import { decidedNow } from './decide-item.ts';
import { deeds } from './deeds.ts';
import type { Deed } from './deeds.ts';
import { wrongIn } from './judge.ts';
import { itemAbout } from './rows.ts';
import { begin } from './world.ts';
import type { History, PostInHistory, Stage } from './world.ts';

/** A history that is always the same: on the open board a removal and a pause that were appealed, on the other a text that is claimed. */
export async function told(stage: Stage, outcome: AppealOutcome): Promise<History> {
  const history = await begin(stage);
  const [open, held] = history.posts as [PostInHistory, PostInHistory];
  const doing = (deed: Deed, by: number, { pick = 0, post = open, about = 'post' as TargetKind } = {}): Promise<void> =>
    deeds[deed]({ history, post, about, by: stage.moderators[by]!, pick });
  await decide(stage, history, { post: open, by: 0, sanction: { ...pause, kind: 'pause', reach: 'thread' } });
  await doing('appeal as the author', 0);
  await doing('decide an appeal', 1, { pick: appealOutcomes.indexOf(outcome) });
  await doing('claim', 0, { post: held });
  const wrong = await wrongIn(history);
  if (wrong.length > 0) throw new Error(`a history without a fault has some: ${wrong.join()}`);
  return history;
}

/** Reports what is seen with a post, where that can be; claims the item and decides it. */
async function decide(
  { api, moderators }: Stage,
  history: History,
  { post, about = 'post', by, ...form }: { post: PostInHistory; about?: TargetKind; by: number } & Partial<DecideInput>,
): Promise<void> {
  const draw = { history, post, about, by: moderators[by]!, pick: 0 };
  await deeds.report(draw);
  await deeds.claim(draw);
  const { id: reviewableId, version } = (await itemAbout(api, post, about))!;
  const input: DecideInput = {
    ...{ ...removal, submission: submission(), kind: 'remove', ground: 'policy', contentNotes: [], sanction: null },
    ...{ ...form, reviewableId, version },
  };
  const answer = await api.app.get(DecideReviewable).execute(moderators[by]!, input);
  if (answer.__typename === 'Proposed' && form.sanction?.kind === 'close') return;
  if (answer.__typename !== 'Decided') throw new Error(`deciding was answered with ${JSON.stringify(answer)}`);
  const { kind, sanction } = input;
  post.atOnce.push(decidedNow(history, { id: answer.decisionId, about, kind, sanction: sanction?.kind ?? null }, input));
}

/**
 * Another that is always the same: a title and a name that were changed, words that are covered, a thread that is locked, something hidden and
 * taken back, a call with its second signature, a proposal that waits, and a badge that verifiers are asked about.
 */
export async function toldOfLaterThoughts(stage: Stage): Promise<History> {
  const history = await begin(stage);
  const [post, held, professional] = history.posts as [PostInHistory, PostInHistory, PostInHistory];
  const doing = (deed: Deed, by: number, pick: number): Promise<void> =>
    deeds[deed]({ history, post, about: 'post', by: stage.moderators[by]!, pick });
  await decide(stage, history, { post, about: 'thread', by: 0, kind: 'rename', newTitle: 'Nights' });
  await decide(stage, history, { post, about: 'persona', by: 0, kind: 'rename' });
  await decide(stage, history, { post, by: 1, kind: 'redact', cover: { words: 'sleep', what: 'personal_data', places: [] } });
  await decide(stage, history, { post, by: 1, kind: 'limit_interaction', limit: { kind: 'lock' } });
  await decide(stage, history, { post, by: 2, kind: 'hide' });
  for (const [deed, by, pick] of [
    ['take back', 2, 1],
    ['call the authorities', 2, 4],
    ['answer for a call', 0, 0],
  ] as const)
    await doing(deed, by, pick);
  await decide(stage, history, { post: held, by: 0, sanction: sanctions.close as SanctionInput });
  await decide(stage, history, { post: professional, about: 'professional_claim', by: 1, kind: 'refer' });
  const wrong = await wrongIn(history);
  if (wrong.length > 0) throw new Error(`a history without a fault has some: ${wrong.join()}`);
  return history;
}
