import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Persona } from '../../ui/persona.tsx';
import { PostBody } from '../../ui/post-body.tsx';
import { Time } from '../../ui/time.tsx';
import { postStateTexts } from './moderation-names.ts';

type Item = NonNullable<ReviewableQuery['reviewable']>;

/** The posts around the one that is looked at, folded. */
export function ThreadAround({ posts }: { posts: Item['context'] }) {
  return (
    <section className="stack" aria-labelledby="around">
      <h2 id="around">{m.moderation_item_context()}</h2>
      <details className="content-note">
        <summary>{m.moderation_item_context_open()}</summary>
        <ol className="plain-list">
          {posts.map((post) => (
            <li key={post.position} className={post.isTarget ? 'is-target' : undefined}>
              <p>
                <Persona persona={post.author} />
              </p>
              {post.isTarget ? <p className="mark-word mark-answered">{m.moderation_item_context_this()}</p> : null}
              {post.state === 'visible' ? null : <p className="note">{postStateTexts[post.state]()}</p>}
              <PostBody tree={post.tree} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** Texts that the post had before, folded one by one; nothing for a post that was never edited. */
export function EarlierRevisions({ item }: { item: Item }) {
  const earlier = item.revisions.filter(({ id }) => id !== item.post.revisionId);
  if (earlier.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="revisions">
      <h2 id="revisions">{m.moderation_item_revisions()}</h2>
      {earlier.map((revision) => (
        <details className="content-note" key={revision.id}>
          <summary>
            {m.moderation_item_revision({ number: revision.number })}, <Time hour={revision.hour} />
          </summary>
          {revision.covered ? <p>{m.redaction_earlier_covered()}</p> : <PostBody tree={revision.tree} />}
        </details>
      ))}
    </section>
  );
}
