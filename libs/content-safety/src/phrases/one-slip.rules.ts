/**
 * Pure: whether one word becomes the other by one slip of a finger: a letter too many, one too few, a wrong one, or two that changed
 * places (Damerau 1964: four of five typing errors are one of these).
 */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed.charAt(same) === meant.charAt(same)) same += 1;
  const rest = (word: string, from: number): string => word.slice(same + from);
  if (typed.length > meant.length) return rest(typed, 1) === rest(meant, 0);
  if (typed.length < meant.length) return rest(typed, 0) === rest(meant, 1);
  const swapped = typed.charAt(same) === meant.charAt(same + 1) && typed.charAt(same + 1) === meant.charAt(same);
  return rest(typed, 1) === rest(meant, 1) || (swapped && rest(typed, 2) === rest(meant, 2));
}

/** Pure: the word with its beginning put right, when that is one slip away from a stem and the first letter is right; null otherwise. */
export function withoutSlip(word: string, stems: readonly string[]): string | null {
  if (stems.some((stem) => word.startsWith(stem))) return null;
  for (const stem of stems) {
    for (const length of [stem.length, stem.length - 1, stem.length + 1]) {
      if (length <= word.length && isOneSlip(word.slice(0, length), stem)) return stem + word.slice(length);
    }
  }
  return null;
}
