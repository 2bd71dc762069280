/** Which words a part of a term may be, as terms.yaml writes it: `narkki~/narki~`, `+alkoholist~`. */
export interface WordTest {
  /** Words just as they stand. */
  readonly exact: ReadonlySet<string>;
  /** Stems behind which an ending stands, or nothing. */
  readonly stems: ReadonlySet<string>;
  /** Those of `stems` that may end a compound. */
  readonly behind: ReadonlySet<string>;
  accepts(form: string): boolean;
}

const shortestStem = 3;
const longestWord = 40;

/** The ways to cut an ending of the language from a word, the whole word first. */
export function* stemsOf(form: string, endings: ReadonlySet<string>, longestEnding: number): Generator<string> {
  for (let cut = 0; cut <= longestEnding && form.length - cut >= shortestStem; cut += 1) {
    if (endings.has(form.slice(form.length - cut))) yield form.slice(0, form.length - cut);
  }
}

export function wordTest(written: string, endings: ReadonlySet<string>): WordTest {
  const [exact, stems, behind] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const part of written.split('/')) {
    const word = part.replace(/^\+/, '').replace(/~$/, '');
    (part.endsWith('~') ? stems : exact).add(word);
    if (part.startsWith('+')) behind.add(word);
  }
  const longestEnding = Math.max(...Array.from(endings, ({ length }) => length));
  const isInflected = (form: string): boolean => {
    for (const stem of stemsOf(form, endings, longestEnding)) if (stems.has(stem) || endsCompound(stem, behind)) return true;
    return false;
  };
  return {
    exact,
    stems,
    behind,
    accepts: (form) => form.length <= longestWord && (exact.has(form) || ((stems.size > 0 || behind.size > 0) && isInflected(form))),
  };
}

/** Whether a word ends with one of these, at least two letters standing before it. */
export function endsCompound(word: string, behind: ReadonlySet<string>): boolean {
  for (const last of behind) if (word.length >= last.length + 2 && word.endsWith(last)) return true;
  return false;
}
