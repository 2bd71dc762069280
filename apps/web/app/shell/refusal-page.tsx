import { languages, m, renderIn } from '@rinnalla/i18n';
import { renderToString } from 'react-dom/server';
import { HelpLine } from '../features/community/help-line.tsx';
import { Layout } from '../root.tsx';
import { Page } from '../ui/page.tsx';
import { pathTo } from './path-to.ts';
import { VisitContext } from './use-visit.ts';
import { secondsNow, Visit, type WebSettings } from './visit.ts';

/** Why the HTTP server itself turned a request down, before any page saw it. */
export type RefusedBy = 'bad_address' | 'foreign_form' | 'too_large' | 'wrong_method' | 'broken';

/** A form may have come, of which nothing was read. */
const mayHoldWords: readonly RefusedBy[] = ['foreign_form', 'too_large', 'broken'];

function textsOf(reason: RefusedBy, url: string): [title: string, text: string] {
  switch (reason) {
    case 'bad_address':
      return [m.shell_bad_address_title(), m.shell_bad_address()];
    case 'foreign_form':
      return [m.shell_foreign_form_title(), m.shell_foreign_form({ url })];
    case 'too_large':
      return [m.shell_too_large_title(), m.shell_too_large()];
    case 'wrong_method':
      return [m.shell_wrong_method_title(), m.shell_wrong_method()];
    case 'broken':
      return [m.shell_broken_title(), m.shell_broken()];
  }
}

/** The page of a request that the HTTP server turned down, in the reader's language. `request`: its address and language only. */
export function renderRefusal(reason: RefusedBy, request: Request, settings: WebSettings): string {
  const visit = new Visit(request, settings, secondsNow());
  return renderIn(visit.language, () => {
    const [title, text] = textsOf(reason, settings.url);
    return `<!DOCTYPE html>${renderToString(
      <VisitContext value={visit}>
        <Layout>
          <Page title={title} lead={text}>
            <p className="actions">
              <a className="button" href={pathTo('/')}>
                {m.shell_to_front()}
              </a>
            </p>
            {mayHoldWords.includes(reason) ? <HelpLine text={m.care_held_help()} /> : null}
          </Page>
        </Layout>
      </VisitContext>,
    )}`;
  });
}

/** The page of a request of which nothing could be read, its language neither: short, in all three. */
export function renderUnreadable(): string {
  const parts = languages.map((language) =>
    renderIn(language, () =>
      renderToString(
        <p lang={language}>
          {m.shell_unreadable()} <a href={`/${language}`}>{m.shell_to_front()}</a>
        </p>,
      ),
    ),
  );
  return `<!DOCTYPE html><html lang="${languages[0]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rinnalla</title><main>${parts.join('')}</main></html>`;
}
