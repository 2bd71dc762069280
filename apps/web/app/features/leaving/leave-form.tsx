import type { WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import type { Explain } from '../../ui/problem-text.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { ShowSwitch } from '../accounts/secret-field.tsx';
import { explainProof } from '../accounts/proof-fields.tsx';
import { OwnProof } from './own-proof.tsx';

const explain: Explain = (problem) => {
  if (problem.problem === 'unsure') return m.leaving_leave_unsure();
  return problem.field === 'pace' ? m.leaving_leave_choose() : explainProof(problem);
};

/** How fast, and who asks. Nothing is chosen beforehand. */
export function LeaveForm({ waysIn }: { waysIn: readonly WayInKind[] }) {
  return (
    <Form name="leave" explain={explain}>
      <Choices
        name="pace"
        legend={m.leaving_leave_pace()}
        pick="one"
        choices={[
          { value: 'spread', label: m.leaving_leave_spread(), hint: m.leaving_leave_spread_hint() },
          { value: 'at_once', label: m.leaving_leave_all(), hint: m.leaving_leave_all_hint() },
        ]}
      />
      <OwnProof waysIn={waysIn} />
      <p className="actions">
        <SubmitButton tone="careful">{m.leaving_leave_do()}</SubmitButton>
        <ShowSwitch />
        <a href={pathTo('/account')}>{m.leaving_leave_keep()}</a>
      </p>
    </Form>
  );
}
