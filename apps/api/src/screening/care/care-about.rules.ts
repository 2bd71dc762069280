import type { Assessment, Signal } from '@rinnalla/content-safety';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';

export const caredFor = ['author', 'somebody_else'] as const;
export type CaredFor = (typeof caredFor)[number];
export const CaredForEnum = namedWords('CaredFor', 'Who may be in danger: whoever writes, or somebody of whom they write.', caredFor);

const ofOthers = new Set(['other-wants-to-die', 'worry-about-other', 'missing-person', 'cannot-be-woken']);
const ruleOfOthers = /(?:^|[.-])(?:other|another|wake)(?:-|$)/;

const isOfOthers = ({ kind, reason, rule }: Signal): boolean => kind === 'crisis' && (ofOthers.has(reason) || ruleOfOthers.test(rule));

/** Signs that were added up name nobody. */
const isSign = ({ rule }: Signal): boolean => /[.]sign-/.test(rule);

/**
 * Pure: for whom a text fears. For somebody else only where nothing in it speaks of the author: whoever writes of a friend and of
 * themself is met as themself.
 */
export function caredForIn({ signals }: Pick<Assessment, 'signals'>): CaredFor {
  const crisis = signals.filter((signal) => signal.kind === 'crisis' && !isSign(signal));
  return crisis.length > 0 && crisis.every(isOfOthers) ? 'somebody_else' : 'author';
}
