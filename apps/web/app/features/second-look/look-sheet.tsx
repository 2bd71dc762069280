import type { SecondLookQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Persona } from '../../ui/persona.tsx';
import { PostBody } from '../../ui/post-body.tsx';
import { langOf } from '../community/lang-of.ts';
import { classNames } from '../moderation/moderation-names.ts';
import { PlainWords } from '../moderation/plain-words.tsx';
import { reasonOf, signalKindNames } from '../moderation/signal-words.ts';
import { reportCategoryNames } from '../reports/report-categories.ts';

export type Sheet = NonNullable<NonNullable<SecondLookQuery['secondLook']>['sheet']>;

/** What there is to judge: where, why somebody looked, the text, and what stands near it. What weighs is folded. */
export function LookSheet({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <dl className="facts">
        <dt>{m.looks_figures_class()}</dt>
        <dd>
          <strong>{classNames[sheet.class]()}</strong>
        </dd>
        <dt>{m.community_board()}</dt>
        <dd>{sheet.board.name}</dd>
        <dt>{m.moderation_item_thread()}</dt>
        <dd lang={langOf(sheet.board.language)}>{sheet.threadTitle}</dd>
      </dl>
      <WhySomebodyLooked sheet={sheet} />
      <TextToJudge sheet={sheet} />
      <PostsNearby posts={sheet.nearby} language={sheet.board.language} />
    </>
  );
}

function WhySomebodyLooked({ sheet: { reports, signals } }: { sheet: Sheet }) {
  return (
    <section className="stack" aria-labelledby="why-here">
      <h2 id="why-here">{m.moderation_item_why_here()}</h2>
      <ul className="plain-list">
        {reports.map(({ category, explanation }, place) => (
          <li key={`report-${place}`}>
            <h3>{reportCategoryNames[category]()}</h3>
            {explanation === '' ? <p className="note">{m.moderation_item_no_words()}</p> : <PlainWords text={explanation} />}
          </li>
        ))}
        {signals.map((signal, place) => {
          const reason = reasonOf(signal);
          return (
            <li key={`signal-${place}`}>
              <h3>{signalKindNames[signal.kind]()}</h3>
              {reason === null ? null : <p>{reason}</p>}
              <p className="note">{m.moderation_signal_rule({ rule: signal.rule })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function TextToJudge({ sheet: { author, tree, wasHeld, board } }: { sheet: Sheet }) {
  return (
    <section className="post" aria-labelledby="the-text">
      <h2 id="the-text">{m.looks_text()}</h2>
      <p>
        <Persona persona={author} />
      </p>
      <p className="note">{wasHeld ? m.looks_was_held() : m.looks_was_seen()}</p>
      <details className="content-note">
        <summary>
          <span className="content-note-title">{m.looks_text_open()}</span>
        </summary>
        <div lang={langOf(board.language)}>
          <PostBody tree={tree} />
        </div>
      </details>
      <p className="note">{m.looks_text_whole()}</p>
    </section>
  );
}

function PostsNearby({ posts, language }: { posts: Sheet['nearby']; language: Sheet['board']['language'] }) {
  if (posts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="nearby">
      <h2 id="nearby">{m.moderation_item_context()}</h2>
      <details className="content-note">
        <summary>{m.moderation_item_context_open()}</summary>
        <ol className="plain-list">
          {posts.map((post) => (
            <li key={post.position}>
              <p>
                <Persona persona={post.author} />
              </p>
              <div lang={langOf(language)}>
                <PostBody tree={post.tree} />
              </div>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
