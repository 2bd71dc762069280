import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Time } from '../../ui/time.tsx';
import { yourSanctionTexts } from '../sanctions/sanction-names.ts';
import { yoursTexts } from '../moderation/moderation-names.ts';
import { pathOfPost } from '../posts/post-path.rules.ts';
import { gatherNews, type NewsLine } from './gather-news.rules.ts';
import { titleOrNone } from './titles.ts';

type MyThings = MyThingsQuery['myThings'];
type NewsItem = MyThings['news'][number];

/** Where a piece of news leads; what became of a report stands further down on the same page. */
function wayTo({ threadId, position, decisionId, reportId, postId, kind }: NewsItem): string {
  if (postId !== null) return pathTo(`/posts/${postId}/messages`);
  if (kind === 'reply' && threadId !== null) return pathTo(pathOfPost(threadId, position ?? 1));
  return decisionId === null ? `#report-${reportId}` : pathTo(`/decisions/${decisionId}`);
}

interface NewsListProps {
  news: MyThings['news'];
  /** The decisions about the member's posts, for what became of each. */
  decisions: MyThings['decisions'];
}

/** What happened since the member last pressed the button. */
export function NewsList({ news, decisions }: NewsListProps) {
  return (
    <section className="stack" aria-labelledby="news-title">
      <h2 id="news-title">{m.news_title()}</h2>
      {news.length === 0 ? (
        <p>{m.news_none()}</p>
      ) : (
        <>
          <ul className="threads">
            {gatherNews(news).map((line) => (
              <li className="thread" key={line.item.kind + wayTo(line.item)}>
                <a className="thread-title" href={wayTo(line.item)}>
                  {inWords(line)}
                </a>
                <span className="thread-about">
                  {line.item.kind === 'decision' ? <WhatWasDecided id={line.item.decisionId} decisions={decisions} /> : null}
                  <Time hour={line.hour} />
                </span>
              </li>
            ))}
          </ul>
          <Form name="seen">
            <SubmitButton tone="quiet">{m.news_mark_seen()}</SubmitButton>
          </Form>
        </>
      )}
    </section>
  );
}

function inWords({ item, count }: NewsLine<NewsItem>): string {
  const title = titleOrNone(item.threadTitle);
  if (item.kind === 'reply') return m.news_reply({ count, title });
  if (item.kind === 'care_message') return m.care_news({ title });
  if (item.kind === 'decision') return m.news_decision({ title });
  if (item.kind === 'referral_answered') return m.targets_news_referral();
  if (item.kind === 'decision_undone') return m.authorities_news_undone({ title });
  return item.kind === 'appeal_outcome' ? m.news_appeal_outcome() : m.news_report_outcome();
}

/** Says in the list already what a decision is, so that nobody opens it in fear. */
function WhatWasDecided({ id, decisions }: { id: string | null; decisions: MyThings['decisions'] }) {
  const decision = decisions.find(({ decisionId }) => decisionId === id);
  if (decision === undefined) return null;
  return <>{decision.sanction === null ? yoursTexts[decision.kind]() : yourSanctionTexts[decision.sanction]()} · </>;
}
