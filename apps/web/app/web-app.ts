import * as build from 'virtual:react-router/server-build';
import { createRequestHandler, RouterContextProvider } from 'react-router';
import type { LetPass } from '../server/flood-gate.ts';
import { secondsNow, Visit, visitContext, type FileToSend, type WebSettings } from './shell/visit.ts';

export { createQueueStreams, type QueueStreams } from './features/moderation/queue-stream.server.ts';
export { renderRefusal, renderUnreadable } from './shell/refusal-page.tsx';
export type { WebSettings } from './shell/visit.ts';

/** The answer of a page, finished but for what every answer has. `text`: its whole body, but for a file, which is made as it is sent. */
export interface AnsweredPage {
  status: number;
  headers: Headers;
  text: string;
  file?: AsyncIterable<string>;
  /** Whether somebody whose session holds sent a form, which may have changed what guests read. */
  isOwnForm?: boolean;
}

/** Answers the requests that reach a page. The HTTP server in front has already checked origin, size, method and address. */
export function createPages(settings: WebSettings): (request: Request, letPass: LetPass) => Promise<AnsweredPage> {
  const handle = createRequestHandler(build, 'production');
  return async (request, letPass) => {
    const visit = new Visit(request, settings, secondsNow());
    visit.letPass = letPass;
    const context = new RouterContextProvider();
    context.set(visitContext, visit);
    const response = await handle(request, context);
    if (visit.wait !== null) response.headers.set('retry-after', String(visit.wait));
    if (visit.cookie !== null) response.headers.append('set-cookie', visit.cookie);
    if (visit.file !== null) return answerFile(visit.file);
    return { status: response.status, headers: response.headers, text: visit.html ?? (await response.text()), isOwnForm: visit.isOwnForm };
  };
}

/** The browser saves it and stays on the page that it has. */
function answerFile({ name, type, parts }: FileToSend): AnsweredPage {
  const headers = new Headers({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"` });
  return { status: 200, headers, text: '', file: parts };
}
