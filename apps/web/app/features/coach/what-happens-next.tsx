import type { CareShownFragment, PostCareQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { whyHeldInWords } from './held-words.ts';
import { whenRead } from './when-read.ts';

interface WhatHappensNextProps {
  care: CareShownFragment;
  state: NonNullable<PostCareQuery['post']>['post']['state'];
  staffing: PostCareQuery['staffing'];
}

/** What becomes of a post that was sent: who reads it and when, honestly, and that its author did nothing wrong. */
export function WhatHappensNext({ care, state, staffing }: WhatHappensNextProps) {
  const isInCare = care.outcome === 'held_with_care';
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{m.coach_next()}</h2>
      {state === 'held' && isInCare ? <p>{whenRead(staffing)}</p> : null}
      <p>{whatStands(care, state)}</p>
      {state === 'held' && !isInCare ? <p>{[...whyHeldInWords(care.heldBecause), m.coach_next_read()].join(' ')}</p> : null}
    </section>
  );
}

function whatStands({ level }: CareShownFragment, state: WhatHappensNextProps['state']): string {
  if (state !== 'visible') return m.coach_next_held();
  return level === 'none' ? m.coach_next_nothing() : m.coach_next_published();
}
