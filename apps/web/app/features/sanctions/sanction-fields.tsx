import type { Reach, SanctionKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Choices, Select } from '../../ui/choice-fields.tsx';
import { ToldWords } from '../moderation/told-words.tsx';
import { lengths, lengthWords } from './sanction-names.ts';
import { toldBySanction } from './told-by-sanction.ts';

const kinds: Record<SanctionKind, { label: () => string; hint: () => string }> = {
  warn: { label: m.sanctions_choose_warn, hint: m.sanctions_choose_warn_hint },
  pause: { label: m.sanctions_choose_pause, hint: m.sanctions_choose_pause_hint },
  suspend: { label: m.sanctions_choose_suspend, hint: m.sanctions_choose_suspend_hint },
  close: { label: m.sanctions_choose_close, hint: m.sanctions_choose_close_hint },
};

/** What else is decided about the author, where anything can be. Mostly nothing. */
export function SanctionFields({ available, boardName }: { available: readonly SanctionKind[]; boardName: string }) {
  if (available.length === 0) return null;
  const choices = available.map((value) => ({
    value,
    label: kinds[value].label(),
    hint: kinds[value].hint(),
    more: <ToldWords told={toldBySanction(value, boardName)} />,
  }));
  const none = { value: 'none', label: m.sanctions_choose_none() };
  return (
    <div className="for-author stack">
      <Choices
        name="sanction"
        pick="one"
        legend={m.sanctions_ask()}
        hint={m.sanctions_ask_hint()}
        choices={[none, ...choices]}
        chosen={['none']}
      />
      <div className="for-reach stack">
        <Choices name="reach" pick="one" legend={m.sanctions_reach()} choices={reachChoices()} />
        <Select name="length" label={m.sanctions_length()} hint={m.sanctions_length_hint()} choices={lengthChoices()} />
      </div>
    </div>
  );
}

const reachChoices = (): { value: Reach; label: string; hint?: string }[] => [
  { value: 'thread', label: m.sanctions_reach_thread(), hint: m.sanctions_reach_thread_hint() },
  { value: 'board', label: m.sanctions_reach_board() },
  { value: 'site', label: m.sanctions_reach_site(), hint: m.sanctions_reach_site_hint() },
];

const lengthChoices = () => [
  ...lengths.map((value) => ({ value, label: lengthWords(Number(value)) })),
  { value: nextStep, label: m.sanctions_length_next_step() },
];

/** The word by which the form names the next step of the ladder. */
export const nextStep = 'next_step';
