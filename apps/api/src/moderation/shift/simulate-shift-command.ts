import { parseArgs } from 'node:util';
import { figuresOf } from './figures.rules.ts';
import { orders } from './orders.rules.ts';
import { planOf } from './plans.ts';
import { simulate } from './shift.rules.ts';

/*
 * `npm run simulate:shift` simulates two moderators at ten times the usual load, in each order of the queue.
 *   -- --load 15  so many times the usual load   -- --seeds 20  so many times   -- --days 7  so many days each, else 28   -- --day  somebody is there from eight to eight
 */

const { values } = parseArgs({
  options: {
    load: { type: 'string', default: '10' },
    seeds: { type: 'string', default: '10' },
    days: { type: 'string', default: '28' },
    day: { type: 'boolean', default: false },
  },
});
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

for (const [name, order] of Object.entries(orders)) {
  const all = Array.from({ length: Number(values.seeds) }, (_, seed) =>
    simulate({ ...planOf({ load: Number(values.load), seed: seed + 1, days: Number(values.days), always: !values.day }), order }),
  ).flat();
  say(`\n${name}: ${String(all.length)} items`);
  for (const { class: itsClass, items, inTime, inStaffedTime, longestStaffedWait, longestOfLevel } of figuresOf(all)) {
    const waits = `longest wait ${String(longestStaffedWait)} min of staff, ${longestOfLevel.toFixed(2)} of its time`;
    say(
      `  ${itsClass.padEnd(7)} ${String(items).padStart(6)}   in time ${percent(inTime)}   in staffed time ${percent(inStaffedTime)}   ${waits}`,
    );
  }
}
