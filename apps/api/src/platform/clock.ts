import { Injectable } from '@nestjs/common';

const millisecondsPerHour = 3_600_000;

/** The one place that reads the time, so that tests can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Whole hours since 1970-01-01T00:00Z: the finest time that anything of a member's is stored with. */
  hour(): number {
    return hourOf(this.now());
  }
}

/** The hour (since the Unix epoch) in which an instant lies. */
export function hourOf(instant: Date): number {
  return Math.floor(instant.getTime() / millisecondsPerHour);
}
