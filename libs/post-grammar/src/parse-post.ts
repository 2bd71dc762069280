import { cleanText } from './clean-text.ts';
import type { TextProblem } from './clean-text.ts';
import { parseBlocks } from './parse-blocks.ts';
import type { Block } from './tree.ts';

/** Code points that a post may have. */
export const postLimit = 10_000;

/** A post that can be stored: `text` as its author edits it again, `tree` as it is shown. */
export type ParsedPost = { kind: 'post'; text: string; tree: Block[] };

/** Reads a post, or says why it cannot be one. Every string gets an answer, in time that grows with its length alone. */
export const parsePost = (input: string): ParsedPost | TextProblem => {
  const clean = cleanText(input, postLimit);
  return clean.kind === 'problem' ? clean : { kind: 'post', text: clean.text, tree: parseBlocks(clean.text) };
};
