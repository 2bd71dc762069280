import type { CoveredPlace } from '@rinnalla/post-grammar';
import { limitHolds } from '../../community/index.ts';
import { holds } from '../../platform/standing/standing.rules.ts';
import type { Reach, Restriction } from '../../platform/standing/standing.rules.ts';
import { appealByAuthor } from '../appeals/appeal.rules.ts';
import type { LimitOfDecision } from '../limits/limit.type.ts';
import { wordsAt } from '../redactions/covered-words.rules.ts';
import type { SanctionForAuthor, SanctionKind } from '../sanctions/sanction.type.ts';
import type { DecisionForAuthor } from './decision.type.ts';

/** A decision with all that its author may read, as the database gives it. */
export interface AuthorsDecisionRow extends Omit<
  DecisionForAuthor,
  'appealable' | 'sanction' | 'caseCode' | 'covered' | 'mayUncover' | 'limit'
> {
  readonly redaction: { readonly text: string; readonly places: CoveredPlace[]; readonly writtenAnew: boolean } | null;
  readonly limit: Omit<LimitOfDecision, 'holds'> | null;
  readonly personaId: string;
  /** What the face keeps of its case code. */
  readonly caseHash: Uint8Array | null;
  readonly sanction: SanctionKind | null;
  /** The scope of the statement of reasons: how far a sanction reaches, else `post`. */
  readonly scope: Reach | 'post' | null;
  readonly boardName: string;
}

/** Lifted, and yet the text that is shown is none of those that came from the covered one. */
const redactionColumn = `case when redaction.id is null then null else json_build_object('text', base.text, 'places', redaction.places,
  'writtenAnew', lifted_hour is not null and exists (select from revision newer where newer.post_id = post.id and newer.id = post.revision_id
    and newer.text like any (array['%███%', '%▓▓▓%', '%▒▒▒%', '%░░░%']))
    and not exists (select from redaction other where other.post_id = post.id and other.lifted_hour is null)) end as redaction`;

const limitColumn = `case when thread_limit.id is null then null else json_build_object('kind', thread_limit.kind, 'hoursBetween', hours_between,
  'untilHour', coalesce(ended_hour, until_hour)) end as "limit"`;

/** The decisions, of those that an author is told of, that a condition finds; the latest first. */
export const authorsDecisions = (condition: string): string => `
  select decision.id, decision.kind, decision.hour, decision.reason, decision.notes_added as "contentNotesAdded", coalesce(base.text, revision.text) as text,
         ${redactionColumn}, ${limitColumn},
         decision.sanction, reviewable.target_kind as about,
         case when decision.kind = 'rename' then case reviewable.target_kind when 'thread' then thread.own_title else persona.own_name end end as "ownWords",
         persona.name as "faceName", statement_of_reasons.scope, board.name as "boardName",
         case when statement_of_reasons.id is null then null else json_build_object('facts', facts, 'ground', ground,
           'legalGround', legal_ground, 'policyPoint', policy_point, 'policyVersion', policy_version, 'source', source,
           'automatedDetection', automated_detection, 'automatedDecision', automated_decision, 'category', category,
           'contentLanguage', content_language, 'contentHour', revision.hour)
         end as statement,
         thread.id as "threadId", case when opening.state = 'visible' or opening.persona_id = post.persona_id then thread.title else '' end as "threadTitle",
         decision.undone_hour as "undoneHour", decision.undone_reason as "undoneReason", post.id as "postId", post.state as "postState", persona.id as "personaId", persona.case_hash as "caseHash",
         case when appeal.id is null then null else json_build_object('state', appeal.state, 'reason', appeal.reason) end as appeal
    from decision
    join reviewable on reviewable.id = decision.reviewable_id
    join revision on revision.id = decision.revision_id
    join post on post.id = revision.post_id
    join persona on persona.id = post.persona_id
    join thread on thread.id = post.thread_id
    join board on board.id = thread.board_id
    join post opening on opening.thread_id = thread.id and opening.position = 1
    left join statement_of_reasons on statement_of_reasons.id = decision.statement_id
    left join appeal on appeal.decision_id = decision.id and appeal.report_id is null
    left join redaction on redaction.decision_id = decision.id
    left join revision base on base.id = redaction.base_id
    left join thread_limit on thread_limit.decision_id = decision.id
   where (decision.kind not in ('no_action', 'refer') or decision.sanction is not null) and ${condition}
   order by decision.hour desc, decision.round desc`;

export interface ReadNow {
  readonly hour: number;
  readonly caseCode: string | null;
  /** What the decision's sanction keeps from; undefined: nothing, or nothing any more. */
  readonly restriction: Restriction | undefined;
}

function aboutText(redaction: AuthorsDecisionRow['redaction']): Pick<DecisionForAuthor, 'covered' | 'mayUncover'> {
  if (redaction === null) return { covered: [], mayUncover: false };
  const { text, places, writtenAnew } = redaction;
  const covered = places.flatMap((place) => wordsAt(text, [place]).map((words) => ({ words, what: place.what })));
  const isFirst = (one: { words: string }, n: number): boolean => covered.findIndex(({ words }) => words === one.words) === n;
  return { covered: covered.filter(isFirst), mayUncover: writtenAnew };
}

const limitOf = (limit: AuthorsDecisionRow['limit'], hour: number): LimitOfDecision | null =>
  limit && { ...limit, holds: limitHolds(limit, hour) };

/** Pure: a decision as its author reads it in this hour. */
export function forAuthor(row: AuthorsDecisionRow, { hour, caseCode, restriction }: ReadNow): DecisionForAuthor {
  const { personaId: _, caseHash: __, scope, boardName, sanction: kind, redaction, limit, ...decision } = row;
  const appealable = row.undoneHour === null && appealByAuthor({ ...row, isAppealed: row.appeal !== null }, hour) === 'allowed';
  const sanction: SanctionForAuthor | null = kind && {
    kind,
    reach: scope === 'post' ? null : scope,
    boardName,
    nextStep: restriction?.ladder ?? false,
    untilHour: restriction?.untilHour ?? null,
    holds: restriction !== undefined && holds(restriction, hour),
  };
  return { ...decision, ...aboutText(redaction), limit: limitOf(limit, hour), appealable, sanction, caseCode };
}
