import { pageSize } from './own-pages.ts';

/** A member's faces: in a thread, on an invited board, or a handle. */
export const faces = `select id, kind, name, consent_version as "consentVersion" from persona where mine = any($1)`;

/** What a face wrote: each post with its place, and every revision there is. A title stands for its opening post and is given with it. */
export const postsOfFace = `
  select post.id, board.name as board, thread.id as "threadId",
         case when opening.persona_id = $1 then coalesce(thread.own_title, thread.title) when opening.state = 'visible' then thread.title else '' end as "threadTitle",
         post.position, post.hour, post.state, post.notes_by_author as "ownContentNotes", post.notes_by_moderator as "contentNotesByModerator",
         (select json_agg(json_build_object('number', number, 'hour', hour, 'text', text, 'screening', screening) order by number) from revision where post_id = post.id) as revisions
    from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id
    join post opening on opening.thread_id = thread.id and opening.position = 1
   where post.persona_id = $1 and post.id > $2 order by post.id limit ${pageSize}`;

/** What was decided about a face's posts, as its author may read it: never a report that came to nothing. */
export const decisionsOfFace = `
  select decision.id, post.id as "postId", decision.kind, decision.sanction, decision.hour, decision.reason, decision.undone_hour as "undoneHour", decision.undone_reason as "undoneReason", decision.notes_added as "contentNotesAdded",
         case when statement.id is null then null else json_build_object('facts', statement.facts, 'ground', statement.ground,
           'legalGround', statement.legal_ground, 'policyPoint', statement.policy_point, 'policyVersion', statement.policy_version,
           'source', statement.source, 'automatedDetection', statement.automated_detection, 'automatedDecision', statement.automated_decision,
           'category', statement.category, 'contentLanguage', statement.content_language, 'contentHour', revision.hour) end as statement,
         (select json_build_object('text', appeal.text, 'hour', appeal.hour, 'state', appeal.state, 'answer', appeal.reason, 'answeredHour', appeal.decided_hour)
            from appeal where appeal.decision_id = decision.id and appeal.report_id is null) as appeal
    from post join revision on revision.post_id = post.id join decision on decision.revision_id = revision.id
    left join statement_of_reasons statement on statement.id = decision.statement_id
   where post.persona_id = $1 and decision.id > $2 and (decision.kind <> 'no_action' or decision.sanction is not null)
   order by decision.id limit ${pageSize}`;

/** What was left at a face as word for whoever it is. */
export const deliveriesOfFace = `
  select id, kind, case when place is null then ref end as "decisionId", case when place is not null then ref end as "postId", place, body, hour from delivery where persona_id = $1 and id > $2 order by id limit ${pageSize}`;

/** What keeps whoever the face is from something. */
export const restrictionsOfFace = `
  select id, decision_id as "decisionId", reach, effect, ladder, until_hour as "untilHour" from restriction
   where persona_id = $1 and id > $2 order by id limit ${pageSize}`;

/** A title stands for its opening post, also where only a word of support was left. */
export const reactions = `
  select reaction.kind as word, post.thread_id as "threadId", post.position, case when thread.listed then thread.title else '' end as "threadTitle",
         board.name as board
    from reaction join post on post.id = reaction.post_id join thread on thread.id = post.thread_id join board on board.id = thread.board_id
   where reaction.mine = any($1) and reaction.kind is not null`;

/** Reports with what became of each, and the new look that their reporter asked for. */
export const reports = `
  select report.hour, report.category, report.explanation, report.contact, report.marked_unfounded as "markedUnfounded",
         post.thread_id as "threadId", post.position,
         (select json_build_object('kind', decision.kind, 'reason', decision.reason, 'hour', decision.hour) from decision
           where decision.reviewable_id = report.reviewable_id and decision.round >= report.round and decision.undone_hour is null order by decision.round desc limit 1) as outcome,
         (select json_agg(json_build_object('text', appeal.text, 'hour', appeal.hour, 'state', appeal.state, 'answer', appeal.reason,
           'answeredHour', appeal.decided_hour) order by appeal.hour) from appeal where appeal.report_id = report.id) as appeals
    from report join revision on revision.id = report.revision_id join post on post.id = revision.post_id
   where report.mine = any($1)`;

/** Memberships that stand; one that was left is blank. */
export const memberships = `
  select board.name as board, membership.season from membership join board on board.id = membership.board_id where membership.mine = any($1)`;

export const waysIn = `select kind from credential where mine = any($1)`;

export const sessions = `select ends_on::text as "endsOn" from session where mine = any($1)`;
