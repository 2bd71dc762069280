import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Choices, Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';
import { placeChoices } from './place-names.ts';
import { DoubtsToRead, type Doubted } from './doubts-to-read.tsx';
import { everywhere, type NamedBoard } from './watched-places.rules.ts';

const longestText = 120;
const longestNote = 400;

/** A word or a link to watch. `doubted`: what the operator has to read before it is watched all the same. */
export function WatchForm({ boards, doubted }: { boards: readonly NamedBoard[]; doubted: Doubted | null }) {
  return (
    <Form name="watch" explain={explain}>
      {doubted === null ? null : <DoubtsToRead doubted={doubted} />}
      <Choices
        name="kind"
        legend={m.screening_kind_question()}
        pick="one"
        choices={[
          { value: 'word', label: m.screening_kind_word_choice(), hint: m.screening_kind_word_hint() },
          { value: 'link', label: m.screening_kind_link_choice(), hint: m.screening_kind_link_hint() },
        ]}
      />
      <TextField
        name="text"
        label={m.screening_text_label()}
        hint={m.screening_text_hint()}
        limit={longestText}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Choices
        name="happens"
        legend={m.screening_happens_question()}
        pick="one"
        choices={[
          { value: 'flag', label: m.screening_flag(), hint: m.screening_happens_flag_hint() },
          { value: 'hold', label: m.screening_hold(), hint: m.screening_happens_hold_hint() },
        ]}
      />
      <Select name="place" label={m.screening_place_label()} value={everywhere} choices={placeChoices(boards)} />
      <TextArea name="note" label={m.screening_note_label()} hint={m.screening_note_hint()} rows={3} limit={longestNote} optional />
      <p className="actions">
        <SubmitButton>{m.screening_add_do()}</SubmitButton>
        {doubted === null ? null : (
          <SubmitButton tone="careful" name="anyway" value={doubted.of}>
            {m.screening_add_anyway()}
          </SubmitButton>
        )}
      </p>
    </Form>
  );
}

const texts: Readonly<Record<string, () => string>> = {
  'kind empty': m.screening_kind_missing,
  'happens empty': m.screening_happens_missing,
  'text malformed': m.screening_text_malformed,
  'text taken': m.screening_text_taken,
};

const explain = ({ field, problem }: Problem): string | null => texts[`${field} ${problem}`]?.() ?? null;
