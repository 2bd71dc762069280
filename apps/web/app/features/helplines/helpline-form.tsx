import { helplineTopics } from '@rinnalla/helplines';
import { m, renderingLanguage } from '@rinnalla/i18n';
import { readOpening, spansAsText } from '@rinnalla/opening-hours';
import type { Problem } from '../../shell/visit.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';
import { languagesInWords } from '../help-now/helplines.rules.ts';
import { topicNames } from '../help-now/topic-names.ts';
import type { KeptLine } from './check-state-names.ts';
import { weekdays } from './read-helpline-form.ts';

/** Languages that lines in Finland speak; a line's own are added. */
const languages = ['fi', 'sv', 'en', 'se', 'ru', 'uk', 'et', 'ar', 'so', 'fa'];

/** What a new line begins with. */
const blank = {
  ...{ name: { fi: '', sv: '', en: '' }, whatFor: { fi: '', sv: '', en: '' }, phone: null, url: null, topics: [], languages: [] },
  ...{ minAge: null, maxAge: null, opening: 'unknown', country: 'FI', timeZone: 'Europe/Helsinki' },
};
type LineFields = Pick<KeptLine['line'], keyof typeof blank>;

/** The whole of a line, for a new one too. */
export function HelplineForm({ kept }: { kept: KeptLine | null }) {
  const line: LineFields = kept?.line ?? blank;
  return (
    <Form name="save" explain={explain}>
      {kept === null ? null : <input type="hidden" name="version" value={kept.version} />}
      <NameFields line={line} />
      <TextField name="phone" label={m.help_staff_phone()} type="tel" value={line.phone ?? ''} optional />
      <TextField name="url" label={m.help_staff_url()} hint={m.help_staff_url_hint()} value={line.url ?? ''} optional />
      <WhoFields line={line} />
      <OpeningFields opening={line.opening} />
      <TextField name="country" label={m.help_staff_country()} hint={m.help_staff_country_hint()} width="short" value={line.country} />
      <TextField name="timeZone" label={m.help_staff_time_zone()} value={line.timeZone} />
      <TextArea
        name="note"
        label={m.help_staff_note()}
        hint={m.help_staff_note_hint()}
        rows={4}
        limit={1000}
        value={kept?.note ?? ''}
        optional
      />
      <Choices
        name="checkedToday"
        legend={m.help_staff_check_legend()}
        hint={m.help_staff_check_hint()}
        pick="any"
        choices={[{ value: 'yes', label: m.help_staff_check_today() }]}
      />
      <SubmitButton>{m.help_staff_save()}</SubmitButton>
    </Form>
  );
}

/** For whom and for what it is. */
function WhoFields({ line }: { line: LineFields }) {
  const age = (years: number | null): string => (years === null ? '' : String(years));
  return (
    <>
      <Choices
        name="topics"
        legend={m.help_staff_topics()}
        pick="any"
        choices={helplineTopics.map((topic) => ({ value: topic, label: topicNames[topic]() }))}
        chosen={line.topics}
      />
      <Choices
        name="languages"
        legend={m.help_staff_languages()}
        pick="any"
        choices={[...new Set([...languages, ...line.languages])].map((code) => ({
          value: code,
          label: languagesInWords([code], renderingLanguage()),
        }))}
        chosen={line.languages}
      />
      <TextField name="minAge" label={m.help_staff_min_age()} inputMode="numeric" width="short" value={age(line.minAge)} optional />
      <TextField name="maxAge" label={m.help_staff_max_age()} inputMode="numeric" width="short" value={age(line.maxAge)} optional />
    </>
  );
}

function explain({ field, problem }: Problem): string | null {
  if (field === 'hours') return m.help_staff_opening_problem();
  if (problem === 'never_hidden') return m.help_staff_never_hides();
  return null;
}

const inLanguages = [
  ['Fi', 'fi', m.help_staff_in_fi],
  ['Sv', 'sv', m.help_staff_in_sv],
  ['En', 'en', m.help_staff_in_en],
] as const;

/** The six lines of words, each with its language for spelling and speech. */
function NameFields({ line }: { line: LineFields }) {
  return (
    <>
      {inLanguages.map(([end, code, word]) => {
        const value = line.name[code];
        return (
          <TextField key={end} name={`name${end}`} label={m.help_staff_name({ language: word() })} lang={code} limit={80} value={value} />
        );
      })}
      {inLanguages.map(([end, code, word]) => {
        const value = line.whatFor[code];
        const label = m.help_staff_what_for({ language: word() });
        return <TextField key={end} name={`whatFor${end}`} label={label} lang={code} limit={200} value={value} />;
      })}
    </>
  );
}

/** A field for each day of the week, and what holds on holidays. */
function OpeningFields({ opening }: { opening: string }) {
  const read = readOpening(opening);
  const times = read.kind === 'opening' ? read.times : ({ hours: 'unknown', holidays: 'as-usual' } as const);
  const week = typeof times.hours === 'string' ? [] : times.hours;
  const onDay = (day: number): string => spansAsText(week.filter(({ days }) => days.includes(day)));
  const own = typeof times.holidays === 'string' ? '' : spansAsText(times.holidays);
  const holidays = typeof times.holidays === 'string' ? times.holidays.replace('-', ' ') : 'own';
  const name = new Intl.DateTimeFormat(renderingLanguage(), { weekday: 'long', timeZone: 'UTC' });
  return (
    <>
      <Choices
        name="hours"
        legend={m.help_hours()}
        pick="one"
        choices={[
          { value: 'always', label: m.help_staff_hours_always() },
          { value: 'unknown', label: m.help_staff_hours_unknown() },
          { value: 'week', label: m.help_staff_hours_week() },
        ]}
        chosen={[typeof times.hours === 'string' ? times.hours : 'week']}
      />
      <p className="hint">{m.help_staff_hours_hint()}</p>
      {weekdays.map((day, place) => {
        const label = name.format(new Date(Date.UTC(2024, 0, 1 + place)));
        return <TextField key={day} name={day} label={label} width="short" value={onDay(place + 1)} optional />;
      })}
      <Choices
        name="holidays"
        legend={m.help_staff_holidays()}
        pick="one"
        choices={[
          { value: 'as usual', label: m.help_staff_holidays_usual() },
          { value: 'closed', label: m.help_staff_holidays_closed() },
          { value: 'own', label: m.help_staff_holidays_own() },
        ]}
        chosen={[holidays]}
      />
      <TextField name="holidayHours" label={m.help_staff_holiday_hours()} width="short" value={own} optional />
    </>
  );
}
