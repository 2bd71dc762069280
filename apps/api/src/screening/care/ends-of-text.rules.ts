/** So much is read at either end of a text that nobody takes in, in UTF-16 units: the longest post that could be sent is read whole. */
const longestEnd = 10_000;

/** Pure: a text to read, without the middle of one that is too long for a post: reading takes as long as there is to read. */
export const endsOf = (text: string): string =>
  text.length <= 2 * longestEnd ? text : `${text.slice(0, longestEnd)}\n\n${text.slice(-longestEnd)}`;
