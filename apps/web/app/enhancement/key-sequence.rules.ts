/** What a key comes to, after the one that may have begun a sequence. */
export interface KeyPress {
  /** The sequence that has begun and is not whole yet; '' for none. */
  readonly begun: string;
  /** The shortcut that is whole now, as the page names it; null for none. */
  readonly shortcut: string | null;
}

/**
 * Pure: what a key comes to. `known`: the shortcuts of the page, each a key such as `c`, or keys one after the other such as `g q`.
 * A key that does not go on with what was begun begins anew.
 */
export function afterKey(begun: string, key: string, known: readonly string[]): KeyPress {
  const tried = begun === '' ? [key] : [`${begun} ${key}`, key];
  for (const each of tried) {
    if (known.includes(each)) return { begun: '', shortcut: each };
    if (known.some((shortcut) => shortcut.startsWith(`${each} `))) return { begun: each, shortcut: null };
  }
  return { begun: '', shortcut: null };
}
