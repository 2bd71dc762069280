import { Injectable } from '@nestjs/common';
import { tagOf } from '@rinnalla/anonymity';
import type { Statements } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';

/** Whether a persona is a face of the viewer: of a member by its tag, of a professional by its staff account. One statement. */
@Injectable()
export class PersonaOwner {
  async is(statements: Statements, viewer: Viewer, personaId: string): Promise<boolean> {
    if (viewer.kind === 'guest') return false;
    const persona = await statements.first<{ space: Buffer; tag: Buffer; staffAccountId: string | null }>(
      'select space, tag, staff_account_id as "staffAccountId" from persona where id = $1',
      [personaId],
    );
    if (persona === undefined) return false;
    if (viewer.kind === 'staff') return persona.staffAccountId === viewer.id;
    return persona.staffAccountId === null && persona.tag.equals(tagOf(viewer.keys, 'persona', persona.space));
  }

  /** Whether somebody of the staff stands behind a persona: a named account, or whoever of the moderators speaks for the service. */
  async isStaff(statements: Statements, personaId: string): Promise<boolean> {
    return (
      (await statements.first(`select 1 from persona where id = $1 and kind in ('professional', 'moderator')`, [personaId])) !== undefined
    );
  }
}
