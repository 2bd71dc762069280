import type { Assessment } from '@rinnalla/content-safety';
import type { HelplineTopic } from '@rinnalla/helplines';
import type { ContentNote } from '../../community/index.ts';

const ofNote: Partial<Record<ContentNote, HelplineTopic>> = {
  self_harm: 'crisis',
  suicide: 'crisis',
  violence: 'violence',
  sexual_violence: 'violence',
  substances: 'substances',
  eating: 'eating',
};

/** Pure: which helplines may fit, by what the library saw in a text and by what its author said that it deals with. */
export function careTopics({ crisis, sourcing }: Pick<Assessment, 'crisis' | 'sourcing'>, notes: readonly ContentNote[]): HelplineTopic[] {
  const topics = [...(crisis === 'none' ? [] : ['crisis' as const]), ...(sourcing ? ['substances' as const] : [])];
  return [...new Set([...topics, ...notes.flatMap((note) => ofNote[note] ?? [])])];
}
