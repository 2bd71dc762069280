import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';

/** What the parts of an export are called. */
export const partTitles: Record<string, () => string> = {
  account: m.leaving_part_account,
  waysIn: m.leaving_part_ways_in,
  sessions: m.leaving_part_sessions,
  faces: m.leaving_part_faces,
  posts: m.leaving_part_posts,
  decisions: m.leaving_part_decisions,
  messages: m.leaving_part_messages,
  restrictions: m.leaving_part_restrictions,
  reactions: m.leaving_part_reactions,
  reports: m.leaving_part_reports,
  memberships: m.leaving_part_memberships,
  kept: m.leaving_part_kept,
};

const fieldNames: Record<string, () => string> = {
  joinWeek: m.leaving_field_join_week,
  ageBand: m.leaving_field_age_band,
  adultFrom: m.leaving_field_adult_from,
  consentVersion: m.leaving_field_consent,
  kind: m.leaving_field_kind,
  endsOn: m.leaving_field_ends,
  name: m.leaving_field_name,
  face: m.leaving_field_name,
  board: m.leaving_field_board,
  threadTitle: m.leaving_field_thread,
  position: m.leaving_field_place,
  hour: m.leaving_field_hour,
  state: m.leaving_field_state,
  text: m.leaving_field_text,
  ownContentNotes: m.leaving_field_notes,
  contentNotesByModerator: m.leaving_field_notes,
  contentNotesAdded: m.leaving_field_notes,
  reason: m.leaving_field_reason,
  statement: m.leaving_field_statement,
  appeal: m.leaving_field_appeal,
  appeals: m.leaving_field_appeal,
  answer: m.leaving_field_answer,
  untilHour: m.leaving_field_until,
  word: m.leaving_field_word,
  category: m.leaving_field_category,
  explanation: m.leaving_field_text,
  outcome: m.leaving_field_outcome,
  season: m.leaving_field_season,
  content: m.leaving_field_content,
  body: m.leaving_field_text,
  number: m.leaving_field_number,
};

const isEmpty = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Ids say nothing to a person: they stand in the other file. */
const isForPeople = ([name, value]: [string, unknown]): boolean => !/^id$|Id$/.test(name) && !isEmpty(value);

/** One entry as names and values. */
export function ExportEntry({ entry }: { entry: object }) {
  return (
    <dl>
      {Object.entries(entry)
        .filter(isForPeople)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{fieldNames[name]?.() ?? name}</dt>
            <dd>{valueOf(value)}</dd>
          </div>
        ))}
    </dl>
  );
}

function valueOf(value: unknown): ReactNode {
  if (Array.isArray(value)) return value.map((each, place) => <div key={place}>{valueOf(each)}</div>);
  if (typeof value === 'object' && value !== null) return <ExportEntry entry={value} />;
  const lines = String(value).split('\n');
  return lines.map((line, place) => (
    <span key={place}>
      {place === 0 ? null : <br />}
      {line}
    </span>
  ));
}
