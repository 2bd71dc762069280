/** Numbers that are the same again for the same seed, for a simulation; nothing of them is secret. */
export interface Chance {
  /** From 0 on, below 1. */
  share(): number;
  /** Minutes until the next of things that come so often a minute, each whenever it likes (exponential). */
  until(perMinute: number): number;
  /** A time of which half are longer than `median`; the logarithm of such times is spread by `spread` (lognormal). */
  around(median: number, spread: number): number;
}

/** Pure: a sequence of 32-bit numbers (mulberry32, by Tommy Ettinger, public domain), used as chance. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const positive = (): number => 1 - share();
  return {
    share,
    until: (perMinute) => -Math.log(positive()) / perMinute,
    around: (median, spread) => median * Math.exp(spread * Math.sqrt(-2 * Math.log(positive())) * Math.cos(2 * Math.PI * share())),
  };
}
