/** Whether a word stands behind a mask of its length, in which `*` and `#` are letters that are not shown. */
export const fitsMask = (word: string, mask: string): boolean =>
  word.length === mask.length && Array.from(mask).every((sign, n) => sign === '*' || sign === '#' || sign === word[n]);
