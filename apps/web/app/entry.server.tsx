import { renderIn } from '@rinnalla/i18n';
import { renderToString } from 'react-dom/server';
import { isRouteErrorResponse, ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router';
import { errorFields, log } from '../server/log.ts';
import { readTurnedDown } from './features/coach/turned-down.server.ts';
import { WordsBeside } from './features/coach/words-beside.tsx';
import { VisitContext } from './shell/use-visit.ts';
import { visitOf } from './shell/visit.ts';

/**
 * Renders a page to one finished text, which goes by way of the visit: a response would take it apart into a stream. Nothing is
 * handed over to the browser but HTML, so React's data stream is left out.
 */
// eslint-disable-next-line max-params -- the router calls it with these five
export default async function answerPage(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const visit = visitOf(context);
  const turnedDown = status >= 400 ? await readTurnedDown(context) : null;
  if (turnedDown !== null) visit.besideProblems = <WordsBeside {...turnedDown} />;
  const { serverHandoffStream: _unused, ...withoutStream } = page;
  const html = renderIn(visit.language, () =>
    renderToString(
      <VisitContext value={visit}>
        <ServerRouter context={withoutStream} url={request.url} />
      </VisitContext>,
    ),
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  visit.html = `<!DOCTYPE html>${html}`;
  return new Response(null, { status, headers });
}

/** Logs what failed, never what a person sent: neither address nor path nor body, no message that could quote them. */
export function handleError(error: unknown): void {
  if (isRouteErrorResponse(error)) return;
  log({ level: 'error', event: 'page_failed', ...errorFields(error) });
}
