import type { Statements } from '../../platform/database/database.ts';
import type { TargetKind } from './target-kind.type.ts';

/** What is judged. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

/** What stands beside the text of a post and can be judged with it, as a reader sees it now. */
export interface SeenTarget extends Target {
  readonly words: string;
  /** Which title or name it is, from 1, or the day of the check of the badge; only ever grows. */
  readonly number: number;
}

/** A kind of target in SQL. The column `target_id` of the alias `reviewable` is its id. */
interface KindInSql {
  /** How it is found from the aliases `post`, `thread`, `persona` and `badge`: its id, and when it is there to be judged. */
  readonly id: string;
  readonly isThere: string;
  readonly words: string;
  readonly number: string;
  /** What its author had called it, while a moderator has put something else in its place. */
  readonly own: string;
  /** Whether another title or name can take its place, or verifiers can be asked. */
  readonly canChange: string;
  /** Its row, of the id `reviewable.target_id`. */
  readonly row: string;
}

/** All that another kind needs, beside a line in the rule of available decisions and one in the constraint. */
const kinds: Readonly<Record<Exclude<TargetKind, 'post'>, KindInSql>> = {
  thread: {
    ...{ id: 'thread.id', words: 'thread.title', number: 'thread.title_number', own: 'thread.own_title' },
    isThere: `post.position = 1 and thread.title <> ''`,
    canChange: `thread.title <> ''`,
    row: 'thread where thread.id = target_id',
  },
  persona: {
    ...{ id: 'persona.id', words: 'persona.name', number: 'persona.name_number', own: 'persona.own_name' },
    isThere: `persona.name <> '' and persona.kind not in ('professional', 'moderator')`,
    canChange: `persona.name <> '' and persona.kind not in ('professional', 'moderator')`,
    row: 'persona where persona.id = target_id',
  },
  professional_claim: {
    ...{ id: 'badge.id', words: `badge.protected_title || ', ' || badge.organisation`, own: 'null::text' },
    number: `badge.checked_on - date '1970-01-01'`,
    isThere: `badge.state <> 'revoked'`,
    canChange: `badge.state <> 'revoked' and not exists (
      select from badge_referral where badge_referral.badge_id = badge.id and badge_referral.state = 'open')`,
    row: 'badge where badge.id = target_id',
  },
};

const ofPost = Object.entries(kinds)
  .map(
    ([kind, { id, isThere, words, number }]) => `
  select '${kind}' as kind, ${id} as id, ${words} as words, ${number} as number
    from post join thread on thread.id = post.thread_id join persona on persona.id = post.persona_id
    left join badge on badge.staff_account_id = persona.staff_account_id
   where post.id = $1 and ${isThere}`,
  )
  .join(' union all ');

/** What can be judged with a post beside its text. One statement. */
export const targetsSeenWith = (statements: Statements, postId: string): Promise<SeenTarget[]> => statements.rows(ofPost, [postId]);

/** Of the item `reviewable`: a value of its target's row; `otherwise` for a post. */
const ofTarget = (value: (kind: KindInSql) => string, otherwise: string): string =>
  `case target_kind ${Object.entries(kinds)
    .map(([kind, inSql]) => `when '${kind}' then (select ${value(inSql)} from ${inSql.row})`)
    .join(' ')} else ${otherwise} end`;

/** Which title, name or badge stands now; 0 for a post, whose revisions are counted apart. */
export const numberOfTarget = ofTarget(({ number }) => number, '0');

/** Whether something can be decided that changes the title, the name or the badge; false for a post. */
export const targetCanChange = ofTarget(({ canChange }) => canChange, 'false');

/** What its author had called it, while something else stands in its place; null: nothing does. */
export const ownWordsOfTarget = ofTarget(({ own }) => own, 'null');

/** What the title, the name or the badge says now; null for a post. */
export const wordsOfTarget = ofTarget(({ words }) => words, 'null');
