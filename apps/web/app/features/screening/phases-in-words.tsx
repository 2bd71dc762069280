import { m } from '@rinnalla/i18n';
import { phaseNames, phasesInOrder, phaseTexts } from './phase-names.ts';

/** What each phase does, in their order. */
export function PhasesInWords() {
  return (
    <section className="stack form-column" aria-labelledby="phases">
      <h2 id="phases">{m.screening_phases_title()}</h2>
      <p>{m.screening_phases_lead()}</p>
      <ol className="steps">
        {phasesInOrder.map((phase) => (
          <li key={phase}>
            <h3>{phaseNames[phase]()}</h3>
            <p>{phaseTexts[phase]()}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
