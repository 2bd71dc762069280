import type { TryScreeningQuery } from '@rinnalla/contract';
import { m, type Language } from '@rinnalla/i18n';
import { langOf } from '../community/lang-of.ts';
import { classNames } from '../moderation/moderation-names.ts';
import { reasonOf, signalKindNames } from '../moderation/signal-words.ts';
import { byPassage, type Passage } from './passages.rules.ts';
import { outcomeTexts, phaseNames } from './phase-names.ts';

export type Tried = Extract<TryScreeningQuery['tryScreening'], { __typename: 'ScreeningTried' }>;
type TriedPhase = Tried['phases'][number];
type Signal = TriedPhase['signals'][number];

/** What would become of a text, together and phase by phase. Its heading takes focus, also without a script. */
export function TriedText({ tried, language }: { tried: Tried; language: Language }) {
  return (
    <section className="stack" aria-labelledby="tried">
      <h3 id="tried" tabIndex={-1} autoFocus data-take-focus="">
        {m.screening_tried_title()}
      </h3>
      <p>
        <strong>{outcomeTexts[tried.outcome]()}</strong>
      </p>
      {tried.class === null ? null : <p>{m.screening_tried_soon({ class: classNames[tried.class]() })}</p>}
      <p className="note">{m.screening_tried_not_kept()}</p>
      <ol className="steps">
        {tried.phases.map((phase) => (
          <PhaseLine key={phase.phase} phase={phase} language={language} />
        ))}
      </ol>
    </section>
  );
}

function PhaseLine({ phase: { phase, outcome, signals }, language }: { phase: TriedPhase; language: Language }) {
  return (
    <li>
      <p>
        <strong>{phaseNames[phase]()}</strong>
      </p>
      <p className={outcome === null ? 'note' : undefined}>{outcome === null ? m.screening_no_opinion() : outcomeTexts[outcome]()}</p>
      {signals.length === 0 ? null : (
        <ul className="plain-list">
          {byPassage(signals).map((passage, place) => (
            <PassageLine key={place} passage={passage} language={language} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A place in the text, and all that was seen there: why in words, and by which rule. */
function PassageLine({ passage: { quote, signals }, language }: { passage: Passage<Signal>; language: Language }) {
  return (
    <li>
      {quote === null ? null : (
        <p lang={langOf(language)}>
          {quote.before}
          <mark>{quote.marked}</mark>
          {quote.after}
        </p>
      )}
      {signals.map((signal, place) => (
        <p key={place}>
          <strong>{signalKindNames[signal.kind]()}.</strong> {reasonOf(signal)}{' '}
          {signal.watched === null ? null : m.screening_tried_watched({ text: signal.watched })}{' '}
          <span className="note web-address">{m.moderation_signal_rule({ rule: signal.rule })}</span>
        </p>
      ))}
    </li>
  );
}
