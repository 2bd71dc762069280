import { m } from '@rinnalla/i18n';

/** What can be decided about an author, by how many, and how long the steps are: `ladderRungs` of the API, in words. */
export function HowWeSanction() {
  return (
    <section className="stack" id="sanctions">
      <h2>{m.sanctions_how_heading()}</h2>
      <p>{m.sanctions_how_lead()}</p>
      <p>{m.sanctions_how_sealed()}</p>
      <p>{m.sanctions_how_two()}</p>
      <p>{m.sanctions_how_open()}</p>
      <h3 id="steps">{m.sanctions_how_steps_heading()}</h3>
      <p>{m.sanctions_how_steps_lead()}</p>
      <ul>
        <li>{m.sanctions_how_step_1()}</li>
        <li>{m.sanctions_how_step_2()}</li>
        <li>{m.sanctions_how_step_3()}</li>
        <li>{m.sanctions_how_step_4()}</li>
        <li>{m.sanctions_how_step_5()}</li>
      </ul>
      <p>{m.sanctions_how_partly()}</p>
    </section>
  );
}
