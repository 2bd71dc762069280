import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { queuePath, type QueueFilter } from './queue-filter.rules.ts';

/** Takes whatever comes first of what is shown and nobody holds, and opens it. */
export function TakeNext({ filter }: { filter: QueueFilter }) {
  return (
    <Form name="next" action={pathTo(queuePath(filter))} inline>
      <SubmitButton shortcut="n">{m.queue_next()}</SubmitButton>
    </Form>
  );
}
