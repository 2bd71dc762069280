/** A word in which letters may be a name; offsets are into the searched text. */
export interface NameWord {
  /** In lower case. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** It is written in capitals. */
  readonly shout: boolean;
}

const pattern = /(?<![A-Za-zÅÄÖåäö0-9_@#./'-])[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö']{1,25}(?:-[A-Za-zÅÄÖåäö]{2,25}){0,2}(?![A-Za-zÅÄÖåäö0-9_@])/g;

/** Words with nothing but one space between them, two at least. */
export function runsOfWords(cased: string): NameWord[][] {
  const runs: NameWord[][] = [];
  let end = -2;
  for (const { 0: written, index } of cased.matchAll(pattern)) {
    const word = {
      word: written.toLowerCase(),
      from: index,
      to: index + written.length,
      capital: /^[A-ZÅÄÖ]/.test(written),
      shout: /^[A-ZÅÄÖ'-]{3,}$/.test(written),
    };
    if (index === end + 1 && cased.charAt(end) === ' ') runs.at(-1)?.push(word);
    else runs.push([word]);
    end = word.to;
  }
  return runs.filter(({ length }) => length >= 2);
}
