import type { AppealState as State } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';
import { PlainWords } from '../moderation/plain-words.tsx';

const titles: Record<State, () => string> = {
  open: m.moderation_appeal_open_title,
  upheld: m.moderation_appeal_upheld,
  partly: m.moderation_appeal_partly,
  overturned: m.moderation_appeal_overturned,
};

/** Where an appeal stands, and the reasons once it is decided. */
export function AppealState({ appeal }: { appeal: { state: State; reason: string | null } }) {
  return (
    <div id="appeal">
      <Notice title={titles[appeal.state]()}>
        {appeal.state === 'open' ? <p>{m.moderation_appeal_open()}</p> : <PlainWords text={appeal.reason ?? ''} />}
      </Notice>
    </div>
  );
}
