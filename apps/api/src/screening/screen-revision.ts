import { Injectable } from '@nestjs/common';
import type { CrisisLevel } from '@rinnalla/content-safety';
import { Screening } from '../community/index.ts';
import type { RevisionToScreen, Screened, TextToRead } from '../community/index.ts';
import { PutSignals } from '../moderation/index.ts';
import type { NewSignal } from '../moderation/index.ts';
import { Clock } from '../platform/clock.ts';
import type { Statements } from '../platform/database/database.ts';
import { ContentReader } from './content-reader.ts';
import type { Sighting } from './opinion.ts';
import { outcomeOf } from './outcome.rules.ts';
import { phases } from './phases/phases.ts';
import { readDraft } from './read-draft.query.ts';
import { placeOf, readingOf } from './reading.rules.ts';
import type { Reading } from './reading.rules.ts';

/** Lets a revision pass all phases, and puts what they saw before the moderators. */
@Injectable()
export class ScreenRevision extends Screening {
  constructor(
    private readonly content: ContentReader,
    private readonly signals: PutSignals,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async screen(statements: Statements, revision: RevisionToScreen): Promise<Screened> {
    const draft = await readDraft(statements, this.content, revision);
    const opinions = Object.values(phases).flatMap((phase) => phase(draft) ?? []);
    const { outcome, class: itsClass, sightings } = outcomeOf(opinions, { age: this.clock.hour() - revision.hour });
    const seen = sightings.map((sighting) => signalOf(draft.reading, sighting));
    return {
      outcome,
      crisis: draft.content?.crisis ?? 'none',
      toReview: async (within, written) => {
        if (itsClass !== null)
          await this.signals.execute(within, { ...written, boardId: revision.board.id, class: itsClass, signals: seen });
      },
    };
  }

  override crisisIn(text: TextToRead): CrisisLevel {
    return this.content.read(readingOf(text).whole, text.language)?.crisis ?? 'none';
  }
}

const signalOf = (reading: Reading, { span, ...seen }: Sighting): NewSignal => ({
  ...seen,
  place: span === null ? null : placeOf(reading, span),
});
