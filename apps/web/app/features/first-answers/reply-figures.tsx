import type { FirstAnswersQuery } from '@rinnalla/contract';
import { languageNames, m } from '@rinnalla/i18n';
import { Passage } from '../about/passage.tsx';

type ReplyPromise = FirstAnswersQuery['replyPromise'];
type Figure = ReplyPromise['figures'][number];

/** How soon first posts were answered: of all, and of each language. */
export function ReplyFigures({ figures, hours }: ReplyPromise) {
  const all = figures.filter(({ language }) => language === null);
  const inTime = all[0]?.inTime ?? null;
  return (
    <Passage title={m.answers_figure_title()}>
      {all.map((figure) => (
        <p key="all">
          <strong>{figureInWords(figure)}</strong>
        </p>
      ))}
      {inTime === null ? null : <p>{m.answers_in_time({ percent: inTime, count: hours.late })}</p>}
      <ul className="stack">
        {figures.map((figure) =>
          figure.language === null ? null : (
            <li key={figure.language}>
              <span lang={figure.language}>{languageNames[figure.language]}</span>: {figureInWords(figure)}
            </li>
          ),
        )}
      </ul>
    </Passage>
  );
}

function figureInWords({ told, withinHours }: Figure): string {
  if (told === 'half' && withinHours !== null) return m.answers_half({ count: withinHours });
  return told === 'not_half' ? m.answers_not_half() : m.answers_too_few();
}

/** Who is told when, and what the figures count. */
export function HowItWorks({ hours }: Pick<ReplyPromise, 'hours'>) {
  return (
    <>
      <Passage title={m.answers_ladder_title()}>
        <ul className="stack">
          <li>{m.answers_ladder_peers({ count: hours.peers })}</li>
          <li>{m.answers_ladder_professionals({ count: hours.professionals })}</li>
          <li>{m.answers_ladder_moderators({ count: hours.moderators })}</li>
          <li>{m.answers_ladder_late({ count: hours.late })}</li>
        </ul>
      </Passage>
      <Passage title={m.answers_counted_title()}>
        <ul className="stack">
          <li>{m.answers_counted_days({ count: hours.late })}</li>
          <li>{m.answers_counted_answer()}</li>
          <li>{m.answers_counted_silence()}</li>
          <li>{m.answers_counted_left_out()}</li>
        </ul>
      </Passage>
    </>
  );
}
