import { threadIsOpen } from '../community/index.ts';
import type { AppealState, DecisionKind, SanctionKind } from '../moderation/index.ts';
import type { Statements } from '../platform/database/database.ts';
import { longestSeen } from './news.rules.ts';
import type { MyThread } from './my-things.type.ts';

export const longestList = 50;

/** Whose own things are looked for, and what brings news beside them. */
export interface Reader {
  /** The ids of the reader's personas. */
  readonly faces: readonly string[];
  /** Threads that bring news from after a position on. */
  readonly follows: readonly { readonly threadId: string; readonly after: number }[];
  /** Threads that bring none. */
  readonly silent: readonly string[];
  /** Personas that bring none. */
  readonly muted: readonly string[];
  /** The spaces of the invited boards that open to the reader now. */
  readonly spaces: readonly Uint8Array[];
  /** The hour before which everything was seen. */
  readonly since: number;
}

/** What belongs to a reader's personas or reached them, and what was written in threads that the reader follows. */
export interface ReachedFaces {
  readonly threads: MyThread[];
  readonly replies: readonly { id: string; hour: number; position: number; threadId: string; threadTitle: string }[];
  readonly deliveries: readonly Delivered[];
  readonly careMessages: readonly CareDelivered[];
}

/** A moderator wrote to the reader about an own post. */
export interface CareDelivered {
  readonly id: string;
  readonly hour: number;
  readonly postId: string;
  readonly threadId: string;
  readonly threadTitle: string;
}

export interface Delivered {
  readonly id: string;
  readonly kind: 'decision' | 'appeal_outcome';
  readonly hour: number;
  readonly decisionId: string;
  readonly decisionKind: DecisionKind;
  readonly sanction: SanctionKind | null;
  /** Of the author's own appeal; null: there is none. */
  readonly appealState: AppealState | null;
  /** The hour in which it was taken back; null: it was not. */
  readonly undoneHour: number | null;
  readonly threadId: string;
  readonly threadTitle: string;
}

/** `place`: where the personas $1 have written and may still read, and from which post on. A title stands for its opening post and is seen like it. */
const places = `
  with place as (
    select thread.id, thread.board_id, thread.last_hour, own.persona_id, own.first_position,
           case when thread.listed or opening.persona_id = any($1) then thread.title else '' end as title
      from (select thread_id, persona_id, min(position) as first_position
              from post where persona_id = any($1) and state <> 'deleted' group by thread_id, persona_id) own
      join thread on thread.id = own.thread_id
      join board on board.id = thread.board_id and ${threadIsOpen('$7')}
      join post opening on opening.thread_id = thread.id and opening.position = 1),
  source as (
    select id, title, first_position as after from place where last_hour >= $6 and id <> all($4)
    union all
    select thread.id, case when thread.listed then thread.title else '' end, followed.after
      from unnest($2::uuid[], $3::int[]) followed (thread_id, after)
      join thread on thread.id = followed.thread_id
      join board on board.id = thread.board_id
     where thread.last_hour >= $6 and thread.id not in (select id from place) and ${threadIsOpen('$7')})`;

const threads = `
  select place.id, place.title, board.name as "boardName", persona.name as "myFace", place.last_hour as "lastHour"
    from place join board on board.id = place.board_id join persona on persona.id = place.persona_id
   order by place.last_hour desc, place.id limit ${longestList}`;

/** Positions follow the hours, so the newest of each thread, read backwards along its key, hold the newest of all. */
const replies = `
  select answer.id, answer.hour, answer.position, source.id as "threadId", source.title as "threadTitle"
    from source cross join lateral (
      select post.id, post.hour, post.position from post
       where post.thread_id = source.id and post.position > source.after and post.state = 'visible' and post.hour >= $6
         and post.persona_id <> all($1) and post.persona_id <> all($5)
       order by post.position desc limit ${longestSeen}) answer
   order by answer.hour desc, answer.id limit ${longestSeen}`;

const deliveries = `
  select delivery.id, delivery.kind, delivery.hour, decision.id as "decisionId", decision.kind as "decisionKind", decision.sanction,
         (select state from appeal where appeal.decision_id = decision.id and appeal.report_id is null) as "appealState",
         decision.undone_hour as "undoneHour",
         post.thread_id as "threadId", coalesce(place.title, '') as "threadTitle"
    from delivery
    join decision on decision.id = delivery.ref
    join revision on revision.id = decision.revision_id
    join post on post.id = revision.post_id
    left join place on place.id = post.thread_id
   where delivery.persona_id = any($1) and delivery.kind in ('decision', 'appeal_outcome')
   order by delivery.hour desc, delivery.id limit ${longestSeen}`;

const careMessages = `
  select delivery.id, delivery.hour, post.id as "postId", post.thread_id as "threadId", coalesce(place.title, '') as "threadTitle"
    from delivery join post on post.id = delivery.ref left join place on place.id = post.thread_id
   where delivery.persona_id = any($1) and delivery.kind = 'care_message'
   order by delivery.hour desc, delivery.place desc, delivery.id limit ${longestSeen}`;

const listOf = (select: string): string => `(select coalesce(json_agg(listed), '[]') from (${select}) listed)`;

/**
 * The threads of the reader's personas, what others wrote there and in followed threads since, and what was delivered to them.
 * One statement however many they are, so that all of it is of one moment.
 */
export async function readReachedFaces(statements: Statements, reader: Reader): Promise<ReachedFaces> {
  const row = await statements.first<ReachedFaces>(
    `${places}
     select ${listOf(threads)} as threads, ${listOf(replies)} as replies, ${listOf(deliveries)} as deliveries, ${listOf(careMessages)} as "careMessages"`,
    [
      reader.faces,
      reader.follows.map(({ threadId }) => threadId),
      reader.follows.map(({ after }) => after),
      reader.silent,
      reader.muted,
      reader.since,
      reader.spaces,
    ],
  );
  if (row === undefined) throw new Error('a select without a from gave no row');
  return row;
}
