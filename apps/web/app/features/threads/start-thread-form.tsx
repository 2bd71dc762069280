import { m } from '@rinnalla/i18n';
import type { BoardFactsFragment, DraftShownFragment, ThreadKind } from '@rinnalla/contract';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { CoachPanel, LookButton } from '../coach/coach-panel.tsx';
import { HelpLine } from '../community/help-line.tsx';
import { DraftNote, KeepDraftButton } from '../keeping/draft-fields.tsx';
import { OwnFace } from '../posts/own-face.tsx';
import { PostFields } from '../posts/post-fields.tsx';

const titleLimit = 120;

const kinds: Record<ThreadKind, [name: () => string, hint: () => string]> = {
  discussion: [m.community_kind_discussion, m.community_kind_discussion_hint],
  question: [m.community_kind_question, m.community_kind_question_hint],
  check_in: [m.community_kind_check_in, m.community_kind_check_in_hint],
};

export const isThreadKind = (value: string): value is ThreadKind => Object.hasOwn(kinds, value);

/** The kinds that a thread can have on this board: no professional comes in where one needs an invitation, so none could answer there. */
const kindsOn = ({ whoMayEnter }: BoardFactsFragment) =>
  Object.entries(kinds).filter(([kind]) => kind !== 'question' || whoMayEnter === 'everyone');

/** Everything that a thread begins with. */
export function StartThreadForm({ board, draft }: { board: BoardFactsFragment; draft: DraftShownFragment | null }) {
  return (
    <Form name="start">
      <CoachPanel send={m.community_send()} />
      <DraftNote form="start" draft={draft} />
      <OwnFace face={null} whoMayEnter={board.whoMayEnter} />
      {board.premoderated ? <p>{m.community_read_first()}</p> : null}
      <Choices
        name="kind"
        legend={m.community_kind_legend()}
        pick="one"
        chosen={[draft?.kind ?? 'discussion']}
        choices={kindsOn(board).map(([value, [name, hint]]) => ({ value, label: name(), hint: hint() }))}
      />
      <TextField
        name="title"
        label={m.community_title_label()}
        hint={m.community_title_hint()}
        limit={titleLimit}
        lang={board.language}
        value={draft?.title ?? ''}
      />
      <PostFields
        name="text"
        label={m.community_text_label()}
        language={board.language}
        text={draft?.text ?? ''}
        contentNotes={draft?.contentNotes ?? []}
        rows={8}
      />
      <p className="actions">
        <SubmitButton>{m.community_send()}</SubmitButton>
        <LookButton />
        <KeepDraftButton />
      </p>
      <HelpLine text={m.community_not_in_a_hurry()} />
    </Form>
  );
}
