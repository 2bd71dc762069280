import type { AppealState, DecisionKind } from '../moderation/index.ts';
import type { Statements } from '../platform/database/database.ts';
import { longestSeen } from './news.rules.ts';
import type { MyThread } from './my-things.type.ts';

export const longestList = 50;

/** What belongs to some personas or reached them, and the sealed item at an address. */
export interface ReachedFaces {
  readonly marker: Buffer | null;
  readonly threads: MyThread[];
  readonly replies: readonly { id: string; hour: number; position: number; threadId: string; threadTitle: string }[];
  readonly deliveries: readonly Delivered[];
}

export interface Delivered {
  readonly id: string;
  readonly kind: 'decision' | 'appeal_outcome';
  readonly hour: number;
  readonly decisionId: string;
  readonly decisionKind: DecisionKind;
  /** Of the author's own appeal; null: there is none. */
  readonly appealState: AppealState | null;
  readonly threadId: string;
  readonly threadTitle: string;
}

/** `place`: where the personas $1 have written, and from which post on. A title stands for its opening post and is seen like it. */
const places = `
  with place as (
    select thread.id, thread.board_id, thread.last_hour, own.persona_id, own.first_position,
           case when thread.listed or opening.persona_id = any($1) then thread.title else '' end as title
      from (select thread_id, persona_id, min(position) as first_position
              from post where persona_id = any($1) and state <> 'deleted' group by thread_id, persona_id) own
      join thread on thread.id = own.thread_id
      join post opening on opening.thread_id = thread.id and opening.position = 1)`;

const threads = `
  select place.id, place.title, board.name as "boardName", persona.name as "myFace", place.last_hour as "lastHour"
    from place join board on board.id = place.board_id join persona on persona.id = place.persona_id
   order by place.last_hour desc, place.id limit ${longestList}`;

/** Positions follow the hours, so the newest of each thread, read backwards along its key, hold the newest of all. */
const replies = `
  select answer.id, answer.hour, answer.position, place.id as "threadId", place.title as "threadTitle"
    from place cross join lateral (
      select post.id, post.hour, post.position from post
       where post.thread_id = place.id and post.position > place.first_position and post.state = 'visible' and post.persona_id <> all($1)
       order by post.position desc limit ${longestSeen}) answer
   order by answer.hour desc, answer.id limit ${longestSeen}`;

const deliveries = `
  select delivery.id, delivery.kind, delivery.hour, decision.id as "decisionId", decision.kind as "decisionKind",
         (select state from appeal where appeal.decision_id = decision.id and appeal.report_id is null) as "appealState",
         post.thread_id as "threadId", coalesce(place.title, '') as "threadTitle"
    from delivery
    join decision on decision.id = delivery.ref
    join revision on revision.id = decision.revision_id
    join post on post.id = revision.post_id
    left join place on place.id = post.thread_id
   where delivery.persona_id = any($1) and delivery.kind in ('decision', 'appeal_outcome')
   order by delivery.hour desc, delivery.id limit ${longestSeen}`;

const listOf = (select: string): string => `(select coalesce(json_agg(listed), '[]') from (${select}) listed)`;

/**
 * The threads of these personas, what others wrote there since, what was delivered to them, and the sealed item at the address.
 * One statement however many they are, so that all of it is of one moment.
 */
export async function readReachedFaces(statements: Statements, personaIds: readonly string[], address: Uint8Array): Promise<ReachedFaces> {
  const row = await statements.first<ReachedFaces>(
    `${places}
     select (select sealed from sealed_item where address = $2) as marker,
            ${listOf(threads)} as threads, ${listOf(replies)} as replies, ${listOf(deliveries)} as deliveries`,
    [personaIds, address],
  );
  if (row === undefined) throw new Error('a select without a from gave no row');
  return row;
}
