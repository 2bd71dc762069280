import { m } from '@rinnalla/i18n';
import type { BoardFactsFragment, ThreadKind } from '@rinnalla/contract';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { HelpLine } from '../community/help-line.tsx';
import { OwnFace } from '../posts/own-face.tsx';
import { PostFields } from '../posts/post-fields.tsx';

const titleLimit = 120;

const kinds: Record<ThreadKind, [name: () => string, hint: () => string]> = {
  discussion: [m.community_kind_discussion, m.community_kind_discussion_hint],
  question: [m.community_kind_question, m.community_kind_question_hint],
  check_in: [m.community_kind_check_in, m.community_kind_check_in_hint],
};

export const isThreadKind = (value: string): value is ThreadKind => Object.hasOwn(kinds, value);

/** Everything that a thread begins with. */
export function StartThreadForm({ board }: { board: BoardFactsFragment }) {
  return (
    <Form name="start">
      <OwnFace face={null} />
      {board.premoderated ? <p>{m.community_read_first()}</p> : null}
      <Choices
        name="kind"
        legend={m.community_kind_legend()}
        pick="one"
        chosen={['discussion']}
        choices={Object.entries(kinds).map(([value, [name, hint]]) => ({ value, label: name(), hint: hint() }))}
      />
      <TextField name="title" label={m.community_title_label()} hint={m.community_title_hint()} limit={titleLimit} lang={board.language} />
      <PostFields name="text" label={m.community_text_label()} language={board.language} rows={12} />
      <SubmitButton>{m.community_send()}</SubmitButton>
      <HelpLine text={m.community_not_in_a_hurry()} />
    </Form>
  );
}
