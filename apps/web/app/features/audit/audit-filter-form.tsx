import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { actNames, auditActs, auditTargets, targetNames } from './audit-names.ts';
import { isNarrowed, type AuditFilter } from './audit-filter.rules.ts';

interface AuditFilterFormProps {
  filter: AuditFilter;
  people: readonly { id: string; name: string }[];
}

/** Narrows the log. A form by GET: what is looked at stands in the address, which holds no name. */
export function AuditFilterForm({ filter, people }: AuditFilterFormProps) {
  const acts = auditActs.map((act) => ({ value: act, label: actNames[act]() }));
  const targets = auditTargets.map((target) => ({ value: target, label: targetNames[target]() }));
  return (
    <section className="stack" aria-labelledby="audit-filter">
      <h2 id="audit-filter">{m.audit_filter_title()}</h2>
      <form className="form" method="get" action={pathTo('/staff/audit')}>
        <Narrowing
          name="by"
          label={m.audit_filter_by()}
          chosen={filter.by}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Narrowing name="act" label={m.audit_filter_act()} chosen={filter.act} choices={acts} />
        <Narrowing name="target" label={m.audit_filter_target()} chosen={filter.target} choices={targets} />
        <p className="actions">
          <button type="submit" className="button">
            {m.audit_filter_do()}
          </button>
          {isNarrowed(filter) ? <a href={pathTo('/staff/audit')}>{m.audit_filter_clear()}</a> : null}
        </p>
      </form>
    </section>
  );
}

interface NarrowingProps {
  name: string;
  label: string;
  chosen: string | null;
  choices: readonly { value: string; label: string }[];
}

function Narrowing({ name, label, chosen, choices }: NarrowingProps) {
  return (
    <div className="field">
      <label htmlFor={`audit-${name}`}>{label}</label>
      <select id={`audit-${name}`} name={name} className="text" defaultValue={chosen ?? ''}>
        <option value="">{m.audit_filter_any()}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
