import { m } from '@rinnalla/i18n';
import type { KeptHereFragment, ThreadQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Page } from '../../ui/page.tsx';
import { Pages } from '../../ui/pages.tsx';
import { Welcome } from '../accounts/welcome.tsx';
import { AudienceOfPage } from '../coach/audience-of-page.ts';
import { langOf } from '../community/lang-of.ts';
import { UnsentText } from '../keeping/draft-fields.tsx';
import { ThreadNewsForm } from '../keeping/thread-news-form.tsx';
import { PostInThread } from '../posts/post-in-thread.tsx';
import { ReplySection } from './reply-section.tsx';
import { ThreadKindNote } from './thread-kind-note.tsx';

/** A link to the thread where it is read, for the page that begins after a position. */
const pathAfter = (id: string, after: number | null): string | null =>
  after === null ? null : pathTo(`/threads/${id}${after === 0 ? '' : `?after=${after}`}`);

/** More characters than these fill half of a phone's screen, and are set smaller. */
const longTitle = 60;

function ThreadTitle({ title, lang }: { title: string; lang: string | undefined }) {
  return (
    <span lang={lang} className={title.length > longTitle ? 'long-title' : undefined}>
      {title}
    </span>
  );
}

interface ThreadPageProps {
  page: NonNullable<ThreadQuery['thread']>;
  /** What a member has kept for itself here; null for everybody else. */
  kept: KeptHereFragment | null;
}

function ThreadNews({ threadId, news, hasWritten }: { threadId: string; news: KeptHereFragment['news']; hasWritten: boolean }) {
  return (
    <section className="stack" id="news" aria-labelledby="news-title">
      <h2 id="news-title">{m.keeping_news_title()}</h2>
      <ThreadNewsForm threadId={threadId} news={news} hasWritten={hasWritten} />
    </section>
  );
}

/** Twenty posts of a thread, and the form to reply with. */
export function ThreadPage({ page, kept }: ThreadPageProps) {
  const { thread, posts, previousAfter, nextAfter, mayReply, restricted, againFrom, myFace } = page;
  const { board } = thread;
  // Nobody but its author sees a thread whose opening post waits to be read, so there is nobody to reply to.
  const isWaiting = posts[0]?.position === 1 && posts[0].state === 'held';
  const lang = langOf(board.language);
  const wayUp = (
    <a href={pathTo(`/boards/${board.slug}`)} lang={lang}>
      {board.name}
    </a>
  );
  return (
    <Page
      title={m.community_thread_without_title()}
      heading={thread.title === '' ? undefined : <ThreadTitle title={thread.title} lang={lang} />}
      above={wayUp}
      lead={thread.title === '' ? m.community_thread_without_title_lead() : undefined}
    >
      <Welcome />
      <ThreadKindNote kind={thread.kind} />
      <div>
        {posts.map((post) => (
          <PostInThread key={post.id} post={post} thread={thread} mutedFaces={kept?.mutedFaces ?? null} />
        ))}
      </div>
      <Pages previous={pathAfter(thread.id, previousAfter)} next={pathAfter(thread.id, nextAfter)} />
      <AudienceOfPage value={board.audience}>
        {isWaiting ? (
          <UnsentText form="answer" />
        ) : (
          <ReplySection {...{ thread, mayReply, restricted, againFrom, myFace }} draft={kept?.draft ?? null} />
        )}
      </AudienceOfPage>
      {isWaiting || kept === null ? null : <ThreadNews threadId={thread.id} news={kept.news} hasWritten={myFace !== null} />}
    </Page>
  );
}
