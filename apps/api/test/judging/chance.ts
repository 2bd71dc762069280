import type { Drawn } from '../../../../tools/seed/drawn.ts';

/** The same items in an order drawn by chance, each order as likely as any other (Fisher and Yates). */
export function shuffled<Item>(drawn: Drawn, items: readonly Item[]): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = drawn.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
