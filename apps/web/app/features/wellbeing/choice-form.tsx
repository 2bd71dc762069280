import type { MyWellbeingQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';

type Wellbeing = MyWellbeingQuery['myWellbeing'];

const explain = ({ problem }: Problem): string | null =>
  problem === 'unknown_value' || problem === 'empty' ? m.wellbeing_choice_wrong() : null;

/** How somebody wants to be looked after at work. */
export function ChoiceForm({ wellbeing: { mostDistressing, breakMinutes, breakItems } }: { wellbeing: Wellbeing }) {
  const short = { width: 'short', inputMode: 'numeric' } as const;
  return (
    <section className="stack">
      <h2>{m.wellbeing_choice_title()}</h2>
      <p>{m.wellbeing_choice_what()}</p>
      <Form name="choice" explain={explain}>
        <TextField
          {...{ ...short, name: 'mostDistressing', value: String(mostDistressing) }}
          label={m.wellbeing_choice_distressing()}
          hint={m.wellbeing_choice_distressing_hint()}
        />
        <TextField
          {...{ ...short, name: 'breakMinutes', value: String(breakMinutes) }}
          label={m.wellbeing_choice_minutes()}
          hint={m.wellbeing_choice_minutes_hint()}
        />
        <TextField
          {...{ ...short, name: 'breakItems', value: String(breakItems) }}
          label={m.wellbeing_choice_items()}
          hint={m.wellbeing_choice_items_hint()}
        />
        <SubmitButton>{m.wellbeing_choice_do()}</SubmitButton>
      </Form>
    </section>
  );
}
