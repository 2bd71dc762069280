import { pino } from 'pino';

/** What a process tells the operator beside faults: words of a list, and nothing that comes from anybody. */
export interface OperatorNotice {
  readonly event: 'queue_alarm' | 'queue_alarm_over';
  readonly class: 'crisis' | 'red' | 'amber' | 'green';
}

const log = pino({ base: { process: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });

/** Writes a line to the log. An alarm is a warning, its end is not. */
export function tellOperator({ event, class: itsClass }: OperatorNotice): void {
  log[event === 'queue_alarm' ? 'warn' : 'info']({ event, class: itsClass });
}
