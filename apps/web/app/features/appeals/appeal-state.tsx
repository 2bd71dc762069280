import type { AppealState as State } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';
import { appealStateNames } from '../moderation/moderation-names.ts';
import { PlainWords } from '../moderation/plain-words.tsx';

/** Where an appeal stands, and the reasons once it is decided. */
export function AppealState({ appeal }: { appeal: { state: State; reason: string | null } }) {
  return (
    <Notice title={appealStateNames[appeal.state]()}>
      {appeal.state === 'open' ? <p>{m.moderation_appeal_open()}</p> : <PlainWords text={appeal.reason ?? ''} />}
    </Notice>
  );
}
