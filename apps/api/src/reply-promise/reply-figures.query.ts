import { Injectable } from '@nestjs/common';
import { languages } from '../community/index.ts';
import type { Language } from '../community/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { answeredHour, isByMember, openingPosts } from './first-answer.ts';
import { replyFigure } from './reply-figure.rules.ts';
import { ReplyLadder } from './reply-ladder.ts';
import type { ReplyFigureView } from './waiting-thread.type.ts';

/** Of how many days first posts are counted. */
const countedDays = 30;

interface Wait {
  readonly language: Language;
  readonly hours: number | null;
}

interface Known {
  readonly hour: number;
  readonly figures: Promise<ReplyFigureView[]>;
}

/**
 * How soon first posts of members were answered: of 30 days, up to the hour by which the promise had to be kept, so that none is counted
 * that still has time. Posts that were taken away or down are not counted, nor boards by invitation. Posts that wait to be read are.
 */
@Injectable()
export class ReadReplyFigures {
  /** Hours are the finest time that posts have, so one reading an hour is enough, however many ask. */
  private known: Known | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ladder: ReplyLadder,
  ) {}

  /** At most an hour old. One statement along the opening posts, once an hour. */
  async read(): Promise<ReplyFigureView[]> {
    const hour = this.clock.hour();
    if (this.known?.hour !== hour) this.known = { hour, figures: this.at(hour) };
    const { known } = this;
    try {
      return await known.figures;
    } catch (error) {
      if (this.known === known) this.known = null;
      throw error;
    }
  }

  private async at(hour: number): Promise<ReplyFigureView[]> {
    const { late } = this.ladder.hours;
    const waits = await this.database.rows<Wait>(
      `select board.language, ${answeredHour} - first.hour as hours
         from ${openingPosts('$1', '$2')}
         join thread on thread.id = first.thread_id
         join board on board.id = thread.board_id and board.listed and board.who_may_enter = 'everyone'
        where first.state in ('visible', 'held') and ${isByMember}`,
      [hour - late - countedDays * 24, hour - late - 1],
    );
    return [null, ...languages].map((language) => {
      const counted = waits.filter((wait) => language === null || wait.language === language).map(({ hours }) => hours);
      return { language, withinHours: null, inTime: null, ...replyFigure(counted, late) };
    });
  }
}
