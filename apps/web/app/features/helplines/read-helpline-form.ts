import type { HelplineTopic, SaveHelplineInput } from '@rinnalla/contract';
import { helplineTopics } from '@rinnalla/helplines';
import type { SubmittedForm } from '../../shell/submitted-form.ts';

/** The days of the week as opening times name them; each has a field of its own. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const isTopic = (text: string): text is HelplineTopic => helplineTopics.some((topic) => topic === text);

/** What the form of a line says, for the API to judge. `helplineId`: null for a new one. */
export function readHelplineForm(form: SubmittedForm, helplineId: string | null): SaveHelplineInput {
  const text = (field: string): string => form.text(field);
  return {
    ...{ submission: form.submission, helplineId, version: helplineId === null ? null : numberIn(text('version')) },
    ...{ nameFi: text('nameFi'), nameSv: text('nameSv'), nameEn: text('nameEn') },
    ...{ whatForFi: text('whatForFi'), whatForSv: text('whatForSv'), whatForEn: text('whatForEn') },
    ...{ phone: text('phone'), url: text('url'), country: text('country').toUpperCase() },
    ...{ topics: form.choices('topics').filter(isTopic), languages: form.choices('languages') },
    ...{ minAge: numberIn(text('minAge')), maxAge: numberIn(text('maxAge')) },
    ...{ opening: openingIn(form), timeZone: text('timeZone'), note: text('note'), checkedToday: form.has('checkedToday') },
  };
}

/** What is no number stands for one that no line has, so that the API sends it back. */
function numberIn(text: string): number | null {
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}

/** The fields of the week as opening times are written: "mon 9-13; tue 9-13; holidays closed". */
function openingIn(form: SubmittedForm): string {
  const kind = form.text('hours');
  if (kind !== 'week') return kind;
  const days = weekdays.filter((day) => form.text(day) !== '').map((day) => `${day} ${form.text(day)}`);
  const holidays = form.text('holidays');
  return [...days, `holidays ${holidays === 'own' ? form.text('holidayHours') : holidays}`].join('; ');
}
