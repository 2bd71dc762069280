import type { CareShownFragment } from '@rinnalla/contract';
import { chooseHelplines, type ChosenHelpline, type Helpline } from '@rinnalla/helplines';
import { m, renderingLanguage } from '@rinnalla/i18n';
import { useContext } from 'react';
import { HelpLine } from '../community/help-line.tsx';
import { HelplineEntry, ReachButton } from '../help-now/helpline-entry.tsx';
import { AudienceOfPage } from './audience-of-page.ts';

type Level = Exclude<CareShownFragment['level'], 'none'>;

const titles = { author: m.coach_care_author_title, somebody_else: m.coach_care_other_title };

const words: Record<CareShownFragment['caresFor'], Record<Level, () => string>> = {
  author: { emergency: m.coach_care_author_emergency, urgent: m.coach_care_author_urgent, concern: m.coach_care_author_concern },
  somebody_else: { emergency: m.coach_care_other_emergency, urgent: m.coach_care_other_urgent, concern: m.coach_care_other_concern },
};

/** The heading over words of care. */
export const careTitle = ({ caresFor }: Pick<CareShownFragment, 'caresFor'>): string => titles[caresFor]();

interface CareWordsProps {
  care: Pick<CareShownFragment, 'level' | 'caresFor' | 'topics'>;
  lines: readonly Helpline[];
  at: Date;
}

/** An age that every line for the young of our boards is for. */
const young = 15;

/** What a person says to somebody in need: a few sentences, the lines that fit, and what we cannot do. Nothing while there is no need. */
export function CareWords({ care: { level, caresFor, topics }, lines, at }: CareWordsProps) {
  const audience = useContext(AudienceOfPage);
  if (level === 'none') return null;
  const isOfOther = caresFor === 'somebody_else';
  const chosen = chooseHelplines(lines, {
    language: renderingLanguage(),
    topics: isOfOther ? [...topics, 'relatives'] : topics,
    country: 'FI',
    age: audience === 'young' ? young : null,
    level,
    at,
  });
  return (
    <>
      <p>{words[caresFor][level]()}</p>
      {level === 'emergency' && chosen[0] !== undefined ? (
        <div className="call-first">
          <ReachButton line={chosen[0].line} />
        </div>
      ) : null}
      {level === 'emergency' && !isOfOther ? <p>{m.coach_care_author_emergency_other()}</p> : null}
      <h2>{m.coach_lines()}</h2>
      <div className="cards">
        {chosen.map((each) => (
          <ChosenLine key={each.line.id} chosen={each} at={at} />
        ))}
      </div>
      <p>{m.care_cannot_see()}</p>
      <HelpLine text={m.coach_more_help()} />
    </>
  );
}

const ChosenLine = ({ chosen: { line, speaksOwn }, at }: { chosen: ChosenHelpline; at: Date }) => (
  <div>
    <HelplineEntry line={line} at={at} />
    {speaksOwn ? null : <p className="note">{m.coach_line_other_language()}</p>}
  </div>
);
