import type { PersonalDataType } from '@rinnalla/contract';
import type { Preview } from './coach.ts';

/** By these somebody can be found or robbed, and mostly did not think of it. A name to be reached at is given on purpose. */
const worthOneStep = new Set<PersonalDataType>(['phone', 'email', 'hetu', 'personnummer', 'address', 'name', 'iban']);

/** Pure: whether "Send" shows a text once before it goes. Never where somebody may be in danger. */
export const isWorthAStep = ({ care, details }: Pick<Preview, 'details'> & { care: Pick<Preview['care'], 'level'> }): boolean =>
  care.level === 'none' && details.some(({ type }) => worthOneStep.has(type));
