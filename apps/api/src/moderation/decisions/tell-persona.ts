import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';

/** What the one behind a face is told. `ref` is the id of the decision that it is about. */
export interface Telling {
  readonly personaId: string;
  readonly kind: 'decision' | 'appeal_outcome';
  readonly ref: string;
  readonly body: Readonly<Record<string, string>>;
}

/** Leaves word at a face; whoever holds it finds it among its news. Nobody else can tell who that is. */
@Injectable()
export class TellPersona {
  constructor(private readonly clock: Clock) {}

  async execute(statements: Statements, { personaId, kind, ref, body }: Telling): Promise<void> {
    await statements.rows('insert into delivery (id, persona_id, kind, ref, body, hour) values ($1, $2, $3, $4, $5, $6)', [
      randomId(),
      personaId,
      kind,
      ref,
      JSON.stringify(body),
      this.clock.hour(),
    ]);
  }
}
