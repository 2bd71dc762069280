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
export function calmerFirst<Item extends OfferedItem>(items: readonly Item[], { hadEnough, othersAt }: OfferTo): Item[] {
  if (!hadEnough) return [...items];
  const isAlone = ({ boardId }: Item): boolean => boardId === null || !othersAt.has(boardId);
  const place = (item: Item): number => {
    if (item.mine || (item.class === 'crisis' && !item.held && isAlone(item))) return 0;
    return isDistressing(item) ? 2 : 1;
  };
  return [0, 1, 2].flatMap((each) => items.filter((item) => place(item) === each));
}
