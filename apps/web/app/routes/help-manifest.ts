import { m, renderIn } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { visitOf } from '../shell/visit.ts';

/** What a phone needs to put the help page on its home screen. Its name tells somebody who looks over the shoulder nothing. */
export function loader({ context }: LoaderFunctionArgs): Response {
  const { language, settings } = visitOf(context);
  const name = renderIn(language, () => m.help_app_name());
  const page = `/${language}/help`;
  const icons = [{ src: settings.assets.icon, type: 'image/svg+xml', sizes: 'any' }];
  const manifest = { name, short_name: name, lang: language, start_url: page, scope: page, display: 'browser', icons };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
}
