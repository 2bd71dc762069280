const slugShape = /^[a-z0-9-]{2,60}$/;

/** Pure: whether a text can be the slug of a board. No other text is asked for in the database. */
export const isSlug = (text: string): boolean => slugShape.test(text);
