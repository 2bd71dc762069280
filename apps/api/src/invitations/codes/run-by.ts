import type { Staff } from '../../platform/sessions/viewer.ts';

/** A condition: whether a board is run by somebody, whose `runBy` stands in two parameters: an operator runs all, a moderator theirs. */
export const isRunBy = (isOperator: string, staffAccountId: string): string => `(${isOperator} or moderates(${staffAccountId}, board.id))`;

export const runBy = ({ id, roles }: Staff): [boolean, string] => [roles.includes('operator'), id];
