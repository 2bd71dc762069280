import { isAdult } from '../../platform/sessions/adulthood.rules.ts';
import type { Audience } from './board.type.ts';

/** Pure: whether a member belongs to those for whom a board is. The age is what the member once said; nothing here can check it. */
export function isInAudience(audience: Audience, { adultFrom }: { readonly adultFrom: string | null }, today: Date): boolean {
  if (audience === 'everyone') return true;
  return isAdult(adultFrom, today) === (audience === 'adults');
}
