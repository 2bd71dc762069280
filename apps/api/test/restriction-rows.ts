import { deriveMemberKeys, drawMemberSecret, mineOf, randomId, randomKey, tagOf } from '@rinnalla/anonymity';
import type { Database, Statements } from '../src/platform/database/database.ts';
import type { Member } from '../src/platform/sessions/viewer.ts';
import type { KeptRestriction } from '../src/platform/standing/standing.rules.ts';
import type { PostUnderTest } from './case-under-test.ts';
import type { StaffUnderTest } from './personas.ts';

/** A member without a session, for asking what the database would answer it. */
export function drawnMember(): Member {
  const secret = drawMemberSecret();
  const payload = { secret, joinWeek: '2026-W47', adultFrom: null, consentVersion: 1 };
  return { kind: 'member', keys: deriveMemberKeys(secret), payload, tokenId: new Uint8Array(32), restrictionEpoch: 0 };
}

/** The n-th face of a member, in a space of its own. */
export async function giveFace(statements: Statements, { keys }: Member, n: number): Promise<string> {
  const [id, space] = [randomId(), randomKey()];
  await statements.rows(`insert into persona (id, kind, space, tag, mine, name, consent_version) values ($1, 'alias', $2, $3, $4, $5, 1)`, [
    id,
    space,
    tagOf(keys, 'persona', space),
    mineOf(keys, 'persona', n),
    `Face ${n}`,
  ]);
  return id;
}

/** A decision with its statement, confirmed by a second account, on which a restriction may rest. */
export interface Ground {
  readonly decisionId: string;
  readonly statementId: string;
}

/** Grounds for restrictions, as many rounds about one post that has an item. */
export async function grounds(
  database: Database,
  { postId, by: [first, second], count }: { postId: PostUnderTest['postId']; by: readonly [StaffUnderTest, StaffUnderTest]; count: number },
): Promise<Ground[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const ground = { decisionId: randomId(), statementId: randomId() };
      await database.rows(
        `insert into statement_of_reasons (id, facts, ground, policy_point, policy_version, category, keywords, content_language, source, automated_detection, automated_decision, scope)
         values ($1, 'Facts.', 'policy', 'P2', 1, 'cyber_violence', '{}', 'fi', 'notice', false, 'none', 'thread')`,
        [ground.statementId],
      );
      await database.rows(
        `insert into decision (id, reviewable_id, round, revision_id, kind, sanction, decided_by, hour, reason, state_before, notes_added, statement_id)
         select $1, reviewable.id, $2, post.revision_id, 'no_action', 'pause', $3, 0, 'Why.', 'visible', '{}', $4
           from reviewable join post on post.id = reviewable.target_id where post.id = $5`,
        [ground.decisionId, 1_000 + n, first.id, ground.statementId, postId],
      );
      await database.rows(
        `insert into proposal (id, reviewable_id, version, decision, proposed_by, hour, state, answered_by, answered_hour, decision_id)
         select $1, reviewable_id, 1, '{}', decided_by, 0, 'confirmed', $2, 0, id from decision where id = $3`,
        [randomId(), second.id, ground.decisionId],
      );
      return ground;
    }),
  );
}

/** Lets a decision have been made in another hour, which the database lets nobody do. */
export async function moveDecision(statements: Statements, decisionId: string, hour: number): Promise<void> {
  await statements.rows('set local session_replication_role = replica');
  await statements.rows('update decision set hour = $2 where id = $1', [decisionId, hour]);
  await statements.rows('set local session_replication_role = origin');
}

/** Writes a restriction of a face as it is given, by two people; the database judges it. */
export async function restrict(
  statements: Statements,
  ground: Ground,
  { personaId, ...given }: Omit<KeptRestriction, 'id' | 'decisionId'> & { readonly personaId: string },
): Promise<string> {
  const id = randomId();
  await moveDecision(statements, ground.decisionId, given.hour);
  await statements.rows(
    `insert into restriction (id, persona_id, decision_id, statement_id, decided_by, confirmed_by, reach, effect, board_id, thread_id, ladder, until_hour)
     select $1, $2, decision.id, $3, decided_by, answered_by, $5, $6, $7, $8, $9, $10
       from decision join proposal on proposal.decision_id = decision.id where decision.id = $4`,
    [
      ...[id, personaId, ground.statementId, ground.decisionId, given.reach, given.effect],
      ...[given.boardId, given.threadId, given.ladder, given.untilHour],
    ],
  );
  return id;
}

class Undone extends Error {}

/** Carries work out in a transaction that is taken back. */
export async function undone<Result>(database: Database, work: (statements: Statements) => Promise<Result>): Promise<Result> {
  const kept: Result[] = [];
  try {
    await database.transaction(async (statements) => {
      kept.push(await work(statements));
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return kept[0]!;
}
