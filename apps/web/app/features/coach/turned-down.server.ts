import { setTimeout as pause } from 'node:timers/promises';
import { CareInTextDocument } from '@rinnalla/contract';
import type { RouterContextProvider } from 'react-router';
import { callApi } from '../../api-client/call-api.ts';
import { writtenIn } from '../../shell/unsent-form.ts';
import { visitOf, type Visit } from '../../shell/visit.ts';
import { loadHelplines } from '../help-now/helplines.server.ts';
import type { TurnedDown } from './words-beside.tsx';

/** Milliseconds for which a page waits to know what was written: it waits no longer to be shown. */
const longestWait = 1_000;

/**
 * What there is to say to whoever wrote a form that was turned down, whatever for: too long, too late, too often, from the wrong place.
 * null: no form came, nothing was written in it, or nothing in it is cause for worry. The API reads the words and does not learn whose they
 * are. Staff pages are left out: there people write of others, at work.
 */
export async function readTurnedDown(context: Readonly<RouterContextProvider>): Promise<TurnedDown | null> {
  const visit = visitOf(context);
  const { submitted, url } = visit;
  if (submitted === null || url.pathname.split('/')[2] === 'staff') return null;
  const text = writtenIn({ path: url.pathname, fields: submitted.keepable() }).join('\n\n');
  if (text === '') return null;
  const isFlood = visit.wait !== null || (await visit.letPass({ ...visit.sentForm(submitted), isTurnedDown: true })) !== null;
  const care = isFlood ? null : await careIn(visit, text);
  if (care?.level === 'none') return null;
  return { care, lines: care === null ? [] : await loadHelplines(context), at: new Date() };
}

/** null: there was no answer in time. */
async function careIn({ settings, language }: Visit, text: string): Promise<TurnedDown['care']> {
  const asked = callApi({ session: null, port: settings.apiPort }, CareInTextDocument, { input: { text, language } });
  const answer = await Promise.race([asked, pause(longestWait)]);
  return answer?.kind === 'data' ? answer.data.careInText : null;
}
