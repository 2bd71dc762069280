import { CreateAccountDocument, DrawPhraseDocument } from '@rinnalla/contract';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { callApi } from '../../api-client/call-api.ts';
import { refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf, type Problem } from '../../shell/visit.ts';
import { newestConsent } from '../leaving/consent-texts.ts';
import { drawPlaces, phraseField, readPlaces, wordFields, wrongWords } from './phrase-offer.ts';
import { startVisit } from './start-visit.server.ts';
import { greeted, wayBack } from './way-back.rules.ts';

type Context = Readonly<RouterContextProvider>;

/** Draws a phrase for somebody who has said their age and agreed. Nothing is stored yet; a child is sent no phrase. */
export async function offerPhrase(context: Context, form: SubmittedForm) {
  const age = form.text('age');
  if (age === 'child') return null;
  const problems: Problem[] = [];
  if (age !== 'adult' && age !== 'young') problems.push({ field: 'age', problem: 'empty' });
  if (form.text('consent') !== 'yes') problems.push({ field: 'consent', problem: 'empty' });
  if (problems.length > 0) return refuse(context, problems);
  const { drawPhrase } = await ask(context, DrawPhraseDocument, {});
  return pageData({ phrase: drawPhrase, places: drawPlaces() });
}

/** Makes the account once two words were typed back. With a wrong word, or without the API, the same phrase is shown again. */
export async function makeAccount(context: Context, form: SubmittedForm) {
  const visit = visitOf(context);
  const places = readPlaces(form);
  const confirmed = places.map((position, place) => ({ position, word: form.text(wordFields[place] ?? '') }));
  const input = { phrase: form.text(phraseField), confirmed, adult: form.text('age') === 'adult', consentVersion: newestConsent };
  const answer = await callApi({ session: visit.session, port: visit.settings.apiPort }, CreateAccountDocument, { input });
  if (answer.kind !== 'data') return refuse(context, [{ field: '', problem: 'unavailable' }], 503);
  const { createAccount } = answer.data;
  if (createAccount.__typename === 'NotConfirmed') return refuse(context, wrongWords(places, createAccount.positions));
  if (createAccount.__typename === 'WayInNotUsable') return offerPhrase(context, form);
  startVisit(context, createAccount.token);
  return redirect(greeted(wayBack(visit.url, `/${visit.language}/boards`)));
}
