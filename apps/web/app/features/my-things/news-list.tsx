import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Time } from '../../ui/time.tsx';
import { pathOfPost } from '../posts/post-path.rules.ts';
import { titleOrNone } from './titles.ts';

type NewsItem = MyThingsQuery['myThings']['news'][number];

const texts: Record<NewsItem['kind'], (title: { title: string }) => string> = {
  reply: m.news_reply,
  decision: m.news_decision,
  appeal_outcome: () => m.news_appeal_outcome(),
  report_outcome: () => m.news_report_outcome(),
};

/** Where a piece of news leads; what became of a report stands further down on the same page. */
function wayTo({ threadId, position, decisionId, reportId, kind }: NewsItem): string {
  if (kind === 'reply' && threadId !== null) return pathTo(pathOfPost(threadId, position ?? 1));
  return decisionId === null ? `#report-${reportId}` : pathTo(`/decisions/${decisionId}`);
}

/** What happened since the member last pressed the button. */
export function NewsList({ news }: { news: readonly NewsItem[] }) {
  return (
    <section className="stack" aria-labelledby="news-title">
      <h2 id="news-title">{m.news_title()}</h2>
      {news.length === 0 ? (
        <p>{m.news_none()}</p>
      ) : (
        <>
          <ul className="threads">
            {news.map((item) => (
              <li className="thread" key={item.kind + wayTo(item)}>
                <a className="thread-title" href={wayTo(item)}>
                  {texts[item.kind]({ title: titleOrNone(item.threadTitle) })}
                </a>
                <span className="thread-about">
                  <Time hour={item.hour} />
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
