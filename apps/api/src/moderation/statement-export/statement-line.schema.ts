import { z } from 'zod';
import { statementCategories, statementKeywords } from '../decisions/statement-of-reasons.rules.ts';

/** The countries of the European Economic Area: what is decided here holds wherever Rinnalla is read. */
export const europeanEconomicArea = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

const words = <const Prefix extends string, const Word extends string>(prefix: Prefix, list: readonly Word[]) =>
  z.enum(list.map((word) => `${prefix}${word}` as const));

/** As many characters as that database counts: code points. */
const text = (most: number) =>
  z.string().refine((given) => given.trim() !== '' && [...given].length <= most, { message: `must hold 1 to ${most} characters` });

const day = (earliest: string) =>
  z.iso.date().refine((given) => given >= earliest && given <= '2038-01-01', { message: `must lie between ${earliest} and 2038-01-01` });

const oneOrMore = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .min(1)
    .refine((list) => new Set(list).size === list.length, { message: 'must not say the same twice' });

const fields = z.strictObject({
  decision_visibility: oneOrMore(
    words('DECISION_VISIBILITY_', [
      ...(['CONTENT_REMOVED', 'CONTENT_DISABLED', 'CONTENT_DEMOTED', 'CONTENT_AGE_RESTRICTED'] as const),
      ...(['CONTENT_INTERACTION_RESTRICTED', 'CONTENT_LABELLED', 'OTHER'] as const),
    ]),
  ).optional(),
  decision_visibility_other: text(500).optional(),
  decision_provision: words('DECISION_PROVISION_', [
    'PARTIAL_SUSPENSION',
    'TOTAL_SUSPENSION',
    'PARTIAL_TERMINATION',
    'TOTAL_TERMINATION',
  ]).optional(),
  decision_account: words('DECISION_ACCOUNT_', ['SUSPENDED', 'TERMINATED']).optional(),
  decision_ground: words('DECISION_GROUND_', ['ILLEGAL_CONTENT', 'INCOMPATIBLE_CONTENT']),
  illegal_content_legal_ground: text(500).optional(),
  illegal_content_explanation: text(2_000).optional(),
  incompatible_content_ground: text(500).optional(),
  incompatible_content_explanation: text(2_000).optional(),
  incompatible_content_illegal: z.enum(['Yes', 'No']).optional(),
  content_type: oneOrMore(words('CONTENT_TYPE_', ['TEXT'])),
  category: words('STATEMENT_CATEGORY_', statementCategories.map(inCapitals)),
  category_specification: oneOrMore(words('KEYWORD_', statementKeywords.map(inCapitals))).optional(),
  territorial_scope: oneOrMore(z.enum(europeanEconomicArea)),
  content_language: z.enum(['FI', 'SV', 'EN']),
  content_date: day('2000-01-01'),
  application_date: day('2020-01-01'),
  end_date_visibility_restriction: z.iso.date().optional(),
  end_date_service_restriction: z.iso.date().optional(),
  end_date_account_restriction: z.iso.date().optional(),
  decision_facts: text(5_000),
  source_type: words('SOURCE_', ['ARTICLE_16', 'TRUSTED_FLAGGER', 'TYPE_OTHER_NOTIFICATION', 'VOLUNTARY']),
  automated_detection: z.enum(['Yes', 'No']),
  automated_decision: words('AUTOMATED_DECISION_', ['FULLY', 'PARTIALLY', 'NOT_AUTOMATED']),
  puid: z.string().regex(/^[a-zA-Z0-9_-]{1,500}$/),
});

type Fields = z.infer<typeof fields>;
type Name = keyof Fields;

/** What is there, and which fields go with it; without it none of them may be. */
const together: readonly {
  readonly when: (line: Fields) => boolean;
  readonly needs: readonly Name[];
  readonly allows?: readonly Name[];
}[] = [
  {
    when: (line) => line.decision_ground === 'DECISION_GROUND_ILLEGAL_CONTENT',
    needs: ['illegal_content_legal_ground', 'illegal_content_explanation'],
  },
  {
    when: (line) => line.decision_ground === 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    needs: ['incompatible_content_ground', 'incompatible_content_explanation'],
    allows: ['incompatible_content_illegal'],
  },
  { when: (line) => line.decision_visibility?.includes('DECISION_VISIBILITY_OTHER') ?? false, needs: ['decision_visibility_other'] },
  { when: (line) => line.decision_visibility !== undefined, needs: [], allows: ['end_date_visibility_restriction'] },
  { when: (line) => line.decision_provision !== undefined, needs: [], allows: ['end_date_service_restriction'] },
  { when: (line) => line.decision_account !== undefined, needs: [], allows: ['end_date_account_restriction'] },
];

const endDates = ['end_date_visibility_restriction', 'end_date_service_restriction', 'end_date_account_restriction'] as const;

/**
 * One statement of reasons in the shape of the EU's transparency database, as far as Rinnalla speaks it: no money, no images, no accounts
 * of businesses. Names and lengths are fixed by https://transparency.dsa.ec.europa.eu/page/api-documentation; where that lets something
 * pass that makes no sense (an end of what was never decided), this does not.
 */
export const statementLine = fields.superRefine((line, context) => {
  const refuse = (name: Name, message: string): void => context.addIssue({ code: 'custom', path: [name], message });
  if (line.decision_visibility === undefined && line.decision_provision === undefined && line.decision_account === undefined)
    refuse('decision_visibility', 'one of decision_visibility, decision_provision and decision_account must be there');
  for (const { when, needs, allows = [] } of together) {
    if (when(line)) needs.filter((name) => line[name] === undefined).forEach((name) => refuse(name, 'must be there'));
    else [...needs, ...allows].filter((name) => line[name] !== undefined).forEach((name) => refuse(name, 'belongs to another decision'));
  }
  for (const name of endDates)
    if ((line[name] ?? line.application_date) < line.application_date) refuse(name, 'must not lie before application_date');
});

export type StatementLine = z.infer<typeof statementLine>;

function inCapitals<const Word extends string>(word: Word): Uppercase<Word> {
  return word.toUpperCase() as Uppercase<Word>;
}
