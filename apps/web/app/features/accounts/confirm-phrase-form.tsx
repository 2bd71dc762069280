import { m } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import type { Explain } from '../../ui/problem-text.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { phraseField, placesField, wordFields, type PhraseOffer } from './phrase-offer.ts';

const explainFor =
  (offer: PhraseOffer): Explain =>
  ({ field, problem }) => {
    if (problem === 'wrong_word') return m.accounts_confirm_wrong({ place: placeOf(offer, field) });
    return problem === 'unavailable' ? m.accounts_unavailable() : null;
  };

/** The place in the phrase, from 1, of the word that a field asks for. */
const placeOf = ({ places }: PhraseOffer, field: string): number => places[wordFields.findIndex((name) => name === field)] ?? 0;

/** The words, how to keep them, and two of them asked back. */
export function ConfirmPhraseForm({ offer }: { offer: PhraseOffer }) {
  return (
    <>
      <PhraseWords phrase={offer.phrase} />
      <p className="note">{m.accounts_words_language()}</p>
      <h2>{m.accounts_keep_title()}</h2>
      <ul>
        <li>{m.accounts_keep_paper()}</li>
        <li>{m.accounts_keep_manager()}</li>
        <li>{m.accounts_keep_no_picture()}</li>
      </ul>
      <p>
        <strong>{m.accounts_words_lost()}</strong>
      </p>
      <h2 id="confirm-title">{m.accounts_confirm_title()}</h2>
      <WordsBack offer={offer} />
    </>
  );
}

/** In their order, and left alone by a browser that translates pages. */
function PhraseWords({ phrase }: { phrase: string }) {
  return (
    <ol className="phrase" lang="en" translate="no">
      {phrase.split(' ').map((word, place) => (
        <li key={place}>{word}</li>
      ))}
    </ol>
  );
}

/** What was typed stands there again after a wrong word: the phrase itself is on the page. */
function WordsBack({ offer }: { offer: PhraseOffer }) {
  const { submitted } = useVisit();
  const typed = submitted?.name === 'confirm' && submitted.has(phraseField) ? submitted : null;
  return (
    <Form name="confirm" explain={explainFor(offer)}>
      <p>{m.accounts_confirm_lead()}</p>
      <input type="hidden" name={phraseField} value={offer.phrase} />
      <input type="hidden" name={placesField} value={offer.places.join(',')} />
      <input type="hidden" name="age" value={submitted?.text('age')} />
      <input type="hidden" name="consent" value={submitted?.text('consent')} />
      {wordFields.map((name) => (
        <TextField
          key={name}
          name={name}
          label={m.accounts_confirm_word({ place: placeOf(offer, name) })}
          width="short"
          lang="en"
          spellCheck={false}
          value={typed?.text(name) ?? ''}
        />
      ))}
      <SubmitButton>{m.accounts_confirm_do()}</SubmitButton>
    </Form>
  );
}
