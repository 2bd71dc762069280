import type { ReactNode } from 'react';
import { data, isRouteErrorResponse, Outlet, type MiddlewareFunction } from 'react-router';
import { isCsrfToken } from './security/csrf.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { csrfField, SubmittedForm } from './shell/submitted-form.ts';
import { useVisit } from './shell/use-visit.ts';
import { visitOf } from './shell/visit.ts';

const withoutLanguage = ['/', '/exit'];

/** Closed by default: no page outside of the three languages, and no signed-in form without its token, reaches a route. */
const admit: MiddlewareFunction<Response> = async ({ request, context }) => {
  const visit = visitOf(context);
  if (visit.languageInPath === null && !withoutLanguage.includes(visit.url.pathname)) throw data({ code: 'not_found' }, 404);
  if (request.method !== 'POST') return;
  const fields = new URLSearchParams(await request.text());
  visit.submitted = new SubmittedForm(fields);
  if (visit.session === null) return;
  if (!isCsrfToken(fields.get(csrfField), visit.session, visit.settings.webKey)) throw data({ code: 'stale_form' }, 403);
};

export const middleware = [admit];

export function Layout({ children }: { children: ReactNode }) {
  const { language, settings } = useVisit();
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
      <body>{children}</body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} code="broken" />;
  const code: unknown = (error.data as { code?: unknown } | null)?.code;
  return <ErrorPage status={error.status} code={typeof code === 'string' ? code : ''} />;
}
