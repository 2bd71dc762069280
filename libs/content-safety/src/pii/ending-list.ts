/** Endings of words, asked for by their length, so that asking costs the same however many there are. */
export class EndingList {
  private readonly byLength = new Map<number, Set<string>>();

  constructor(endings: readonly string[]) {
    for (const ending of endings) this.byLength.set(ending.length, (this.byLength.get(ending.length) ?? new Set()).add(ending));
  }

  /** Whether a word ends with one of them, at least so many letters standing before it. */
  ends(word: string, lettersBefore: number): boolean {
    for (const [length, endings] of this.byLength)
      if (word.length >= length + lettersBefore && endings.has(word.slice(-length))) return true;
    return false;
  }
}
