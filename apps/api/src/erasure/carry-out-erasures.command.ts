import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { ErasureLedger } from '../platform/erasures/erasure-ledger.ts';
import type { WaitingErasure } from '../platform/erasures/erasure.rules.ts';
import { WaitingErasures } from '../platform/erasures/waiting-erasures.ts';
import { reportFault } from '../platform/fault-log.ts';
import { EraseOne } from './erase-one.ts';

/** Hours after which words that wait for a moderator's answer are looked at again. */
const againAfter = 24;

/**
 * Carries out what is due, one by one in random order. The ledger is written first and what waits is forgotten last: a worker that is
 * killed in between does it once more, and a backup put back at any moment finds in the ledger whatever was gone.
 */
@Injectable()
export class CarryOutErasures {
  constructor(
    private readonly clock: Clock,
    private readonly waiting: WaitingErasures,
    private readonly ledger: ErasureLedger,
    private readonly eraseOne: EraseOne,
  ) {}

  /** Answers how many were carried out to their end. */
  async execute(): Promise<number> {
    const due = await this.waiting.due(this.clock.hour());
    await this.ledger.note(due, this.clock.now());
    const failures: unknown[] = [];
    let carriedOut = 0;
    for (const each of due) {
      await this.carryOut(each).then(
        (whole) => (carriedOut += whole ? 1 : 0),
        (error: unknown) => failures.push(error),
      );
    }
    await this.ledger.sweep(this.clock.now());
    for (const failure of failures.slice(1)) reportFault(failure);
    if (failures.length > 0) throw failures[0];
    return carriedOut;
  }

  private async carryOut(waiting: WaitingErasure): Promise<boolean> {
    const whole = await this.eraseOne.execute(waiting);
    if (whole) await this.waiting.remove(waiting);
    else await this.waiting.putOff(waiting, this.clock.hour() + againAfter);
    return whole;
  }
}
