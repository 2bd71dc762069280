import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { automatedDecisions, statementCategories } from './statement-of-reasons.rules.ts';

export const StatementCategoryEnum = namedWords(
  'StatementCategory',
  "What a restriction is about, in the words of the EU's public database.",
  statementCategories,
);

export const AutomatedDecisionEnum = namedWords(
  'AutomatedDecision',
  'What software did before a person decided: nothing, or it held the post until then.',
  automatedDecisions,
);
