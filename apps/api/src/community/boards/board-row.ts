/** The columns of a Board over `board`, as one JSON value. */
export const boardColumn = `json_build_object('id', board.id, 'slug', board.slug, 'language', board.language, 'name', board.name,
  'purpose', board.purpose, 'rules', board.rules, 'audience', board.audience, 'whoMayWrite', board.who_may_write,
  'premoderated', board.premoderated, 'whoMayEnter', board.who_may_enter) as board`;

/** A condition over `thread` and `board`: a member may read the thread. `spaces`: the place of a parameter with `BoardDoor.openSpaces`. */
export const threadIsOpen = (spaces: string): string =>
  `(board.space is null or thread.space = board.space and board.space = any(${spaces}))`;

/** A condition over `board`: a member may know that it is there. */
export const boardIsKnown = (spaces: string): string => `(board.listed or board.space = any(${spaces}))`;

/** What else the door of a board needs to know; stays within the API. */
export const doorColumns = `board.season, board.space as "boardSpace"`;
