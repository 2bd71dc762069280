import type { LimitShownFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { policyPath, policyPointName } from '../policy/policy-words.ts';
import { hoursInWords, limitEndInWords } from './limit-words.ts';

/** What limits writing in a thread, why and until when, for everybody who reads it. */
export function ThreadLimitNotice({ limit }: { limit: LimitShownFragment }) {
  const { kind, hoursBetween, untilHour, policyPoint, policyVersion } = limit;
  const isLock = kind === 'lock';
  return (
    <Notice title={isLock ? m.redaction_thread_lock_title() : m.redaction_thread_slow_title()}>
      <p>{isLock ? m.redaction_thread_lock() : m.redaction_thread_slow({ between: hoursInWords(hoursBetween ?? 0) })}</p>
      <p>
        {limitEndInWords({ untilHour })} {m.redaction_thread_why({ point: policyPointName(policyPoint, policyVersion) })}{' '}
        <a href={pathTo(policyPath(policyVersion, 'text'))}>{m.moderation_how_title()}</a>
      </p>
    </Notice>
  );
}
