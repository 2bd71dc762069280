import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, isSubmission } from '@rinnalla/anonymity';
import { checkDay, neverHides } from '@rinnalla/helplines';
import { AuditLog } from '../moderation/index.ts';
import type { AuditEntry } from '../moderation/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Statements } from '../platform/database/database.ts';
import { changed, invalidInput, notAllowed, notFound } from '../platform/graphql/outcomes.type.ts';
import type { Staff } from '../platform/sessions/viewer.ts';
import { reachesOtherwise, readHelplineForm } from './helpline-form.rules.ts';
import type { HelplineForm } from './helpline-form.rules.ts';
import type { SaveHelplineInput, SaveHelplineResult } from './helpline.type.ts';

interface Before {
  readonly phone: string | null;
  readonly url: string | null;
  readonly version: number;
}

interface Saving {
  readonly id: string;
  readonly staff: Staff;
  readonly form: HelplineForm;
  readonly checkedToday: boolean;
  readonly today: string;
}

/**
 * Adds a line or changes one, and notes a check made with it. A check is of the number or address that was called: where that changes
 * without a new one, the line counts as never checked.
 */
@Injectable()
export class SaveHelpline {
  constructor(
    private readonly database: Database,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  async execute(staff: Staff, input: SaveHelplineInput): Promise<typeof SaveHelplineResult> {
    const read = readHelplineForm(input);
    if ('problems' in read) return invalidInput(...read.problems);
    if (!isSubmission(input.submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    const { helplineId = null, version = null, checkedToday } = input;
    const id = helplineId ?? guestIdFromSubmission(input.submission, `helpline/${staff.id}`);
    const saving = { id, staff, form: read.form, checkedToday, today: checkDay(this.clock.now()) };
    return this.database.transaction((statements) =>
      helplineId === null ? this.add(statements, saving) : this.change(statements, { ...saving, version }),
    );
  }

  private async add(statements: Statements, saving: Saving): Promise<typeof SaveHelplineResult> {
    const { id, staff, form, checkedToday, today } = saving;
    const added = await statements.first(
      `insert into helpline (${formColumns}, id, written_on, checked_on, checked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict (id) do nothing returning id`,
      [...valuesOf(form), id, today, checkedToday ? today : null, checkedToday ? staff.id : null],
    );
    if (added !== undefined) await this.note(statements, saving, 'add_helpline');
    return { __typename: 'HelplineSaved', helplineId: id };
  }

  private async change(statements: Statements, saving: Saving & { version: number | null }): Promise<typeof SaveHelplineResult> {
    const { id, staff, form, checkedToday, today } = saving;
    const before = await statements.first<Before>('select phone, url, version from helpline where id = $1 for update', [id]);
    if (before === undefined) return notFound('helpline');
    if (before.version !== saving.version) return changed(before.version);
    const isOther = reachesOtherwise(before, form);
    if (neverHides(before) && before.phone?.replaceAll(' ', '') !== form.phone?.replaceAll(' ', '')) return notAllowed('never_hidden');
    await statements.rows(
      `update helpline set (${formColumns}) = ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12), version = version + 1,
              written_on = case when $14 then $16 else written_on end,
              checked_on = case when $15 then $16 when $14 then null else checked_on end,
              checked_by = case when $15 then $17::uuid when $14 then null else checked_by end
        where id = $13`,
      [...valuesOf(form), id, isOther, checkedToday, today, staff.id],
    );
    await this.note(statements, saving, 'change_helpline');
    return { __typename: 'HelplineSaved', helplineId: id };
  }

  private note(statements: Statements, { id, staff, form, checkedToday }: Saving, act: AuditEntry['act']): Promise<void> {
    const detail = { phone: form.phone ?? '', url: form.url ?? '', opening: form.opening, checkedToday };
    return this.auditLog.write(statements, { staffAccountId: staff.id, act, targetKind: 'helpline', targetId: id, detail });
  }
}

const formColumns = 'country, name, what_for, phone, url, languages, topics, min_age, max_age, opening, time_zone, note';

const valuesOf = (form: HelplineForm): unknown[] => [
  ...[form.country, JSON.stringify(form.name), JSON.stringify(form.whatFor), form.phone, form.url, form.languages, form.topics],
  ...[form.minAge, form.maxAge, form.opening, form.timeZone, form.note],
];
