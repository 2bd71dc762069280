import { DrawPhraseDocument, RenewPhraseDocument } from '@rinnalla/contract';
import type { RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { askForSecrets, unavailable } from '../../api-client/ask-for-secrets.ts';
import { refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { toAccount } from './account.server.ts';
import { drawPlaces, phraseField, readPlaces, wordFields, wrongWords } from './phrase-offer.ts';
import { missingProof, proofIn, proofProblem } from './proof-fields.tsx';
import { isOnlyShowing } from './secret-field.tsx';

type Context = Readonly<RouterContextProvider>;

/** Draws a new phrase to be shown. Nothing is stored yet. */
export async function offerNewPhrase(context: Context) {
  const { drawPhrase } = await ask(context, DrawPhraseDocument, {});
  return pageData({ phrase: drawPhrase, places: drawPlaces() });
}

/** Puts the phrase that was shown in the place of the old one. Whatever is wrong, the same phrase is shown again. */
export async function renewPhrase(context: Context, form: SubmittedForm) {
  if (isOnlyShowing(form)) return null;
  const missing = missingProof(form);
  if (missing.length > 0) return refuse(context, missing);
  const places = readPlaces(form);
  const confirmed = places.map((position, place) => ({ position, word: form.text(wordFields[place] ?? '') }));
  const input = { proof: proofIn(form), phrase: form.text(phraseField), confirmed };
  const answer = await askForSecrets(context, RenewPhraseDocument, { input });
  if (answer === null) return unavailable(context);
  const { renewPhrase: renewed } = answer;
  if (renewed.__typename === 'NotConfirmed') return refuse(context, wrongWords(places, renewed.positions));
  return renewed.__typename === 'WayInNotUsable' ? refuse(context, [proofProblem(form, renewed)]) : toAccount(context, 'phrase');
}
