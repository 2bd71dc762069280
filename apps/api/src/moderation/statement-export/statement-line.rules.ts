import { finland, localTime } from '@rinnalla/opening-hours';
import type { Language } from '../../community/index.ts';
import type { Reach } from '../../platform/standing/standing.rules.ts';
import type { DecisionKind, Ground } from '../decisions/decision-kind.type.ts';
import type { AutomatedDecision, StatementCategory, StatementKeyword } from '../decisions/statement-of-reasons.rules.ts';
import type { SanctionKind } from '../sanctions/sanction.type.ts';
import { europeanEconomicArea } from './statement-line.schema.ts';
import type { StatementLine } from './statement-line.schema.ts';

/** A restricting decision with its statement of reasons, as the database gives them. Nothing in it tells who anybody is. */
export interface StatementRow {
  readonly decisionId: string;
  readonly kind: DecisionKind;
  readonly sanction: SanctionKind | null;
  readonly scope: Reach | 'post';
  readonly hour: number;
  /** From which hour a sanction or a limit holds no more; null: it has no end, or one that only its account can count. */
  readonly endsHour: number | null;
  readonly reason: string;
  readonly facts: string;
  readonly ground: Ground;
  readonly legalGround: string | null;
  readonly policyPoint: string;
  readonly policyVersion: number;
  readonly category: StatementCategory;
  readonly keywords: readonly StatementKeyword[];
  readonly contentLanguage: Language;
  readonly contentHour: number;
  readonly source: 'notice' | 'own_initiative';
  readonly automatedDetection: boolean;
  readonly automatedDecision: AutomatedDecision;
}

type Visibility = NonNullable<StatementLine['decision_visibility']>[number];

/** What becomes of the post; null: nothing. */
const visibilities: Record<DecisionKind, Visibility | null> = {
  no_action: null,
  approve: null,
  add_content_note: 'DECISION_VISIBILITY_CONTENT_LABELLED',
  // The post as a whole is neither removed nor disabled: everybody reads the rest of it.
  redact: 'DECISION_VISIBILITY_OTHER',
  limit_interaction: 'DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED',
  hide: 'DECISION_VISIBILITY_CONTENT_DISABLED',
  remove: 'DECISION_VISIBILITY_CONTENT_REMOVED',
  rename: 'DECISION_VISIBILITY_OTHER',
  refer: null,
};

/** The database has no word for it: the content stays, and what it is called does not. */
const renamed = 'The title or the name that its author had given was replaced by a neutral one. The content stays.';

/**
 * Pure: the statement as a line of the export, still to be held against its schema. It says what was decided then: what an appeal changed
 * is no part of it. Every text in it is one that the author reads.
 */
export function lineOf(row: StatementRow): StatementLine {
  const visibility = visibilities[row.kind];
  return {
    ...(visibility === null ? {} : { decision_visibility: [visibility] }),
    ...aboutVisibility(row),
    ...aboutAuthor(row),
    ...groundOf(row),
    content_type: ['CONTENT_TYPE_TEXT'],
    category: `STATEMENT_CATEGORY_${inCapitals(row.category)}`,
    ...(row.keywords.length === 0 ? {} : { category_specification: row.keywords.map((word) => `KEYWORD_${inCapitals(word)}` as const) }),
    territorial_scope: [...europeanEconomicArea],
    content_language: inCapitals(row.contentLanguage),
    content_date: dayOf(row.contentHour),
    application_date: dayOf(row.hour),
    decision_facts: row.facts,
    source_type: row.source === 'notice' ? 'SOURCE_ARTICLE_16' : 'SOURCE_VOLUNTARY',
    automated_detection: row.automatedDetection ? 'Yes' : 'No',
    automated_decision: row.automatedDecision === 'partial' ? 'AUTOMATED_DECISION_PARTIALLY' : 'AUTOMATED_DECISION_NOT_AUTOMATED',
    puid: row.decisionId,
  };
}

const wordsWereCovered = 'Some words of the text were covered. The rest of it stays visible.';

/** What no word of that database says, in words; and the last day on which a limit holds. */
function aboutVisibility({ kind, endsHour }: StatementRow): Partial<StatementLine> {
  if (kind === 'redact') return { decision_visibility_other: wordsWereCovered };
  if (kind === 'rename') return { decision_visibility_other: renamed };
  return kind === 'limit_interaction' && endsHour !== null ? { end_date_visibility_restriction: dayOf(endsHour - 1) } : {};
}

/** Whoever stays out of the whole service has a suspended account; whoever stays out of a part, or only reads, has a part of the service. */
function aboutAuthor({ sanction, scope, endsHour }: StatementRow): Partial<StatementLine> {
  if (sanction === null || sanction === 'warn') return {};
  if (sanction === 'close') return { decision_account: 'DECISION_ACCOUNT_TERMINATED' };
  // The last hour in which it holds.
  const end = endsHour === null ? null : dayOf(endsHour - 1);
  if (sanction === 'suspend' && scope === 'site')
    return { decision_account: 'DECISION_ACCOUNT_SUSPENDED', ...(end && { end_date_account_restriction: end }) };
  return { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION', ...(end && { end_date_service_restriction: end }) };
}

function groundOf({ ground, legalGround, policyPoint, policyVersion, reason }: StatementRow): Pick<StatementLine, 'decision_ground'> {
  if (ground === 'law')
    return {
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      ...{ illegal_content_legal_ground: legalGround ?? '', illegal_content_explanation: reason },
    };
  return {
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    ...{ incompatible_content_ground: `Agreed rules of Rinnalla, version ${policyVersion}, point ${policyPoint}` },
    ...{ incompatible_content_explanation: reason },
  };
}

/** Pure: the day (YYYY-MM-DD) in which an hour lies, as people in Finland count days and as the author reads it. */
export const dayOf = (hour: number): string => localTime(new Date(hour * 3_600_000), finland.timeZone).day;

const inCapitals = <const Word extends string>(word: Word): Uppercase<Word> => word.toUpperCase() as Uppercase<Word>;
