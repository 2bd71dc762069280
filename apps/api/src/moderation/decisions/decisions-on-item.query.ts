import { Injectable } from '@nestjs/common';
import { PersonaOwner } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import { ReadProposals } from '../proposals/proposals.query.ts';
import type { ReviewableItem } from '../review/reviewable-item.type.ts';
import { availableSanctions } from '../sanctions/sanction.rules.ts';
import { AvailableDecisions } from './available-decisions.query.ts';
import type { DecisionToFace } from './available-decisions.query.ts';
import { ReadUndoable } from './decision-to-undo.query.ts';
import { PastDecisions } from './past-decisions.query.ts';
import { ReadPrecedents } from './precedents.query.ts';

/** What was decided about an item and about others like it, what waits for a second pair of eyes, and what this moderator may decide now. */
@Injectable()
export class DecisionsOnItem {
  constructor(
    private readonly owner: PersonaOwner,
    private readonly pastDecisions: PastDecisions,
    private readonly precedents: ReadPrecedents,
    private readonly availableDecisions: AvailableDecisions,
    private readonly proposals: ReadProposals,
    private readonly undoable: ReadUndoable,
  ) {}

  async about(
    statements: Statements,
    face: DecisionToFace,
  ): Promise<Pick<ReviewableItem, 'decisions' | 'undoable' | 'precedents' | 'availableDecisions' | 'availableSanctions' | 'proposals'>> {
    const kinds = await this.availableDecisions.of(statements, face);
    const ofStaff = await this.owner.isStaff(statements, face.post.personaId);
    return {
      decisions: await this.pastDecisions.ofItem(statements, face.item.id),
      undoable: await this.undoable.ofItem(statements, face.moderator, face.item.id),
      precedents: await this.precedents.about(statements, face),
      availableDecisions: kinds,
      availableSanctions: face.item.targetKind === 'professional_claim' ? [] : availableSanctions({ kinds, ofStaff }),
      proposals: await this.proposals.about(statements, face),
    };
  }
}
