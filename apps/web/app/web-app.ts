import * as build from 'virtual:react-router/server-build';
import { createRequestHandler, RouterContextProvider } from 'react-router';
import { secondsNow, Visit, visitContext, type WebSettings } from './shell/visit.ts';

export { renderRefusal, renderUnreadable } from './shell/refusal-page.tsx';
export type { WebSettings } from './shell/visit.ts';

/** The answer of a page, finished but for what every answer has. `text`: its whole body. */
export interface AnsweredPage {
  status: number;
  headers: Headers;
  text: string;
}

/** Answers the requests that reach a page. The HTTP server in front has already checked origin, size, method and address. */
export function createPages(settings: WebSettings): (request: Request) => Promise<AnsweredPage> {
  const handle = createRequestHandler(build, 'production');
  return async (request) => {
    const visit = new Visit(request, settings, secondsNow());
    const context = new RouterContextProvider();
    context.set(visitContext, visit);
    const response = await handle(request, context);
    if (visit.cookie !== null) response.headers.append('set-cookie', visit.cookie);
    return { status: response.status, headers: response.headers, text: visit.html ?? (await response.text()) };
  };
}
