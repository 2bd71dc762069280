import type { Retained } from '@rinnalla/settings/retention';
import { sayRetention } from './retention-words.ts';

/** Things and how long each is kept. Each has an anchor of its own. */
export function RetentionList({ title, names }: { title: string; names: readonly Retained[] }) {
  const said = names.map((name) => ({ name, ...sayRetention(name) }));
  return (
    <section className="stack">
      <h2>{title}</h2>
      <dl className="policy-points">
        {said.map((one) => (
          <div key={one.name} id={one.name}>
            <dt>{one.title}</dt>
            <dd>{one.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
