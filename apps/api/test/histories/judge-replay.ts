import type { Statements } from '../../src/platform/database/database.ts';
import { orders, standsAfter } from './model.ts';
import type { Stands } from './model.ts';
import { ownTitle } from './world.ts';
import type { History, PostInHistory } from './world.ts';

const ids = (select: string): string => `(select coalesce(array_agg(${select} order by 1), '{}')`;

/** How all stands in the database, in the words of the model. $2 is the hour. */
const standing = `
  select post.state, (select coalesce(array_agg(note order by note), '{}') from unnest(notes_by_moderator) note) as notes,
         ${ids('decision.id::text')} from restriction join decision on decision.id = decision_id
            join reviewable on reviewable.id = reviewable_id where reviewable.post_id = post.id) as sanctions,
         case when post.state <> 'deleted' and thread.title <> '${ownTitle}' then thread.title end as title,
         persona.own_name is null as "hasOwnName",
         ${ids('decision_id::text')} from thread_limit
           where thread_id = thread.id and ended_hour is null and (until_hour is null or until_hour > $2)) as limits,
         revision.text ~ '[█▓▒░]' as covered,
         ${ids(`decision_id || ' ' || badge_referral.state`)} from badge_referral join badge on badge.id = badge_id
           where badge.staff_account_id = persona.staff_account_id) as referrals
    from post join thread on thread.id = post.thread_id join persona on persona.id = post.persona_id
    join revision on revision.id = post.revision_id where post.id = $1`;

/** Whether the post, its title and its author stand as the replay says, whatever order is true of what happened at once. */
export async function otherThanReplayed(statements: Statements, history: History, post: PostInHistory): Promise<string[]> {
  const hour = Math.floor(history.now / 3_600_000);
  const row = await statements.first<Stands>(standing, [post.postId, hour]);
  const possible = orders(post.atOnce).map((order) => [...post.happened, ...order]);
  const fits = possible.find((happened) => plain(standsAfter(happened, hour)) === plain(row!));
  if (fits !== undefined) {
    post.happened.splice(0, Infinity, ...fits);
    post.atOnce.length = 0;
    return [];
  }
  const expected = possible.map((happened) => plain(standsAfter(happened, hour)));
  return [`the post is ${plain(row!)}, and the replay says ${[...new Set(expected)].join(' or ')}`];
}

/** The same words for the same standing. */
function plain(stands: Stands): string {
  const { state, notes, sanctions, title, hasOwnName, limits, covered, referrals } = stands;
  const inOrder = [notes, sanctions, limits, referrals].map((list) => [...list].sort());
  return JSON.stringify({ state, title, hasOwnName, covered, lists: inOrder });
}
