import type { WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** What a member gets in with, and what can be changed about it. */
export function WaysIn({ waysIn }: { waysIn: readonly WayInKind[] }) {
  return (
    <section className="stack" aria-labelledby="ways-in-title">
      <h2 id="ways-in-title">{m.accounts_ways_in_title()}</h2>
      {waysIn.includes('demo') ? <p>{m.accounts_ways_in_demo()}</p> : <OwnWays waysIn={waysIn} />}
    </section>
  );
}

function OwnWays({ waysIn }: { waysIn: readonly WayInKind[] }) {
  const [phrase, password] = [waysIn.includes('phrase'), waysIn.includes('password')];
  return (
    <div className="cards">
      <article className="card">
        <h3>{m.accounts_phrase_label()}</h3>
        <p>{phrase ? m.accounts_way_phrase() : m.accounts_way_phrase_none()}</p>
        <Links
          change={{ path: '/account/phrase', text: phrase ? m.accounts_phrase_renew() : m.accounts_phrase_add() }}
          remove={phrase && password ? { path: '/account/remove/phrase', text: m.accounts_phrase_remove() } : null}
        />
      </article>
      <article className="card">
        <h3>{m.accounts_way_password_title()}</h3>
        <p>{password ? m.accounts_way_password() : m.accounts_way_password_none()}</p>
        <p className="note">{m.accounts_password_strength()}</p>
        <Links
          change={{ path: '/account/password', text: password ? m.accounts_password_change() : m.accounts_password_add() }}
          remove={phrase && password ? { path: '/account/remove/password', text: m.accounts_password_remove() } : null}
        />
      </article>
    </div>
  );
}

interface WayLink {
  path: string;
  text: string;
}

function Links({ change, remove }: { change: WayLink; remove: WayLink | null }) {
  return (
    <p className="actions">
      {[change, remove]
        .filter((link) => link !== null)
        .map(({ path, text }) => (
          <a href={pathTo(path)} key={path}>
            {text}
          </a>
        ))}
    </p>
  );
}
