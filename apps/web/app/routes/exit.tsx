import { SignOutDocument } from '@rinnalla/contract';
import { renderToString } from 'react-dom/server';
import type { LoaderFunctionArgs } from 'react-router';
import { callApi } from '../api-client/call-api.ts';
import { NeutralPage } from '../features/exit/neutral-page.tsx';
import { visitOf } from '../shell/visit.ts';

/**
 * Quick exit, the only GET that changes something: ends the session, clears what the site has left in the browser, and shows a
 * page that says nothing. The API is told without waiting, so that the page is there at once.
 */
export function loader({ context }: LoaderFunctionArgs): Response {
  const visit = visitOf(context);
  if (visit.session !== null) void callApi({ session: visit.session, port: visit.settings.apiPort }, SignOutDocument, {});
  visit.signOut();
  const now = new Date();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const html = renderToString(<NeutralPage language={visit.language} month={month} style={visit.settings.assets.style} />);
  return new Response(`<!DOCTYPE html>${html}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'clear-site-data': '"cache", "cookies", "storage"',
      vary: 'accept-language',
    },
  });
}
