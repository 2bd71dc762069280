import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { Choices } from '../../ui/choice-fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PostBody } from '../../ui/post-body.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { langOf } from '../community/lang-of.ts';
import { CareWords, careTitle } from './care-words.tsx';
import { keyOf, quoted, type Passage } from './changes.rules.ts';
import { blurField, gentlerField, isReplaceable, lookButton, lookedField, useCoach, type Coach, type Preview } from './coach.ts';
import { neutralWord } from './detail-words.ts';
import { whyHeldInWords } from './held-words.ts';

interface CoachPanelProps {
  /** The word on the button that sends. */
  send: string;
}

/** Beside the button that sends: the same form, shown first. */
export const LookButton = () => (
  <SubmitButton tone="quiet" name={lookButton} value="yes">
    {m.coach_look()}
  </SubmitButton>
);

/** At the head of a form: what its author is shown before sending, people in danger first. Nothing where nobody looked. */
export function CoachPanel({ send }: CoachPanelProps) {
  const coach = useCoach();
  if (coach === null) return null;
  const { care, details, gentlerWords } = coach.preview;
  const hasChoices = details.length > 0 || gentlerWords.some(isReplaceable);
  return (
    <>
      <input type="hidden" name={lookedField} value="yes" />
      {care.level === 'none' ? null : (
        <Notice tone="care" title={careTitle(care)}>
          <CareWords care={care} lines={coach.lines} at={coach.at} />
          <p>{care.outcome === 'held_with_care' ? m.coach_care_send_held() : m.coach_care_send()}</p>
          <p className="actions">
            <SubmitButton>{send}</SubmitButton>
          </p>
        </Notice>
      )}
      <Shown coach={coach} />
      <Details preview={coach.preview} />
      <GentlerWords preview={coach.preview} />
      <WhatBecomes care={care} />
      <p className="actions">
        {care.level === 'none' ? <SubmitButton>{send}</SubmitButton> : null}
        {hasChoices ? (
          <SubmitButton tone="quiet" name={lookButton} value="yes">
            {m.coach_apply()}
          </SubmitButton>
        ) : null}
      </p>
    </>
  );
}

/** The text as it will look. */
function Shown({ coach: { preview, isAsked, isChanged } }: { coach: Coach }) {
  const { title, tree, language } = preview;
  return (
    <section className="stack" aria-labelledby="coach-title">
      <h2 id="coach-title" tabIndex={-1} data-take-focus="">
        {isAsked ? m.coach_title() : m.coach_once()}
      </h2>
      <p>{isChanged ? `${m.coach_changed()} ${m.coach_not_sent()}` : m.coach_not_sent()}</p>
      <div className="post" lang={langOf(language)}>
        {title === null ? null : (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        <PostBody tree={tree} />
      </div>
    </section>
  );
}

/** Each once, though it may stand in several places: they are replaced together. */
const eachOnce = <Found extends Passage>(preview: Preview, found: readonly Found[]): [key: string, Found][] => [
  ...new Map(found.map((each) => [keyOf(preview, each), each] as const)),
];

function Details({ preview }: { preview: Preview }) {
  const details = eachOnce(preview, preview.details);
  if (details.length === 0) return null;
  return (
    <Choices
      name={blurField}
      pick="any"
      legend={m.coach_details()}
      hint={m.coach_details_hint()}
      choices={details.map(([key, detail]) => ({
        value: key,
        label: quoted(preview, detail),
        hint: m.coach_becomes({ word: neutralWord(detail.type, preview.language) }),
      }))}
    />
  );
}

function GentlerWords({ preview }: { preview: Preview }) {
  const words = eachOnce(preview, preview.gentlerWords);
  if (words.length === 0) return null;
  const asLine = (word: Preview['gentlerWords'][number]): string => m.coach_instead({ word: quoted(preview, word), prefer: word.prefer });
  const toChange = words.filter(([, word]) => isReplaceable(word));
  const toKnow = words.filter(([, word]) => !isReplaceable(word));
  return (
    <>
      {toChange.length === 0 ? null : (
        <Choices
          name={gentlerField}
          pick="any"
          legend={m.coach_gentler()}
          hint={`${m.coach_gentler_hint()} ${m.coach_gentler_form()}`}
          choices={toChange.map(([key, word]) => ({ value: key, label: asLine(word) }))}
        />
      )}
      {toKnow.length === 0 ? null : (
        <section className="stack" aria-labelledby="coach-gentler">
          <h3 id="coach-gentler">{m.coach_gentler()}</h3>
          <p className="hint">{m.coach_gentler_hint()}</p>
          <ul>
            {toKnow.map(([key, word]) => (
              <li key={key}>{asLine(word)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What happens once it is sent. */
function WhatBecomes({ care: { outcome, heldBecause } }: Pick<Preview, 'care'>): ReactNode {
  if (outcome === 'held_with_care') return null;
  if (outcome !== 'held') return <p>{m.coach_published()}</p>;
  return <p>{[m.coach_held(), ...whyHeldInWords(heldBecause)].join(' ')}</p>;
}
