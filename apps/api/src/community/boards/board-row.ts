/** The columns of a Board over `board`, as one JSON value. */
export const boardColumn = `json_build_object('id', board.id, 'slug', board.slug, 'language', board.language, 'name', board.name,
  'purpose', board.purpose, 'rules', board.rules, 'audience', board.audience, 'whoMayWrite', board.who_may_write,
  'premoderated', board.premoderated) as board`;
