import { leaseMinutes } from '../../src/moderation/review/reviewable-state.rules.ts';
import type { Statements } from '../../src/platform/database/database.ts';
import type { PostInHistory } from './world.ts';

interface Entry {
  readonly act: string;
  readonly by: string;
  readonly at: Date;
  readonly to: string | null;
}

interface Holder {
  readonly by: string;
  readonly until: number;
}

const ends = ['release', 'decide', 'confirm_proposal', 'propose', 'set_follow_up'];

/** Replays the log of every item about a post and what is seen with it: who held it when, beside what was answered and what stands in the row. */
export async function twoClaimants(statements: Statements, post: PostInHistory): Promise<string[]> {
  const items = await statements.rows<HeldItem>('select id, claimed_by as holder from reviewable where post_id = $1', [post.postId]);
  const wrong: string[] = [];
  for (const item of items) wrong.push(...(await twoClaimantsOf(statements, post, item)));
  return wrong;
}

interface HeldItem {
  readonly id: string;
  readonly holder: string | null;
}

async function twoClaimantsOf(statements: Statements, post: PostInHistory, item: HeldItem): Promise<string[]> {
  const log = await statements.rows<Entry>(
    `select act, staff_account_id as by, at, detail ->> 'to' as to from audit_entry where target_kind = 'reviewable' and target_id = $1 order by number`,
    [item.id],
  );
  const claims = post.claims.filter((claim) => claim.item === item.id);
  const wrong: string[] = [];
  let holder: Holder | null = null;
  for (const entry of log) {
    const held: Holder | null = holder === null ? null : renewed(claims, log, { holder, before: entry.at.getTime() });
    wrong.push(...wrongAct(entry, held));
    holder = holderAfter(entry, held);
  }
  return (holder?.by ?? null) === item.holder ? wrong : [...wrong, 'whoever holds the item is not whom the log names'];
}

/** What is wrong with an act while somebody, or nobody, holds the item. A claim that ran out still decides while nobody took the item. */
function wrongAct({ act, by, at }: Entry, holder: Holder | null): string[] {
  if (act === 'decide' && holder === null) return ['decided by somebody who had not claimed it'];
  if (holder === null || holder.by === by) return [];
  const isTaken = act === 'claim' && holder.until > at.getTime();
  return isTaken || act === 'decide' ? [`two claimants: ${act} by another while the claim holds`] : [];
}

function holderAfter({ act, by, at, to }: Entry, holder: Holder | null): Holder | null {
  const until = at.getTime() + leaseMinutes * 60_000;
  if (act === 'claim') return { by, until };
  if (act === 'undo_decision') return holder !== null && holder.until > at.getTime() ? holder : { by, until };
  if (act === 'hand_over') return to === null || to === 'queue' ? null : { by: to, until };
  return ends.includes(act) ? null : holder;
}

/**
 * Until when a claim holds that was renewed before a moment. Only a first claim stands in the log; an answer that has no entry of its moment
 * was a renewal.
 */
function renewed(claims: PostInHistory['claims'], log: readonly Entry[], { holder, before }: { holder: Holder; before: number }): Holder {
  const isLogged = ({ by, at }: { by: string; at: number }): boolean =>
    log.some((entry) => entry.act === 'claim' && entry.by === by && entry.at.getTime() === at);
  const own = claims.filter((claim) => claim.by === holder.by && claim.at <= before && !isLogged(claim));
  return { ...holder, until: Math.max(holder.until, ...own.map(({ at }) => at + leaseMinutes * 60_000)) };
}
