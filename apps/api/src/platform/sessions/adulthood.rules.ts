/** Nobody under 13 has an account, so whoever is a minor today is 18 within five years. */
const yearsUntilSurelyAdult = 5;

/** Pure: the month (YYYY-MM) from which a person counts as 18, or null for one who says to be. */
export function adultFromMonth(adult: boolean, today: Date): string | null {
  if (adult) return null;
  return `${today.getUTCFullYear() + yearsUntilSurelyAdult}-${String(today.getUTCMonth() + 1).padStart(2, '0')}`;
}

/** Pure: whether a member counts as 18 on this day. The age is self-stated; nothing here can check it. */
export function isAdult(adultFrom: string | null, today: Date): boolean {
  return adultFrom === null || today.toISOString().slice(0, 7) >= adultFrom;
}
