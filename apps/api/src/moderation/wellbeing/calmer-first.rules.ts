import { isDistressing } from './distressing.rules.ts';
import type { ItemFromOutside } from './distressing.rules.ts';

/** An item as the queue shows it to one moderator. */
export interface OfferedItem extends ItemFromOutside {
  readonly boardId: string | null;
  readonly held: boolean;
  readonly mine: boolean;
}

export interface OfferTo {
  /** Whether they have had as many distressing items in this shift as they want. */
  readonly hadEnough: boolean;
  /** Boards of which another moderator is at work now. */
  readonly othersAt: ReadonlySet<string>;
}

/**
 * Pure: a page of the queue in the order in which it is offered. Whoever has had enough is offered what is calmer first; nothing is kept
 * from them. The safety of the person in danger comes before that: a crisis that nobody holds stays first while nobody else is there, and
 * so does what they hold already.
 */
export function calmerFirst<Item extends OfferedItem>(items: readonly Item[], offerTo: OfferTo): Item[] {
  return [0, 1, 2].flatMap((each) => items.filter((item) => placeOf(item, offerTo) === each));
}

/** Pure: whether an item is offered only after everything calmer, also after what stands on later pages. */
export const isForLater = (item: OfferedItem, offerTo: OfferTo): boolean => placeOf(item, offerTo) === 2;

function placeOf(item: OfferedItem, { hadEnough, othersAt }: OfferTo): 0 | 1 | 2 {
  if (!hadEnough) return 0;
  const isAlone = item.boardId === null || !othersAt.has(item.boardId);
  if (item.mine || (item.class === 'crisis' && !item.held && isAlone)) return 0;
  return isDistressing(item) ? 2 : 1;
}
