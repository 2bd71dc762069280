import { z } from 'zod';
import { abuseForms, languages, raisedLevels } from '../assessment.ts';
import { readDataFile } from '../lists/data-file.ts';
import { yes } from '../lists/word-list.ts';

/** Kinds of signals that are told by phrases. The others have code of their own. */
export const phraseKinds = ['crisis', 'abuse', 'sourcing', 'spam'] as const;
export type PhraseKind = (typeof phraseKinds)[number];

const phrases = z.array(z.string()).min(1);
const lists = z.record(z.string().regex(/^[a-z0-9-]+$/), z.array(z.string()));
const id = z.string().regex(/^[a-z0-9-]+$/);
const level = z.enum(raisedLevels);

/** How far a context reaches: so many words before or after it, its clause, its sentence, its own and the neighbouring sentences, all of the post. */
const reach = z.union([z.enum(['clause', 'sentence', 'nearby', 'post']), z.string().regex(/^(?:before|after) \d{1,2}$/)]);

const rule = z.strictObject({
  id,
  /** Rules of a group are named together by contexts and combinations. */
  group: id.optional(),
  /** Crisis alone. */
  level: level.optional(),
  /** Abuse alone. */
  form: z.enum(abuseForms).optional(),
  /** A hint says nothing alone; combinations may build on it. */
  hint: yes,
  /** A hint that speaks against: it is sought only where signs may add up to something. */
  calms: yes,
  reason: id,
  phrases,
  /** The rule does not count where one of these stands over its phrase. */
  unless: phrases.optional(),
  /** The rule does not count when one of these stands anywhere in the post. */
  'not-with': phrases.optional(),
});

const context = z
  .strictObject({
    id,
    /** `cancels`: as if it had not been said. `lowers` and `raises`: to at most, to at least the level `to`; crisis alone. */
    effect: z.enum(['cancels', 'lowers', 'raises']),
    to: level.optional(),
    reach,
    /** Ids and groups of rules that it speaks of; without it: all. */
    on: z.array(id).optional(),
    /** Ids and groups of rules that it leaves alone. */
    'not-on': z.array(id).optional(),
    /** Quotation marks around a finding, instead of phrases. */
    quoted: yes,
    phrases: phrases.optional(),
    unless: phrases.optional(),
    'not-with': phrases.optional(),
  })
  .refine(
    ({ quoted, phrases: here, unless, 'not-with': notWith }) =>
      quoted === (here === undefined && unless === undefined && notWith === undefined),
    {
      error: 'a context has phrases, or it is about what is quoted and has none',
    },
  );

const combination = z.strictObject({
  id,
  /** Each names a rule or a group; all of them must be found, each at another place. */
  of: z.array(id).min(2),
  reach: z.enum(['clause', 'sentence', 'nearby', 'post']),
  level: level.optional(),
  form: z.enum(abuseForms).optional(),
  reason: id,
});

const ruleFile = z.strictObject({
  kind: z.enum(phraseKinds),
  language: z.enum(languages),
  lists: lists.default({}),
  rules: z.array(rule),
  contexts: z.array(context).default([]),
  combinations: z.array(combination).default([]),
});

const listFile = z.strictObject({
  language: z.enum(languages),
  /** Words over which the gap of a phrase does not reach. */
  'gap-stops': z.array(z.string()),
  /** Beginnings of words that count with one slip of a finger in them, too: long ones that are like no other word. */
  'often-mistyped': z.array(z.string().min(6)).default([]),
  lists,
});

export type RuleFile = z.infer<typeof ruleFile>;
export type WrittenRule = RuleFile['rules'][number];
export type WrittenContext = RuleFile['contexts'][number];
export type Combination = RuleFile['combinations'][number];
export type ListFile = z.infer<typeof listFile>;

/** Reads one file of rules. Throws in words when something in it is not as it must be. */
export const readRuleFile = (file: URL): RuleFile => readDataFile(file, ruleFile);

/** Reads one file of lists that all rules of a language share. */
export const readListFile = (file: URL): ListFile => readDataFile(file, listFile);
