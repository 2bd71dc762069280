import { faceJson } from '../posts/post-row.ts';
import { heldCount } from './thread-row.ts';

/** `limit` keeps it to the posts of this thread: as `exists` it would be answered by a look at every face there is. */
const answerByProfessional = `select 1 from post answer where answer.thread_id = thread.id and answer.position > 1 and answer.state = 'visible'
  and answer.persona_id = any (array(select id from persona professional where professional.staff_account_id is not null)) limit 1`;

/** The columns of a ThreadSummary over `thread` with `threadSummaryJoins`. */
export const threadSummaryColumns = `thread.id, thread.title, thread.kind, thread.post_count - 1 - ${heldCount} as "replyCount", thread.last_hour as "lastHour",
  opening.notes_by_author || opening.notes_by_moderator as "contentNotes",
  ${faceJson} as "openedBy",
  thread.kind = 'question' and (${answerByProfessional}) is not null as "answeredByProfessional"`;

export const threadSummaryJoins = `
  join post opening on opening.thread_id = thread.id and opening.position = 1
  join persona on persona.id = opening.persona_id
  left join badge on badge.staff_account_id = persona.staff_account_id`;
