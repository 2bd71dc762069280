import { m, type Language } from '@rinnalla/i18n';
import { postLimit } from '@rinnalla/post-grammar';
import { Choices } from '../../ui/choice-fields.tsx';
import { useField } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { contentNoteNames, type ContentNoteKind } from '../community/content-note-names.ts';
import { FormattingHelp } from './formatting-help.tsx';

interface PostFieldsProps {
  /** The field of the text. */
  name: 'text';
  label: string;
  /** The language of the board: spelling follows it. */
  language: Language;
  text?: string;
  contentNotes?: readonly ContentNoteKind[];
  rows?: number;
}

/** What every post is written with: the text, the help with its small grammar, and the content notes. */
export function PostFields({ name, label, language, text = '', contentNotes = [], rows = 8 }: PostFieldsProps) {
  return (
    <>
      <TextArea name={name} label={label} hint={m.community_leave_out()} limit={postLimit} value={text} rows={rows} lang={language} />
      <FormattingHelp />
      <ContentNoteChoices chosen={contentNotes} />
    </>
  );
}

const choices = Object.entries(contentNoteNames);

function ContentNoteChoices({ chosen }: { chosen: readonly ContentNoteKind[] }) {
  const { typed } = useField('contentNotes');
  const isOpen = (typed?.choices('contentNotes') ?? chosen).length > 0;
  return (
    <details open={isOpen}>
      <summary>{m.community_notes_summary()}</summary>
      <Choices
        name="contentNotes"
        legend={m.community_notes_legend()}
        hint={m.community_notes_hint()}
        pick="any"
        chosen={chosen}
        choices={choices.map(([value, name]) => ({ value, label: name() }))}
      />
    </details>
  );
}
