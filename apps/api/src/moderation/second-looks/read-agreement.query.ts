import { Injectable } from '@nestjs/common';
import { readApiSettings } from '../../platform/api-settings.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { reviewableClasses } from '../review/review-words.type.ts';
import type { ReviewableClass } from '../review/review-words.type.ts';
import { agreementOf, fewestPairs, tableOf } from './agreement.rules.ts';
import type { AgreementFigures, AgreementRow, ModeratorAgreement } from './agreement.type.ts';
import { compared, comparedLooks } from './compared-looks.ts';
import { judgementGroups } from './judgement-group.type.ts';
import { lapsesAfter } from './second-look.rules.ts';
import type { ComparedLook } from './second-look.type.ts';

const yearHours = 365 * 24;
const mostGrave = 20;

/** Operators see all; senior moderators what lies where they are senior. */
const inSight = '($2 or is_senior_at($1, item.board_id))';
const ofTheYear = `${inSight} and look.answered_hour > $3 order by look.answered_hour desc, look.id`;

/** What no second reader answered. A decision that was taken back is no longer one. */
const unanswered = `
  select count(*) filter (where look.drawn_hour > $4 and revision.text <> '')::int as waiting,
         count(*) filter (where look.drawn_hour <= $4 or revision.text = '')::int as lapsed
    from second_look look
    join decision on decision.id = look.decision_id and decision.undone_hour is null
    join reviewable item on item.id = decision.reviewable_id
    join revision on revision.id = look.revision_id
   where look.kind is null and look.drawn_hour > $3 and ${inSight}`;

/** How far moderators judge alike: told to senior moderators and operators, of everybody together and never of one person. */
@Injectable()
export class ReadAgreement {
  private readonly share = readApiSettings().secondLooks;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** null: the viewer is neither. */
  async of({ id, roles }: Staff): Promise<ModeratorAgreement | null> {
    const isOperator = roles.includes('operator');
    if (!isOperator && !roles.includes('senior_moderator')) return null;
    const hour = this.clock.hour();
    const rows = await comparedLooks(this.database, ofTheYear, [id, isOperator, hour - yearHours]);
    const open = await this.database.first<{ waiting: number; lapsed: number }>(unanswered, [
      ...[id, isOperator, hour - yearHours, hour - lapsesAfter],
    ]);
    const looks = rows.map((row) => compared(row, hour));
    return {
      ...{ share: this.share, waiting: open?.waiting ?? 0, lapsed: open?.lapsed ?? 0, fewest: fewestPairs },
      figures: [null, ...reviewableClasses].map((each) => figuresOf(looks, each)),
      table: looks.length < fewestPairs ? [] : rowsOf(looks),
      grave: looks.filter(({ differsGravely }) => differsGravely).slice(0, mostGrave),
    };
  }
}

const places = (look: ComparedLook): [number, number] => [
  judgementGroups.indexOf(look.first.group),
  judgementGroups.indexOf(look.second.group),
];

const tableOfLooks = (looks: readonly ComparedLook[]): number[][] => tableOf(looks.map(places), judgementGroups.length);

function rowsOf(looks: readonly ComparedLook[]): AgreementRow[] {
  const table = tableOfLooks(looks);
  return judgementGroups.map((first, place) => ({ first, counts: table[place] ?? [] }));
}

function figuresOf(looks: readonly ComparedLook[], itsClass: ReviewableClass | null): AgreementFigures {
  const own = looks.filter((look) => itsClass === null || look.class === itsClass);
  const pairs = own.length;
  if (pairs < fewestPairs) return { class: itsClass, pairs, tooFew: true, observed: null, kappa: null, low: null, high: null };
  const { observed, kappa, interval } = agreementOf(tableOfLooks(own));
  return { class: itsClass, pairs, tooFew: false, observed, kappa, low: interval?.[0] ?? null, high: interval?.[1] ?? null };
}
