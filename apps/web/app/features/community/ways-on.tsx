import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';

/** The three things that somebody may have come for. */
export function WaysOn() {
  const isGuest = useVisit().session === null;
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title" className="sr-only">
        {m.community_ways()}
      </h2>
      <ul className="ways">
        <Way href="/boards" title={m.community_way_read()} note={m.community_way_read_note()} />
        <Way href={isGuest ? '/sign-up' : '/boards'} title={m.community_way_write()} note={m.community_way_write_note()} />
        <Way href="/help" title={m.shell_help_now()} note={m.community_way_help_note()} />
      </ul>
    </section>
  );
}

function Way({ href, title, note }: { href: string; title: string; note: string }) {
  return (
    <li className="card">
      <h3>
        <a href={pathTo(href)}>{title}</a>
      </h3>
      <p className="note">{note}</p>
    </li>
  );
}
