import type { ReviewQueueQuery } from '@rinnalla/contract';
import { languageNames, languages, m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { targetKindNames } from './moderation-names.ts';
import { isNarrowed, type QueueFilter } from './queue-filter.rules.ts';

interface QueueFilterFormProps {
  filter: QueueFilter;
  boards: ReviewQueueQuery['reviewQueue']['boards'];
}

/** Narrows the queue. A form by GET: what is looked at stands in the address. */
export function QueueFilterForm({ filter, boards }: QueueFilterFormProps) {
  return (
    <details open={isNarrowed(filter)}>
      <summary>{m.queue_filter_title()}</summary>
      <form className="form" method="get" action={pathTo('/staff/queue')}>
        {filter.class === null ? null : <input type="hidden" name="class" value={filter.class} />}
        <Narrowing
          name="language"
          label={m.queue_filter_language()}
          chosen={filter.language}
          choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        />
        <Narrowing
          name="board"
          label={m.queue_filter_board()}
          chosen={filter.boardId}
          choices={boards.map(({ id, name, language }) => ({ value: id, label: name, language }))}
        />
        <Narrowing
          name="kind"
          label={m.queue_filter_kind()}
          chosen={filter.targetKind}
          choices={Object.entries(targetKindNames).map(([value, name]) => ({ value, label: name() }))}
        />
        <div className="choice">
          <input type="checkbox" id="queue-mine" name="mine" value="yes" defaultChecked={filter.mine} />
          <label htmlFor="queue-mine">{m.queue_filter_mine()}</label>
        </div>
        <p className="actions">
          <button type="submit" className="button button-quiet">
            {m.queue_filter_do()}
          </button>
          {isNarrowed(filter) ? <a href={pathTo('/staff/queue')}>{m.queue_filter_clear()}</a> : null}
        </p>
      </form>
    </details>
  );
}

interface NarrowingProps {
  name: string;
  label: string;
  chosen: string | null;
  choices: readonly { value: string; label: string; language?: string }[];
}

function Narrowing({ name, label, chosen, choices }: NarrowingProps) {
  return (
    <div className="field">
      <label htmlFor={`queue-${name}`}>{label}</label>
      <select id={`queue-${name}`} name={name} className="text" defaultValue={chosen ?? ''}>
        <option value="">{m.queue_filter_any()}</option>
        {choices.map(({ value, label: text, language }) => (
          <option key={value} value={value} lang={language}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
