interface News {
  kind: string;
  threadId: string | null;
  postId: string | null;
  position: number | null;
  hour: number;
}

/** One line of the news. For replies it stands for all of them in a thread. */
export interface NewsLine<Item> {
  /** What to open: of several replies the one that comes first in its thread. */
  item: Item;
  count: number;
  /** The hour of the newest. */
  hour: number;
}

/** Pure: one line for each thread's replies, for the words of moderators about each post, and for each other piece of news, where the newest of them stood. `news`: newest first. */
export function gatherNews<Item extends News>(news: readonly Item[]): NewsLine<Item>[] {
  const lines = new Map<string | number, NewsLine<Item>>();
  for (const [place, item] of news.entries()) {
    const key = (item.kind === 'reply' ? item.threadId : item.postId) ?? place;
    const line = lines.get(key);
    lines.set(
      key,
      line === undefined ? { item, count: 1, hour: item.hour } : { ...line, item: firstOf(line.item, item), count: line.count + 1 },
    );
  }
  return [...lines.values()];
}

const firstOf = <Item extends News>(one: Item, other: Item): Item => ((other.position ?? 1) < (one.position ?? 1) ? other : one);
