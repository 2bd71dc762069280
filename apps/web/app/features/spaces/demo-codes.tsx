import type { DemoBoardCodesQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Fragment } from 'react';
import { langOf } from '../community/lang-of.ts';

/** In the demo: the codes to try with. Nothing outside of it. */
export function DemoCodes({ codes }: { codes: DemoBoardCodesQuery['demoBoardCodes'] }) {
  if (codes.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="demo-codes">
      <h2 id="demo-codes">{m.spaces_demo_codes_title()}</h2>
      <p className="note">{m.spaces_demo_codes()}</p>
      <dl className="facts">
        {codes.map(({ board, code }) => (
          <Fragment key={board.slug}>
            <dt lang={langOf(board.language)}>{board.name}</dt>
            <dd>{code}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
