import { languageNames, languages, m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { pathTo } from './path-to.ts';
import { useVisit } from './use-visit.ts';

/** What surrounds every page: the way to the content, to help and out, always in the same place. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#content">
        {m.shell_skip_to_content()}
      </a>
      <a className="skip" href="#quick-exit">
        {m.shell_skip_to_exit()}
      </a>
      <Header />
      {children}
      <Footer />
    </>
  );
}

function Header() {
  const { settings } = useVisit();
  return (
    <header className="site">
      {settings.mode === 'demo' ? <p className="demo">{m.shell_demo()}</p> : null}
      <div className="site-in">
        <a className="site-name" href={pathTo('/')}>
          <Mark />
          {m.shell_name()}
        </a>
        <nav className="site-nav" aria-label={m.shell_navigation()}>
          <a href={pathTo('/boards')}>{m.shell_boards()}</a>
          <OwnLink />
        </nav>
        <Languages />
        <p className="site-help">
          <a className="help-now" href={pathTo('/help')}>
            {m.shell_help_now()}
          </a>
          <a className="quick-exit" id="quick-exit" href="/exit" rel="nofollow" data-quick-exit="">
            {m.shell_quick_exit()}
          </a>
        </p>
      </div>
    </header>
  );
}

function OwnLink() {
  const kind = useVisit().session?.kind ?? null;
  if (kind === 's') return <a href={pathTo('/staff')}>{m.shell_my_work()}</a>;
  if (kind === 'm') return <a href={pathTo('/mine')}>{m.shell_my_things()}</a>;
  return <a href={pathTo('/sign-in')}>{m.shell_sign_in()}</a>;
}

/** The same page in the other languages, each named in itself. */
function Languages() {
  const visit = useVisit();
  return (
    <nav className="site-languages" aria-label={m.shell_languages()}>
      {languages.map((language) => (
        <a
          key={language}
          href={visit.pathIn(language)}
          lang={language}
          hrefLang={language}
          aria-current={language === visit.language ? 'true' : undefined}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  );
}

/** Two leaning shapes, side by side. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path className="mark-one" d="M11 4c5 5 6.500 11 5 24H6C3 18 5 10 11 4Z" />
      <path className="mark-two" d="M22 10c4 4 5 9 4 18h-8c1-7 .5-13 4-18Z" />
    </svg>
  );
}

function Footer() {
  return (
    <footer className="site-foot">
      <div className="site-in">
        <nav aria-label={m.shell_footer()}>
          <a href={pathTo('/about')}>{m.shell_about()}</a>
          <a href={pathTo('/promises')}>{m.shell_promises()}</a>
          <a href={pathTo('/policy')}>{m.moderation_how_title()}</a>
          <a href={pathTo('/reports')}>{m.moderation_lookup_title()}</a>
        </nav>
      </div>
    </footer>
  );
}
