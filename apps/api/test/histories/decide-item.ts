import type { ContentNote } from '../../src/community/index.ts';
import { decisionsAbout } from '../../src/moderation/decisions/available-decisions.rules.ts';
import { DecideReviewable } from '../../src/moderation/decisions/decide-reviewable.command.ts';
import { decisionKinds } from '../../src/moderation/decisions/decision-kind.type.ts';
import type { DecisionKind } from '../../src/moderation/decisions/decision-kind.type.ts';
import type { DecideInput } from '../../src/moderation/decisions/decision-results.type.ts';
import type { SanctionInput } from '../../src/moderation/sanctions/sanction.type.ts';
import { removal } from '../case-under-test.ts';
import { submission } from '../personas.ts';
import { sanctions } from '../sanction-under-test.ts';
import { plainly } from './model.ts';
import type { Decided } from './model.ts';
import { itemAbout } from './rows.ts';
import type { Draw, History } from './world.ts';

const notes: readonly ContentNote[] = ['suicide', 'self_harm', 'substances'];

/** What a form says beside what every restriction says. A kind that comes anew says here what it needs. */
const formOf: Readonly<Record<DecisionKind, (pick: number, inCare: boolean) => Partial<DecideInput>>> = {
  no_action: () => ({}),
  approve: (pick, inCare) => (inCare ? { contentNotes: [notes[pick % 3]!], careMessage: 'I am glad that you wrote.' } : {}),
  add_content_note: (pick) => ({ contentNotes: [notes[pick % 3]!] }),
  hide: () => ({}),
  remove: () => ({}),
  redact: (pick, inCare) => ({
    cover: { words: pick % 2 === 0 ? 'sleep' : 'slept', what: 'personal_data', places: [] },
    ...(inCare && { careMessage: 'I am glad that you wrote.' }),
  }),
  limit_interaction: (pick) => ({ limit: pick % 2 === 0 ? { kind: 'slow', hoursBetween: 1, hours: 5 } : { kind: 'lock' } }),
  rename: (pick) => ({ newTitle: `Nights, ${pick}` }),
  refer: () => ({}),
};

const withSanction: readonly DecisionKind[] = ['no_action', 'hide', 'remove'];
const drawn: readonly (object | null)[] = [null, ...Object.values(sanctions)];

/** What a decision will have done, as whoever made it knows. */
export function decidedNow(
  history: History,
  given: Pick<Decided, 'id' | 'about' | 'kind' | 'sanction'>,
  input: Partial<DecideInput> = {},
): Decided {
  const { limit = null, newTitle = null, contentNotes = [] } = input;
  const hours = limit?.hours ?? null;
  const limitUntil = hours === null ? null : Math.floor(history.now / 3_600_000) + hours;
  return { ...plainly, ...given, notes: contentNotes, newTitle: given.about === 'thread' ? newTitle : null, limitUntil };
}

/** Mostly what can be decided, now and then anything, and now and then about a version that is gone. */
export async function decideItem({ history, post, about, by, pick }: Draw): Promise<void> {
  const item = await itemAbout(history.api, post, about);
  if (item === undefined) return;
  const kinds = pick % 9 === 0 ? decisionKinds : decisionsAbout(item, item.postState);
  const kind = kinds[pick % kinds.length]!;
  const sanction = withSanction.includes(kind) ? ((drawn[(pick >> 2) % drawn.length] as SanctionInput | null | undefined) ?? null) : null;
  const input = {
    ...{ ...removal, ground: 'policy' as const, contentNotes: [] as ContentNote[], submission: submission(), kind, sanction },
    ...{ reviewableId: item.id, version: item.version - (pick % 11 === 0 ? 1 : 0) },
    ...formOf[kind](pick, item.class === 'crisis'),
  };
  const answer = await history.api.app.get(DecideReviewable).execute(by, input);
  if (answer.__typename !== 'Decided') return;
  post.atOnce.push(decidedNow(history, { id: answer.decisionId, about: item.targetKind, kind, sanction: sanction?.kind ?? null }, input));
}
