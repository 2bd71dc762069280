import type { MyWellbeingQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

type Wellbeing = MyWellbeingQuery['myWellbeing'];

const inWords = ({ items, distressing }: Wellbeing['shift']): string => {
  if (items === 0) return m.wellbeing_load_none();
  const all = m.wellbeing_load_items({ count: items });
  return distressing === 0 ? all : `${all}, ${m.wellbeing_load_heavy({ count: distressing })}`;
};

/** What somebody had to do with, told to themselves alone. */
export function OwnLoad({ wellbeing: { shift, week } }: { wellbeing: Wellbeing }) {
  return (
    <section className="stack">
      <h2>{m.wellbeing_load_title()}</h2>
      <p>
        <strong>{m.wellbeing_load_shift()}</strong>: {inWords(shift)}
      </p>
      <p>
        <strong>{m.wellbeing_load_week()}</strong>: {inWords(week)}
      </p>
      <p className="note">{m.wellbeing_load_what()}</p>
    </section>
  );
}
