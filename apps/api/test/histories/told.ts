import { appealOutcomes } from '../../src/moderation/appeals/appeal-state.type.ts';
import type { AppealOutcome } from '../../src/moderation/appeals/appeal-state.type.ts';
import { DecideReviewable } from '../../src/moderation/decisions/decide-reviewable.command.ts';
import { pause, removal } from '../case-under-test.ts';
import { submission } from '../personas.ts';
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
  const doing = (deed: Deed, by: number, { pick = 0, post = open } = {}): Promise<void> =>
    deeds[deed]({ history, post, by: stage.moderators[by]!, pick });
  await doing('report', 0);
  await doing('claim', 0);
  await remove(stage, open);
  await doing('appeal as the author', 0);
  await doing('decide an appeal', 1, { pick: appealOutcomes.indexOf(outcome) });
  await doing('claim', 0, { post: held });
  const wrong = await wrongIn(history);
  if (wrong.length > 0) throw new Error(`a history without a fault has some: ${wrong.join()}`);
  return history;
}

async function remove({ api, moderators }: Stage, post: PostInHistory): Promise<void> {
  const { id: reviewableId, version } = (await itemAbout(api, post))!;
  const answer = await api.app.get(DecideReviewable).execute(moderators[0]!, {
    ...{ ...removal, submission: submission(), reviewableId, version },
    ...{ kind: 'remove', ground: 'policy', contentNotes: [], sanction: { ...pause, kind: 'pause', reach: 'thread' } },
  });
  if (answer.__typename !== 'Decided') throw new Error(`deciding was answered with ${JSON.stringify(answer)}`);
  post.atOnce.push({ what: 'decided', id: answer.decisionId, kind: 'remove', sanction: 'pause', notes: [] });
}
