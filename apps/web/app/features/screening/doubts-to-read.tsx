import type { AddWatchedMutation } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Fragment } from 'react';
import { langOf } from '../community/lang-of.ts';
import { doubtTexts } from './phase-names.ts';

type Doubt = Extract<AddWatchedMutation['addWatched'], { __typename: 'WatchedDoubted' }>['doubts'][number];

/** What speaks against watching something, and of what it was said. */
export interface Doubted {
  readonly doubts: readonly Doubt[];
  readonly of: string;
}

/** Told before something is watched that might stop people of whom nobody thought. Takes focus, also without a script. */
export function DoubtsToRead({ doubted }: { doubted: Doubted }) {
  return (
    <div className="notice notice-care" role="alert" tabIndex={-1} aria-labelledby="doubts" autoFocus data-take-focus="">
      <h2 id="doubts">{m.screening_doubts_title()}</h2>
      {doubted.doubts.map(({ kind, words }) => (
        <p key={kind}>
          {doubtTexts[kind]()} <Words words={words} />
        </p>
      ))}
      <p>{m.screening_doubts_then()}</p>
    </div>
  );
}

/** Each word in its own language, for speech. */
function Words({ words }: { words: Doubt['words'] }) {
  return words.map(({ text, language }, place) => (
    <Fragment key={text}>
      <em lang={langOf(language)}>{text}</em>
      {place < words.length - 1 ? ', ' : '.'}
    </Fragment>
  ));
}
