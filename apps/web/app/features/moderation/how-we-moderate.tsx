import { m } from '@rinnalla/i18n';

/** The way from a report to an answer. */
export function DecisionSteps() {
  return (
    <section className="stack">
      <h2>{m.moderation_how_steps_heading()}</h2>
      <ol className="steps">
        <li>{m.moderation_how_step_report()}</li>
        <li>{m.moderation_how_step_read()}</li>
        <li>{m.moderation_how_step_decide()}</li>
        <li>{m.moderation_how_step_told()}</li>
        <li>{m.moderation_how_step_log()}</li>
      </ol>
    </section>
  );
}

/** The service levels: how soon a person reads what. */
export function ServiceLevels() {
  const levels = [
    { what: m.moderation_how_soon_crisis(), when: m.moderation_how_soon_crisis_when() },
    { what: m.moderation_how_soon_red(), when: m.moderation_how_soon_red_when() },
    { what: m.moderation_how_soon_amber(), when: m.moderation_how_soon_amber_when() },
    { what: m.moderation_how_soon_green(), when: m.moderation_how_soon_green_when() },
  ];
  return (
    <section className="stack">
      <h2>{m.moderation_how_soon_heading()}</h2>
      <p>{m.moderation_how_soon_lead()}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.moderation_how_soon_what()}</th>
            <th scope="col">{m.moderation_how_soon_when()}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ what, when }) => (
            <tr key={what}>
              <td>{what}</td>
              <td>{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
