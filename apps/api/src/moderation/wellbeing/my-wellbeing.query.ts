import { Injectable } from '@nestjs/common';
import { readApiSettings } from '../../platform/api-settings.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { OwnWork } from './own-work.query.ts';
import type { MyPause, MyWellbeing } from './wellbeing.type.ts';
import { isBreakDue, shiftHours, workSinceBreak } from './work-choice.rules.ts';

const weekHours = 7 * 24;
const heldItems = `
  select count(*)::int as count from reviewable where state = 'open' and claimed_by = $1 and claimed_until > $2`;

/** How whoever asks is doing at work. */
@Injectable()
export class ReadMyWellbeing {
  private readonly supportLine = readApiSettings().staffSupport;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly work: OwnWork,
  ) {}

  /** Three statements. */
  async of(staff: Staff): Promise<MyWellbeing> {
    const { mostDistressing, breakMinutes, breakItems } = await this.work.choice(staff);
    const [shift, week] = [await this.work.load(staff, shiftHours), await this.work.load(staff, weekHours)];
    return { shift, week, mostDistressing, breakMinutes, breakItems, supportLine: this.supportLine };
  }

  /** Four statements. */
  async pauseOf(staff: Staff): Promise<MyPause> {
    const now = this.clock.now();
    const choice = await this.work.choice(staff);
    const { distressing } = await this.work.load(staff, shiftHours);
    const sinceBreak = workSinceBreak(await this.work.acts(staff), now.getTime(), choice.backAt?.getTime() ?? null);
    const held = await this.database.first<{ count: number }>(heldItems, [staff.id, now]);
    return {
      hadEnough: distressing >= choice.mostDistressing,
      breakDue: !choice.onBreak && isBreakDue(sinceBreak, choice),
      onBreak: choice.onBreak,
      held: held?.count ?? 0,
    };
  }
}
