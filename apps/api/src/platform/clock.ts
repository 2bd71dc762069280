import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

const millisecondsPerHour = 3_600_000;

/** The one place that reads the time, so that tests can set it and the demo can tell what happened earlier. */
@Injectable()
export class Clock {
  private readonly moment = new AsyncLocalStorage<Date>();

  now(): Date {
    return this.moment.getStore() ?? new Date();
  }

  /** Whole hours since 1970-01-01T00:00Z: the finest time that anything of a member's is stored with. */
  hour(): number {
    return hourOf(this.now());
  }

  /** Carries out work as if at another moment. For the demo's past alone: no request comes here. */
  at<Result>(moment: Date, work: () => Promise<Result>): Promise<Result> {
    return this.moment.run(moment, work);
  }
}

/** The hour (since the Unix epoch) in which an instant lies. */
export function hourOf(instant: Date): number {
  return Math.floor(instant.getTime() / millisecondsPerHour);
}
