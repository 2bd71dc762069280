/** Text that stays text: never markup, never HTML. */
export type Text = string;

/** A line break that the author typed inside a paragraph, a list item or a quote. */
export type Break = { kind: 'br' };

/** Strong text. */
export type Bold = { kind: 'b'; of: Inline[] };

/** Emphasised text. */
export type Italic = { kind: 'i'; of: Inline[] };

/** A link; `href` is an absolute http or https address, at most 2,000 characters. No link lies in a link. */
export type Link = { kind: 'a'; href: string; of: Inline[] };

/** What a moderator covered: other people's personal data, details of a method, where something can be had, or something else. */
export const coveredWhats = ['personal_data', 'method', 'sourcing', 'other'] as const;
export type CoveredWhat = (typeof coveredWhats)[number];

/** A place where a moderator covered words. What stood there is not in the tree; readers see what kind of thing it was. */
export type Covered = { kind: 'covered'; what: CoveredWhat };

export type Inline = Text | Bold | Italic | Link | Break | Covered;

export type Paragraph = { kind: 'p'; of: Inline[] };

/** `list` is the list below the item, which has none below its own items. */
export type ListItem = { of: Inline[]; list?: List };

/** `start` is the number of the first item of an ordered list, where it is not 1; the others follow one by one. */
export type List = { kind: 'ul' | 'ol'; start?: number; items: ListItem[] };

/** A quote holds no quote. */
export type Quote = { kind: 'quote'; of: (Paragraph | List)[] };

/** One part of a post. A tree is plain JSON, and nests at most quote, list, item, list, item, bold, italic, link. */
export type Block = Paragraph | List | Quote;

/** The whole text of a post. */
export type PostTree = Block[];
