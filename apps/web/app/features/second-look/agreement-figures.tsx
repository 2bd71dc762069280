import type { JudgementGroup, ModeratorAgreementQuery } from '@rinnalla/contract';
import { formatCount, m, renderingLanguage } from '@rinnalla/i18n';
import { classNames } from '../moderation/moderation-names.ts';

type Told = NonNullable<ModeratorAgreementQuery['moderatorAgreement']>;
type Figures = Told['figures'][number];

const groupNames: Record<JudgementGroup, () => string> = {
  stands: m.looks_group_stands,
  marked: m.looks_group_marked,
  taken_away: m.looks_group_taken_away,
  author_restricted: m.looks_group_author_restricted,
};

/** How far first and second judgements agree, of all and of each class, and what the figures mean. */
export function AgreementFigures({ agreement: { figures, fewest } }: { agreement: Told }) {
  return (
    <section className="stack">
      <h2 id="figures">{m.looks_figures_title()}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="figures">
        <table>
          <thead>
            <tr>
              <th scope="col">{m.looks_figures_class()}</th>
              <th scope="col">{m.looks_figures_pairs()}</th>
              <th scope="col">{m.looks_figures_alike()}</th>
              <th scope="col">{m.looks_figures_kappa()}</th>
              <th scope="col">{m.looks_figures_interval()}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((each) => (
              <tr key={each.class ?? 'all'}>
                <th scope="row">{each.class === null ? m.looks_figures_all() : classNames[each.class]()}</th>
                <td>{count(each.pairs)}</td>
                <FigureCells figures={each} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">{m.looks_figures_fewest({ count: fewest })}</p>
      <p className="note">{m.looks_figures_what()}</p>
    </section>
  );
}

function FigureCells({ figures: { tooFew, observed, kappa, low, high } }: { figures: Figures }) {
  if (tooFew || observed === null) return <td colSpan={3}>{m.looks_figures_too_few()}</td>;
  if (kappa === null || low === null || high === null)
    return (
      <>
        <td>{share(observed)}</td>
        <td colSpan={2}>{m.looks_figures_one()}</td>
      </>
    );
  return (
    <>
      <td>{share(observed)}</td>
      <td>{hundredths(kappa)}</td>
      <td>{m.looks_figures_span({ low: hundredths(low), high: hundredths(high) })}</td>
    </>
  );
}

/** The counts behind the figures; nothing where there are too few. */
export function JudgementTable({ table }: { table: Told['table'] }) {
  if (table.length === 0) return null;
  return (
    <section className="stack">
      <h2 id="judgements">{m.looks_table_title()}</h2>
      <p>{m.looks_table_lead()}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="judgements">
        <table>
          <thead>
            <tr>
              <td />
              {table.map(({ first }) => (
                <th scope="col" key={first}>
                  {groupNames[first]()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(({ first, counts }) => (
              <tr key={first}>
                <th scope="row">{groupNames[first]()}</th>
                {counts.map((each, place) => (
                  <td key={table[place]?.first ?? place}>{count(each)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const count = (number: number): string => formatCount(number, renderingLanguage());
const share = (number: number): string => new Intl.NumberFormat(renderingLanguage(), { style: 'percent' }).format(number);
const hundredths = (number: number): string =>
  new Intl.NumberFormat(renderingLanguage(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(number);
