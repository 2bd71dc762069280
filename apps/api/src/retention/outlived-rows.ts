import type { ClearedByWorker } from '@rinnalla/settings/retention';
import type { Statements } from '../platform/database/database.ts';

/** Where rows lie that may have lived their time, and how one of them is cleared. */
export interface OutlivedRows {
  /** Gives some `id`s. $1: the hour (since 1970) up to which what began then has lived its time. */
  readonly find: string;
  /** Clears the row with this id, in a transaction of its own. */
  clear(statements: Statements, id: string): Promise<unknown>;
}

const batch = 500;
const [hourStart, hourDay] = [`to_timestamp($1::bigint * 3600)`, `(to_timestamp($1::bigint * 3600) at time zone 'UTC')::date`];

/** Whether anything about the post is still being looked at, or was decided later than $1. */
const stillJudged = `
  exists (select from reviewable item where item.post_id = post.id and item.state <> 'decided')
  or exists (select from reviewable item join decision on decision.reviewable_id = item.id left join appeal on appeal.decision_id = decision.id
              where item.post_id = post.id and (decision.hour > $1 or appeal.state = 'open' or appeal.decided_hour > $1))`;

/** Whether the item itself was decided on later than $1, or an appeal of it is open or was answered later. */
const targetStillJudged = `
  exists (select from decision left join appeal on appeal.decision_id = decision.id
           where decision.reviewable_id = item.id and (decision.hour > $1 or appeal.state = 'open' or appeal.decided_hour > $1))`;

/** The same for the item of review that a row belongs to. */
const itemStillJudged = (table: 'report' | 'signal'): string => `
  not exists (select from decision where decision.reviewable_id = ${table}.reviewable_id and decision.round >= ${table}.round
                   and decision.undone_hour is null)
  or exists (select from reviewable item where item.id = ${table}.reviewable_id and item.state <> 'decided')
  or exists (select from decision left join appeal on appeal.decision_id = decision.id
              where decision.reviewable_id = ${table}.reviewable_id and (decision.hour > $1 or appeal.state = 'open' or appeal.decided_hour > $1))`;

/** Takes a text away, with what screening made of it, and leaves its place. The title goes with an opening text that nobody is shown any more. */
async function blankRevision(statements: Statements, id: string): Promise<void> {
  await statements.rows(`update revision set text = '', tree = '[]', screening = null where id = $1`, [id]);
  await statements.rows(
    `update thread set title = '', own_title = null from post
      where post.revision_id = $1 and post.position = 1 and post.thread_id = thread.id and post.state in ('hidden', 'removed')`,
    [id],
  );
}

/** Takes away why software put a post before a moderator, and with it what the decision is found by. */
async function clearSignal(statements: Statements, id: string): Promise<void> {
  await statements.rows(
    `delete from decision_matter using signal join decision on decision.reviewable_id = signal.reviewable_id and decision.round >= signal.round
      where signal.id = $1 and decision_matter.decision_id = decision.id`,
    [id],
  );
  await statements.rows('delete from signal where id = $1', [id]);
}

const deleteBy = (table: string, column: string) => (statements: Statements, id: string) =>
  statements.rows(`delete from ${table} where ${column} = decode($1, 'hex')`, [id]);

/** How each thing is found and cleared that the worker clears: the compiler holds this list against the public one. */
export const outlivedRows: Readonly<Record<ClearedByWorker, OutlivedRows>> = {
  older_revision: {
    find: `select older.id::text as id
             from revision newer join revision older on older.post_id = newer.post_id and older.number = newer.number - 1
             join post on post.id = older.post_id
            where newer.number > 1 and newer.hour <= $1 and older.text <> ''
              and not exists (select from reviewable item where item.post_id = post.id) limit ${batch}`,
    clear: blankRevision,
  },
  judged_text: {
    find: `select distinct revision.id::text as id
             from reviewable judged join post on post.id = judged.post_id join revision on revision.post_id = post.id
            where judged.state = 'decided' and revision.text <> '' and not (${stillJudged})
              and (post.state in ('hidden', 'removed') or post.revision_id <> revision.id)
              and not exists (select from revision newer
                               where newer.post_id = post.id and newer.number = revision.number + 1 and newer.hour > $1) limit ${batch}`,
    clear: blankRevision,
  },
  replaced_words: {
    find: `select target_id::text as id from reviewable item
            where item.target_kind in ('thread', 'persona') and item.state = 'decided' and not (${targetStillJudged})
              and (exists (select from thread where thread.id = target_id and own_title is not null)
                   or exists (select from persona where persona.id = target_id and own_name is not null)) limit ${batch}`,
    clear: async (statements, id) => {
      await statements.rows('update thread set own_title = null where id = $1', [id]);
      await statements.rows('update persona set own_name = null where id = $1', [id]);
    },
  },
  report_words: {
    find: `select id::text from report
            where (explanation <> '' or contact is not null) and not (${itemStillJudged('report')}) limit ${batch}`,
    clear: (statements, id) => statements.rows(`update report set explanation = '', contact = null where id = $1`, [id]),
  },
  appeal_text: {
    find: `select id::text from appeal where text <> '' and state <> 'open' and decided_hour <= $1 limit ${batch}`,
    clear: (statements, id) => statements.rows(`update appeal set text = '' where id = $1`, [id]),
  },
  care_message: {
    find: `select id::text from delivery
            where place is not null and hour <= $1
              and not exists (select from reviewable item where item.post_id = ref and item.state <> 'decided') limit ${batch}`,
    clear: (statements, id) => statements.rows('delete from delivery where id = $1', [id]),
  },
  staff_note: {
    find: `select id::text from follow_up where note <> '' and state <> 'waiting' and look_again_hour <= $1
           union all select id::text from hand_over where note <> '' and hour <= $1 limit ${batch}`,
    clear: async (statements, id) => {
      for (const table of ['follow_up', 'hand_over']) await statements.rows(`update ${table} set note = '' where id = $1`, [id]);
    },
  },
  contact_words: {
    find: `select id::text from authority_contact
            where (why <> '' or passed_on <> '' or words <> '' or untold_reason <> '' or objection <> '') and answered_hour <= $1 limit ${batch}`,
    clear: (statements, id) =>
      statements.rows(
        `update authority_contact set why = '', passed_on = '', words = '', untold_reason = '', objection = case when objection is null then null else '' end
          where id = $1`,
        [id],
      ),
  },
  signal: {
    find: `select id::text from signal where not (${itemStillJudged('signal')}) limit ${batch}`,
    clear: clearSignal,
  },
  session: {
    find: `select encode(token_id, 'hex') as id from session where ends_on < ${hourDay} limit ${batch}`,
    clear: deleteBy('session', 'token_id'),
  },
  staff_session: {
    find: `select encode(token_id, 'hex') as id from staff_session where ends_at <= ${hourStart} limit ${batch}`,
    clear: deleteBy('staff_session', 'token_id'),
  },
  staff_join_code: {
    find: `select encode(code_hash, 'hex') as id from staff_join_code where ends_at <= ${hourStart} limit ${batch}`,
    clear: deleteBy('staff_join_code', 'code_hash'),
  },
  staff_challenge: {
    find: `select encode(challenge, 'hex') as id from used_staff_challenge where ends_at <= ${hourStart} limit ${batch}`,
    clear: deleteBy('used_staff_challenge', 'challenge'),
  },
};

/** What ends by a moment of its own, written in its row when it began: found by that, and not by how long it is kept. */
export const endsByItself: ReadonlySet<ClearedByWorker> = new Set(['session', 'staff_session', 'staff_join_code', 'staff_challenge']);
