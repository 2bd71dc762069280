const millisecondsPerDay = 86_400_000;

const atMidnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A day as text: "2026-06-19". Months count from 1. */
export const dayOf = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The day so many days after another, or before it. */
export const dayAfter = (day: string, days: number): string =>
  new Date(atMidnight(day) + days * millisecondsPerDay).toISOString().slice(0, 10);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(atMidnight(day)).getUTCDay() || 7;
