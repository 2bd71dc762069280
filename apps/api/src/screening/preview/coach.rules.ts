import type { PersonalDataType, Signal, Span } from '@rinnalla/content-safety';
import { verdictOn } from '../content-policy.rules.ts';
import type { Draft } from '../opinion.ts';
import { placeOf } from '../reading.rules.ts';
import type { Place, Reading } from '../reading.rules.ts';

/** A detail by which an author could be recognised or reached. */
export interface RecognisableDetail extends Place {
  readonly type: PersonalDataType;
}

/** A word that hurts when it is said of others, and what one could say instead. */
export interface GentlerWord extends Place {
  readonly prefer: string;
}

/** Only what stands within one part can be replaced there. */
function placeWithin(reading: Reading, { from, to }: Span): Place | null {
  const isSplit = reading.textFrom > 0 && from < reading.textFrom && to > reading.textFrom;
  return isSplit || from >= to ? null : placeOf(reading, { from, to });
}

/**
 * Pure: the details that screening would notice too. What a professional gives of the place of work is theirs to give.
 * @param draft read with the library's answer; without one there is nothing to say.
 */
export function detailsIn({ content, revision: { by }, reading }: Draft): RecognisableDetail[] {
  if (content === null) return [];
  return content.signals.flatMap((signal): RecognisableDetail[] => {
    if (signal.kind !== 'pii' || verdictOn(signal, { by, crisis: content.crisis }) === null) return [];
    const place = placeWithin(reading, signal.span);
    return place === null ? [] : [{ ...place, type: signal.type }];
  });
}

/** Pure: gentler words for what is said of others. The library leaves out what authors call themselves. */
export function gentlerWordsIn({ content, reading }: Draft): GentlerWord[] {
  return (content?.signals ?? []).flatMap((signal: Signal): GentlerWord[] => {
    if (signal.kind !== 'stigma') return [];
    const place = placeWithin(reading, signal.span);
    return place === null ? [] : [{ ...place, prefer: signal.prefer }];
  });
}
