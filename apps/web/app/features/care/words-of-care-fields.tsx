import { m } from '@rinnalla/i18n';
import { Choices } from '../../ui/choice-fields.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { contentNoteNames } from '../community/content-note-names.ts';
import { contentNotes } from '../moderation/read-decision.ts';

/** In the decision form: what goes along with a post that is let through on the care path. */
export function WordsOfCareFields() {
  const notes = contentNotes.map((value) => ({ value, label: contentNoteNames[value]() }));
  return (
    <div className="for-care stack">
      <TextArea name="careMessage" label={m.care_decide_message()} hint={m.care_decide_message_hint()} limit={2000} rows={5} optional />
      <TextArea name="answerInThread" label={m.care_decide_answer()} hint={m.care_thread_hint()} rows={4} optional />
      <Choices name="contentNotes" pick="any" legend={m.care_decide_notes()} hint={m.care_decide_notes_hint()} choices={notes} optional />
    </div>
  );
}
