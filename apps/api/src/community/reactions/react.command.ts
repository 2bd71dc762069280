import { Injectable } from '@nestjs/common';
import { randomId, tagOf } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import { insertAtNextMine } from '../../platform/sealed/next-mine.ts';
import { currentConsentVersion } from '../../platform/sessions/consent-version.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { ReadStanding } from '../../platform/standing/read-standing.query.ts';
import { mayWrite } from '../../platform/standing/standing.rules.ts';
import { takeTurnToWrite } from '../../platform/standing/writing-turn.ts';
import { isInAudience } from '../boards/audience.rules.ts';
import { OwnPosts } from '../posts/own-post.ts';
import { postAbilities } from '../posts/post-abilities.rules.ts';
import type { ReactResult } from '../posts/post-results.type.ts';
import type { ReactionKind } from '../posts/post.type.ts';
import { wordsOfSupport } from './words-of-support.rules.ts';

/** Leaves, changes or (null) withdraws the member's one word of support on a post. */
@Injectable()
export class React {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: ReadStanding,
    private readonly ownPosts: OwnPosts,
  ) {}

  execute(member: Member, { postId, kind }: { postId: string; kind: ReactionKind | null }): Promise<typeof ReactResult> {
    return this.database.transaction(async (statements) => {
      await takeTurnToWrite(statements);
      const found = await this.ownPosts.lock(statements, member, postId);
      if (found === undefined || !found.open) return notFound('post');
      if (found.mine) return notAllowed('own_post');
      if (kind !== null && member.payload.consentVersion < currentConsentVersion) return notAllowed('consent_needed');
      if (!isInAudience(found.post.board.audience, member.payload, this.clock.now())) return notAllowed('not_available');
      if (!postAbilities({ viewer: 'member', state: found.post.state, mine: false }).react) return notAllowed('not_visible');
      if (kind !== null && !wordsOfSupport(found.post).includes(kind)) return notAllowed('not_available');
      const mayLeave = kind === null || mayWrite(await this.standing.of(statements, member), found.post, this.clock.hour());
      if (!mayLeave) return notAllowed('restricted');
      await leave(statements, member, { postId, kind });
      return { __typename: 'Reacted', threadId: found.post.threadId, position: found.post.position };
    });
  }
}

/** The post's row is locked, so the member's other requests on the same post wait and the update sees their row. */
async function leave(
  statements: Statements,
  { keys }: Member,
  { postId, kind }: { postId: string; kind: ReactionKind | null },
): Promise<void> {
  const tag = tagOf(keys, 'reaction', postId);
  const standing = await statements.first('update reaction set kind = $3 where post_id = $1 and tag = $2 returning id', [
    postId,
    tag,
    kind,
  ]);
  if (standing !== undefined || kind === null) return;
  const insert = (mine: Uint8Array): Promise<object | undefined> =>
    statements.first(
      'insert into reaction (id, post_id, tag, mine, kind) values ($1, $2, $3, $4, $5) on conflict (mine) do nothing returning id',
      [randomId(), postId, tag, mine, kind],
    );
  await insertAtNextMine({ statements, keys, kind: 'reaction', insert });
}
