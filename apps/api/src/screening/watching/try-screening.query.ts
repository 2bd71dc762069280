import { Injectable } from '@nestjs/common';
import { boardColumn, isSlug, readPostText } from '../../community/index.ts';
import type { Board } from '../../community/index.ts';
import { quoteOf, wordsOf } from '../../moderation/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput, notFound } from '../../platform/graphql/outcomes.type.ts';
import { nothingAround } from '../around.query.ts';
import { ContentReader } from '../content-reader.ts';
import type { Draft, Opinion } from '../opinion.ts';
import { outcomeOf } from '../outcome.rules.ts';
import { phaseNames, phases } from '../phases/phases.ts';
import { watchedOn } from './watched-entries.query.ts';
import type { ScreeningTried, TriedPhase, TryScreeningResult } from './watching.type.ts';

/** Shows what a text would trigger on a board, phase by phase. It stores nothing, and no log keeps the text. */
@Injectable()
export class TryScreening {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly content: ContentReader,
  ) {}

  async with({ text, boardSlug }: { text: string; boardSlug: string }): Promise<typeof TryScreeningResult> {
    const read = readPostText(text);
    if ('problem' in read) return invalidInput(read);
    const found = isSlug(boardSlug)
      ? await this.database.first<{ board: Board }>(`select ${boardColumn} from board where slug = $1`, [boardSlug])
      : undefined;
    return found === undefined ? notFound('board') : this.tried(read.text, found.board);
  }

  private async tried(text: string, board: Board): Promise<ScreeningTried> {
    const draft: Draft = {
      revision: { by: 'member', board, title: null, text, hour: this.clock.hour(), place: null, before: null },
      reading: { whole: text, textFrom: 0 },
      around: nothingAround,
      watched: await watchedOn(this.database, board),
      content: this.content.read(text, board.language),
    };
    const said = phaseNames.map((phase) => ({ phase, opinion: phases[phase](draft) }));
    const { outcome, class: itsClass } = outcomeOf(
      said.flatMap(({ opinion }) => opinion ?? []),
      { age: 0 },
    );
    return {
      __typename: 'ScreeningTried',
      outcome,
      class: itsClass,
      care: draft.content?.crisis ?? 'none',
      phases: said.map(({ phase, opinion }) => ({ phase, ...shown(opinion, draft) })),
    };
  }
}

function shown(opinion: Opinion | undefined, { reading, watched }: Draft): Omit<TriedPhase, 'phase'> {
  if (opinion === undefined) return { outcome: null, class: null, signals: [] };
  return {
    outcome: opinion.outcome,
    class: opinion.class,
    signals: opinion.sightings.map(({ span, ...seen }) => ({
      ...seen,
      words: wordsOf(seen.kind, seen.reason),
      watched: watched.find(({ id }) => seen.rule === `watched.${id}`)?.text ?? null,
      quote: span && quoteOf(reading.whole, span.from, span.to),
      from: span?.from ?? null,
      to: span?.to ?? null,
    })),
  };
}
