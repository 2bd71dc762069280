import type { StaffPeopleQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { rolesInWords } from './role-names.ts';

export type Person = StaffPeopleQuery['staffPeople'][number];

/** How somebody's account stands, in words. */
export function standingOf({ active, joined, invited }: Person): string {
  if (!active) return m.staff_people_left();
  if (joined) return m.staff_people_joined();
  return invited ? m.staff_people_invited() : m.staff_people_without();
}

/** Everybody who works here; those who have left come last. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  return (
    <ul className="queue">
      {people.map((person) => (
        <li className="queue-item" key={person.id}>
          <div>
            <p className="queue-title">
              {person.name}
              {person.myself ? ` (${m.staff_people_you()})` : null}
            </p>
            <p>{rolesInWords(person.roles)}</p>
            <p className="note">{standingOf(person)}</p>
          </div>
          <a
            className="button button-quiet"
            href={pathTo(`/staff/people/${person.id}`)}
            aria-label={m.staff_people_open_label({ name: person.name })}
          >
            {m.staff_people_open()}
          </a>
        </li>
      ))}
    </ul>
  );
}
