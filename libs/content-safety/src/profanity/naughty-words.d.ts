declare module 'naughty-words' {
  /** Lists by the code of their language. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
