import type { WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import type { Explain } from '../../ui/problem-text.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { ShowSwitch } from '../accounts/secret-field.tsx';
import { explainProof } from '../accounts/proof-fields.tsx';
import { OwnProof } from './own-proof.tsx';

const explain: Explain = (problem) => (problem.field === 'format' ? m.leaving_export_choose() : explainProof(problem));

/** Which file, and who asks. The answer is the file: the page stays where it is. */
export function ExportForm({ waysIn }: { waysIn: readonly WayInKind[] }) {
  return (
    <Form name="export" explain={explain} stays>
      <Choices
        name="format"
        legend={m.leaving_export_format()}
        pick="one"
        chosen={['html']}
        choices={[
          { value: 'html', label: m.leaving_export_readable(), hint: m.leaving_export_readable_hint() },
          { value: 'json', label: m.leaving_export_data(), hint: m.leaving_export_data_hint() },
        ]}
      />
      <OwnProof waysIn={waysIn} />
      <p className="actions">
        <SubmitButton>{m.leaving_export_do()}</SubmitButton>
        <ShowSwitch />
      </p>
    </Form>
  );
}
