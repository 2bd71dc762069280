import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { Frame } from '../shell/frame.tsx';
import { useVisit } from '../shell/use-visit.ts';

interface PageProps {
  /** The heading and, with the site's name, the title. Neutral: it shows in the browser's history. */
  title: string;
  /** The heading, where it tells more than a browser's history should keep. */
  heading?: ReactNode;
  /** A word above the heading, such as a link to the board of a thread. */
  above?: ReactNode;
  /** A sentence or two beneath the heading. */
  lead?: ReactNode;
  /** Set where lists and tables need more room than reading does. */
  wide?: boolean;
  children?: ReactNode;
}

/** A whole page in the site's frame. The title says so when a form has problems. */
export function Page({ title, heading = title, above, lead, wide = false, children }: PageProps) {
  const failed = useVisit().problems.length > 0;
  const documentTitle = `${title} – ${m.shell_name()}`;
  return (
    <>
      <title>{failed ? m.shell_error_title({ title: documentTitle }) : documentTitle}</title>
      <Frame>
        <main id="content" className={wide ? 'column column-wide' : 'column'} tabIndex={-1}>
          <header className="page-head">
            {above === undefined ? null : <p className="page-above">{above}</p>}
            <h1>{heading}</h1>
            {lead === undefined ? null : <p className="lead">{lead}</p>}
          </header>
          {children}
        </main>
      </Frame>
    </>
  );
}
