import type { Block } from '@rinnalla/post-grammar';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { badgeColumn } from '../personas/badge-column.ts';
import type { Badge, Persona, PersonaKind } from '../personas/persona.type.ts';
import { wordsOfSupport } from '../reactions/words-of-support.rules.ts';
import { postAbilities } from './post-abilities.rules.ts';
import { reactionKinds } from './post.type.ts';
import type { ContentNote, Post, PostState, ReactionCount, ReactionKind } from './post.type.ts';

/** The columns of a persona with its badge, of the aliases `persona` and `badge`, as one JSON value, a `Persona`. */
export const faceJson = `json_build_object('id', persona.id, 'kind', persona.kind, 'name', persona.name, 'badge',
  case when badge.id is null then null else ${badgeColumn} end)`;

/** What a post needs beside itself: its shown revision, its face and the badge of a professional. */
export const postJoins = `
  join revision on revision.id = post.revision_id
  join persona on persona.id = post.persona_id
  left join badge on badge.staff_account_id = persona.staff_account_id`;

/** The columns of PostRow but for the viewer's own two, over `post` with `postJoins`. */
export const postColumns = `post.id, post.revision_id as "revisionId", post.position, post.hour, post.state, revision.tree, revision.number,
  post.notes_by_author || post.notes_by_moderator as "contentNotes", ${faceJson} as author,
  (select array[${reactionKinds.map((kind) => `count(*) filter (where reaction.kind = '${kind}')`).join(', ')}]::int[]
     from reaction where reaction.post_id = post.id) as "reactionCounts", post.with_care as "withCare",
  post.state = 'held' and coalesce(revision.screening = 'held_with_care', false) as "heldWithCare",
  case when revision.screening in ('published_and_flagged', 'held_with_care') then exists (
    select from reviewable join signal on signal.reviewable_id = reviewable.id
     where reviewable.target_id = post.id and signal.revision_id = revision.id and signal.kind = 'crisis') else false end as "wordsOfCare",
  (select count(*)::int from delivery where delivery.ref = post.id and delivery.place is not null and delivery.kind = 'care_message') as "careMessages"`;

export interface PostRow {
  readonly id: string;
  readonly revisionId: string;
  readonly position: number;
  readonly hour: number;
  readonly state: PostState;
  readonly tree: Block[];
  readonly number: number;
  readonly contentNotes: ContentNote[];
  readonly author: { id: string; kind: PersonaKind; name: string; badge: Badge | null };
  /** How often each word of support was left, in the order of `reactionKinds`. */
  readonly reactionCounts: number[];
  readonly withCare: boolean;
  readonly heldWithCare: boolean;
  /** Whether screening feared for somebody in the shown text; for the author's eyes. */
  readonly wordsOfCare: boolean;
  /** How many messages moderators have written to its author; for the author's eyes. */
  readonly careMessages: number;
}

/** How the viewer stands to a post. */
export interface Standing {
  readonly mine: boolean;
  readonly myReaction: ReactionKind | null;
}

export const stranger: Standing = { mine: false, myReaction: null };

/** A post as this viewer may see it: the text of a post that is not visible is for its author alone. */
export function toPost(
  { reactionCounts, withCare, heldWithCare, wordsOfCare, careMessages, ...row }: PostRow,
  viewer: Viewer,
  standing: Standing = stranger,
): Post {
  const shown = row.state === 'visible' || (standing.mine && row.state !== 'deleted');
  return {
    ...row,
    author: row.author satisfies Persona,
    tree: shown ? row.tree : [],
    contentNotes: shown ? [...new Set(row.contentNotes)] : [],
    reactions: shown ? reactionsOf(reactionCounts) : [],
    edited: row.number > 1,
    wordsOfSupport: wordsOfSupport({ withCare }),
    forAuthor: standing.mine ? { heldWithCare, wordsOfCare, careMessages } : null,
    ...standing,
    abilities: postAbilities({ viewer: viewer.kind, state: row.state, mine: standing.mine }),
  };
}

const reactionsOf = (counts: readonly number[]): ReactionCount[] =>
  reactionKinds.map((kind, n) => ({ kind, count: counts[n] ?? 0 })).filter(({ count }) => count > 0);
