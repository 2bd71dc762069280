import { setTimeout as pause } from 'node:timers/promises';
import { SignOutDocument } from '@rinnalla/contract';
import { renderToString } from 'react-dom/server';
import type { LoaderFunctionArgs } from 'react-router';
import { callApi } from '../api-client/call-api.ts';
import { NeutralPage } from '../features/exit/neutral-page.tsx';
import { visitOf } from '../shell/visit.ts';

/** Milliseconds for which the page waits to hear that the session has ended on the server. Longer would leave a person waiting. */
const longestWait = 300;

/**
 * Quick exit, the only GET that changes something: ends the session, and shows a page that says nothing. What the site has left in the
 * browser's cache is cleared by an image of that page, because clearing it can take a while and the page must not wait.
 */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const visit = visitOf(context);
  if (visit.session !== null) {
    const ended = callApi({ session: visit.session, port: visit.settings.apiPort }, SignOutDocument, {});
    await Promise.race([ended, pause(longestWait)]);
  }
  visit.signOut();
  const now = new Date();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const html = renderToString(<NeutralPage language={visit.language} month={month} style={visit.settings.assets.style} />);
  return new Response(`<!DOCTYPE html>${html}`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'clear-site-data': '"cookies", "storage"', vary: 'accept-language' },
  });
}
