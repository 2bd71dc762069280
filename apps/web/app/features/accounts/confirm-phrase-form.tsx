import type { WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';
import { Form, useField } from '../../ui/form.tsx';
import type { Explain } from '../../ui/problem-text.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { phraseField, placesField, wordFields, type PhraseOffer } from './phrase-offer.ts';
import { explainProof, ProofFields } from './proof-fields.tsx';
import { ShowSwitch } from './secret-field.tsx';

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
  const { submitted } = useVisit();
  return (
    <>
      <PhraseToKeep phrase={offer.phrase} />
      <p>
        <strong>{m.accounts_words_lost()}</strong>
      </p>
      <p>{m.accounts_keep_password_later()}</p>
      <h2>{m.accounts_confirm_title()}</h2>
      <Form name="confirm" explain={explainFor(offer)}>
        <input type="hidden" name="age" value={submitted?.text('age')} />
        <input type="hidden" name="consent" value={submitted?.text('consent')} />
        <p>{m.accounts_confirm_lead()}</p>
        <WordsBack offer={offer} />
        <SubmitButton>{m.accounts_confirm_do()}</SubmitButton>
      </Form>
    </>
  );
}

/** The new words of an account, two of them asked back, and a way in that the member has. */
export function RenewPhraseForm({ offer, waysIn }: { offer: PhraseOffer; waysIn: readonly WayInKind[] }) {
  const explain: Explain = (problem) => explainFor(offer)(problem) ?? explainProof(problem);
  return (
    <>
      <PhraseToKeep phrase={offer.phrase} />
      {waysIn.includes('password') ? null : (
        <p>
          <strong>{m.accounts_words_lost()}</strong>
        </p>
      )}
      <h2>{m.accounts_confirm_title()}</h2>
      <Form name="renew" explain={explain}>
        <p>{m.accounts_renew_confirm_lead()}</p>
        <WordsBack offer={offer} />
        <h2>{m.accounts_proof_title()}</h2>
        <ProofFields waysIn={waysIn} />
        <p className="actions">
          <SubmitButton>{m.accounts_renew_do()}</SubmitButton>
          <ShowSwitch />
        </p>
      </Form>
    </>
  );
}

function PhraseToKeep({ phrase }: { phrase: string }) {
  return (
    <>
      <PhraseWords phrase={phrase} />
      <p className="note">{m.accounts_words_language()}</p>
      <h2>{m.accounts_keep_title()}</h2>
      <ul>
        <li>{m.accounts_keep_paper()}</li>
        <li>{m.accounts_keep_manager()}</li>
        <li>{m.accounts_keep_no_picture()}</li>
      </ul>
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
  const { typed } = useField(phraseField);
  const back = typed?.has(phraseField) === true ? typed : null;
  return (
    <>
      <input type="hidden" name={phraseField} value={offer.phrase} />
      <input type="hidden" name={placesField} value={offer.places.join(',')} />
      {wordFields.map((name) => (
        <TextField
          key={name}
          name={name}
          label={m.accounts_confirm_word({ place: placeOf(offer, name) })}
          width="short"
          lang="en"
          spellCheck={false}
          autoCapitalize="none"
          value={back?.text(name) ?? ''}
        />
      ))}
    </>
  );
}
