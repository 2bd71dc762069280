import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { invalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { ChooseWorkResult, WorkChoiceInput } from './wellbeing.type.ts';
import { problemsOfChoice } from './work-choice.rules.ts';

/** A moderator says how they want to be looked after. It is theirs alone, so no log keeps it. */
@Injectable()
export class ChooseWork {
  constructor(private readonly database: Database) {}

  async execute({ id }: Staff, { mostDistressing, breakMinutes, breakItems }: WorkChoiceInput): Promise<typeof ChooseWorkResult> {
    const problems = problemsOfChoice({ mostDistressing, breakMinutes, breakItems });
    if (problems.length > 0) return invalidInput(...problems);
    await this.database.rows(
      `insert into work_choice (staff_account_id, most_distressing, break_minutes, break_items) values ($1, $2, $3, $4)
       on conflict (staff_account_id) do update
         set most_distressing = excluded.most_distressing, break_minutes = excluded.break_minutes, break_items = excluded.break_items`,
      [id, mostDistressing, breakMinutes, breakItems],
    );
    return { __typename: 'WorkChosen', done: true };
  }
}
