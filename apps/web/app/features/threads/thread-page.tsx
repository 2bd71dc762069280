import { m } from '@rinnalla/i18n';
import type { ThreadQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Page } from '../../ui/page.tsx';
import { Pages } from '../../ui/pages.tsx';
import { Welcome } from '../accounts/welcome.tsx';
import { langOf } from '../community/lang-of.ts';
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

/** Twenty posts of a thread, and the form to reply with. */
export function ThreadPage({ page }: { page: NonNullable<ThreadQuery['thread']> }) {
  const { thread, posts, previousAfter, nextAfter, mayReply, myFace } = page;
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
          <PostInThread key={post.id} post={post} language={board.language} />
        ))}
      </div>
      <Pages previous={pathAfter(thread.id, previousAfter)} next={pathAfter(thread.id, nextAfter)} />
      {isWaiting ? null : <ReplySection thread={thread} mayReply={mayReply} myFace={myFace} />}
    </Page>
  );
}
