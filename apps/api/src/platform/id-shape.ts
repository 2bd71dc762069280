const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Pure: whether a text is an id as we write them. Whatever comes from outside is asked this before it reaches a statement. */
export const isId = (text: string): boolean => idShape.test(text);
