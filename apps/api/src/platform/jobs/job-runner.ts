import { reportFault } from '../fault-log.ts';

/**
 * Work that comes round by itself. It decides from the database, under a lock there, whether anything is due: so it may be asked
 * at any time and by several workers at once, and a night that nobody ran is made up for.
 */
export interface RecurringJob {
  execute(): Promise<unknown>;
}

/** Asks each job in turn, every ten minutes or as often as is said. A job that fails is reported and asked again in the next round. */
export class JobRunner {
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<boolean> = Promise.resolve(true);

  /** `after`: told after each round whether every job went well. `minutes`: from the beginning of one round to that of the next. */
  constructor(
    private readonly jobs: readonly RecurringJob[],
    private readonly after: (well: boolean) => void = () => undefined,
    private readonly minutes = 10,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.round(), this.minutes * 60_000);
    void this.round();
  }

  /** Settles when the round under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  /** One round after the one under way; answers whether every job went well. */
  round(): Promise<boolean> {
    this.underWay = this.underWay.then(() => this.askAll());
    return this.underWay;
  }

  private async askAll(): Promise<boolean> {
    let well = true;
    for (const job of this.jobs) {
      await job.execute().catch((error: unknown) => {
        well = false;
        reportFault(error);
      });
    }
    this.after(well);
    return well;
  }
}
