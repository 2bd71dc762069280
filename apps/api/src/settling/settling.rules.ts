/** From this hour of Helsinki's night on, the day before is settled. */
export const settlingHour = 4;

const helsinki = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Pure: the day (YYYY-MM-DD) whose night's settling is the last that should have been, as people in Finland count days. */
export function settlingDay(now: Date): string {
  const part = Object.fromEntries(helsinki.formatToParts(now).map(({ type, value }) => [type, value]));
  const today = `${part['year']}-${part['month']}-${part['day']}`;
  return Number(part['hour']) >= settlingHour ? today : dayBefore(today);
}

/** Pure: whether settling is due. `settledOn`: the day of the last one, null if there was none. Nights that were missed count as one. */
export function isSettlingDue(now: Date, settledOn: string | null): boolean {
  return settledOn === null || settledOn < settlingDay(now);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
