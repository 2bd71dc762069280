import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { HelpLine } from './help-line.tsx';

interface AbsentPostProps {
  state: 'held' | 'hidden' | 'removed' | 'deleted';
  mine: boolean;
  /** Whether it waits because its author may be in danger. */
  heldWithCare: boolean;
}

const texts = {
  held: m.community_post_held_other,
  hidden: m.community_post_hidden,
  removed: m.community_post_removed,
  deleted: m.community_post_deleted,
};

/** Stands where a post cannot be seen by all; its author is told what that means and what comes next. */
export function AbsentPost({ state, mine, heldWithCare }: AbsentPostProps) {
  if (state === 'held' && mine) return heldWithCare ? <HeldWithCare /> : <HeldPost />;
  return (
    <p className="post-absent">
      {texts[state]()} {mine && state !== 'deleted' ? <a href={pathTo('/mine')}>{m.community_post_why()}</a> : null}
    </p>
  );
}

function HeldWithCare() {
  return (
    <Notice tone="care" title={m.care_held_title()}>
      <p>{m.care_held()}</p>
      <HelpLine text={m.care_held_help()} />
    </Notice>
  );
}

function HeldPost() {
  return (
    <Notice>
      <p>{m.community_post_held()}</p>
      <HelpLine text={m.community_post_held_calm()} />
    </Notice>
  );
}
