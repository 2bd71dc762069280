import { m, type Language } from '@rinnalla/i18n';
import { Choices } from '../../ui/choice-fields.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { contentNoteNames } from '../community/content-note-names.ts';
import { contentNotes } from '../moderation/read-decision.ts';
import { WordsTemplateFields } from '../moderation/template-fields.tsx';

interface WordsOfCareProps {
  /** Of the board, which the author reads. */
  language: Language;
  /** Whether words were just filled in. */
  focused: boolean;
}

/** In the decision form: what goes along with a post that is let through on the care path. */
export function WordsOfCareFields({ language, focused }: WordsOfCareProps) {
  const notes = contentNotes.map((value) => ({ value, label: contentNoteNames[value]() }));
  return (
    <div className="for-care stack">
      <WordsTemplateFields language={language} />
      <TextArea
        name="careMessage"
        label={m.care_decide_message()}
        hint={m.care_decide_message_hint()}
        limit={2000}
        rows={5}
        focused={focused}
        optional
      />
      <TextArea name="answerInThread" label={m.care_decide_answer()} hint={m.care_thread_hint()} rows={4} optional />
      <Choices name="contentNotes" pick="any" legend={m.care_decide_notes()} hint={m.care_decide_notes_hint()} choices={notes} optional />
    </div>
  );
}
