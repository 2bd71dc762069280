import { PostCareDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { AudienceOfPage } from '../features/coach/audience-of-page.ts';
import { CareWords, careTitle } from '../features/coach/care-words.tsx';
import { WhatHappensNext } from '../features/coach/what-happens-next.tsx';
import { loadHelplines } from '../features/help-now/helplines.server.ts';
import { pathOfPost } from '../features/posts/post-path.rules.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { postCare, post, staffing } = await ask(context, PostCareDocument, { postId: params['id'] ?? '' });
  const care = found(postCare);
  const lines = care.level === 'none' ? [] : await loadHelplines(context);
  return pageData({ care, own: found(post), staffing, lines, at: new Date() });
}

/** What the author of a post is told at once, and can come back to: words for somebody in need, and what happens now. */
export default function PostCareRoute() {
  const { care, own, staffing, lines, at } = usePageData<typeof loader>();
  const { thread, post } = own;
  const heading = care.level === 'none' ? (post.state === 'held' ? m.coach_held_title() : m.coach_page()) : careTitle(care);
  return (
    <Page title={m.coach_page()} heading={heading}>
      <AudienceOfPage value={thread.board.audience}>
        <CareWords care={care} lines={lines} at={at} />
      </AudienceOfPage>
      <WhatHappensNext care={care} state={post.state} staffing={staffing} />
      <p>
        <a href={pathTo(pathOfPost(thread.id, post.position))}>{m.coach_to_thread()}</a>
      </p>
    </Page>
  );
}
