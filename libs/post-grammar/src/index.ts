export type { TextProblem } from './clean-text.ts';
export { coverPlaces, parseCovered } from './covered.ts';
export type { CoveredPlace } from './covered.ts';
export { coveredMarks } from './covered-marks.ts';
export { parsePost, postLimit } from './parse-post.ts';
export type { ParsedPost } from './parse-post.ts';
export { plainText } from './plain-text.ts';
export { readText } from './read-text.ts';
export { readLine } from './read-line.ts';
export { coveredWhats } from './tree.ts';
export type {
  Block,
  Bold,
  Break,
  Covered,
  CoveredWhat,
  Inline,
  Italic,
  Link,
  List,
  ListItem,
  Paragraph,
  PostTree,
  Quote,
  Text,
} from './tree.ts';
