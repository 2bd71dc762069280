import { m } from '@rinnalla/i18n';
import type { ThreadKind } from '@rinnalla/contract';

/** Says what kind of thread it is, where that is more than talk. */
export function ThreadKindNote({ kind }: { kind: ThreadKind }) {
  if (kind === 'discussion') return null;
  return <p className="note">{kind === 'question' ? m.community_kind_question() : m.community_kind_check_in()}</p>;
}
