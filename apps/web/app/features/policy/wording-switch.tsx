import { m } from '@rinnalla/i18n';
import type { Wording } from '@rinnalla/policy';
import { pathTo } from '../../shell/path-to.ts';

interface WordingSwitchProps {
  shown: Wording;
  /** The path of each wording, without the language. */
  paths: Readonly<Record<Wording, string>>;
}

const names: Record<Wording, () => string> = { text: m.policy_wording_text, plain: m.policy_wording_plain };

/** From one wording to the other: two links, of which one is where the reader is. */
export function WordingSwitch({ shown, paths }: WordingSwitchProps) {
  return (
    <nav className="wording-switch" aria-label={m.policy_wording()}>
      {(['text', 'plain'] as const).map((wording) => (
        <a key={wording} href={pathTo(paths[wording])} aria-current={wording === shown ? 'page' : undefined}>
          {names[wording]()}
        </a>
      ))}
    </nav>
  );
}
