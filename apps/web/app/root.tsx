import { SignOutDocument } from '@rinnalla/contract';
import type { ReactNode } from 'react';
import { data, isRouteErrorResponse, Outlet, type MiddlewareFunction } from 'react-router';
import { callApi } from './api-client/call-api.ts';
import { isCsrfToken } from './security/csrf.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { csrfField, SubmittedForm } from './shell/submitted-form.ts';
import { TooManyPage } from './shell/too-many-page.tsx';
import { useVisit } from './shell/use-visit.ts';
import { visitOf } from './shell/visit.ts';

const withoutLanguage = ['/', '/exit'];

/** Closed by default: no page outside of the three languages, no signed-in form without its token and no flood of forms reaches a route. */
const admit: MiddlewareFunction<Response> = async ({ request, context }) => {
  const visit = visitOf(context);
  if (visit.idle !== null) void callApi({ session: visit.idle, port: visit.settings.apiPort }, SignOutDocument, {});
  if (visit.languageInPath === null && !withoutLanguage.includes(visit.url.pathname)) throw data({ code: 'not_found' }, 404);
  if (request.method !== 'POST') return;
  const fields = new URLSearchParams(await request.text());
  visit.submitted = new SubmittedForm(fields);
  const isForeign = visit.session !== null && !isCsrfToken(fields.get(csrfField), visit.session, visit.settings.webKey);
  if (isForeign) throw data({ code: 'stale_form' }, 403);
  visit.wait = await visit.letPass(visit.sentForm(visit.submitted));
  if (visit.wait !== null) throw data({ code: 'too_many' }, 429);
  visit.isOwnForm = visit.session !== null;
};

export const middleware = [admit];

export function Layout({ children }: { children: ReactNode }) {
  const { language, session, settings } = useVisit();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={settings.assets.style} />
        <link rel="icon" href={settings.assets.icon} type="image/svg+xml" />
        <script type="module" src={settings.assets.script} />
      </head>
      <body data-signed-in={session === null ? undefined : ''}>{children}</body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} code="broken" />;
  if (error.status === 429) return <TooManyPage />;
  const code: unknown = (error.data as { code?: unknown } | null)?.code;
  return <ErrorPage status={error.status} code={typeof code === 'string' ? code : ''} />;
}
