import { m, type Language } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';
import type { Problem } from '../../shell/visit.ts';
import { Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { TriedText, type Tried } from './tried-text.tsx';
import type { NamedBoard } from './watched-places.rules.ts';

interface TryTextProps {
  boards: readonly (NamedBoard & { language: Language })[];
  tried: Tried | null;
}

/** The box that shows what a text would trigger, with its answer below it. */
export function TryText({ boards, tried }: TryTextProps) {
  const { submitted, language } = useVisit();
  const triedOn = boards.find(({ slug }) => slug === submitted?.text('board'));
  return (
    <section className="stack" aria-labelledby="try-title">
      <h2 id="try-title">{m.screening_try_title()}</h2>
      <p>{m.screening_try_lead()}</p>
      <Form name="try" explain={explain}>
        <Select name="board" label={m.screening_try_board()} choices={boards.map(({ slug, name }) => ({ value: slug, label: name }))} />
        <TextArea name="text" label={m.screening_try_text()} rows={5} />
        <SubmitButton>{m.screening_try_do()}</SubmitButton>
      </Form>
      {tried === null ? null : <TriedText tried={tried} language={triedOn?.language ?? language} />}
    </section>
  );
}

const explain = ({ field, problem }: Problem): string | null =>
  field === 'board' && problem === 'empty' ? m.screening_try_board_missing() : null;
