import { m } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';

/** What was just done, as the address after it says. */
export const verificationNews = ['confirmed', 'refused', 'revoked', 'kept'] as const;
export type VerificationNews = (typeof verificationNews)[number];

const texts: Record<VerificationNews, () => string> = {
  confirmed: m.professionals_verification_confirmed_done,
  refused: m.professionals_verification_refused_done,
  revoked: m.professionals_verification_revoked_done,
  kept: m.targets_referral_kept_done,
};

/** Says that it went well. */
export function VerificationNotice({ news }: { news: VerificationNews }) {
  return (
    <Notice tone="done">
      <p>{texts[news]()}</p>
    </Notice>
  );
}
