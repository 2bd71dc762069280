import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { OpenOrReopenReviewable } from './open-or-reopen-reviewable.command.ts';
import type { ReviewableClass } from './review-words.type.ts';
import type { SignalKind, SignalPart } from './signal-kind.type.ts';
import type { Target } from './targets.ts';

/** One thing that screening saw. `reason`: a key of words. `place`: in UTF-16 units, `to` excluded; null: it is about the whole. */
export interface NewSignal {
  readonly kind: SignalKind;
  readonly rule: string;
  readonly reason: string;
  readonly place: { readonly part: SignalPart; readonly from: number; readonly to: number } | null;
}

export interface SignalsOfRevision {
  readonly postId: string;
  readonly revisionId: string;
  readonly boardId: string;
  /** As in a notice. */
  readonly target?: Target;
  readonly class: ReviewableClass;
  readonly signals: readonly NewSignal[];
}

/** Puts a revision into the queue with what screening saw in it, in the writer's own transaction. */
@Injectable()
export class PutSignals {
  constructor(
    private readonly opening: OpenOrReopenReviewable,
    private readonly clock: Clock,
  ) {}

  async execute(statements: Statements, { signals, revisionId, ...post }: SignalsOfRevision): Promise<void> {
    const { reviewableId, round } = await this.opening.execute(statements, { ...post, category: null });
    const rows = signals.map(({ place, ...seen }) => ({ id: randomId(), ...seen, ...place }));
    await statements.rows(
      `insert into signal (id, reviewable_id, round, revision_id, hour, kind, rule, reason, part, span_from, span_to)
       select id, $1, $2, $3, $4, kind, rule, reason, part, "from", "to" from json_to_recordset($5)
           as given (id uuid, kind text, rule text, reason text, part text, "from" int, "to" int)`,
      [reviewableId, round, revisionId, this.clock.hour(), JSON.stringify(rows)],
    );
  }
}
