import type { ReferralShownFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { Time } from '../../ui/time.tsx';
import { PlainWords } from '../moderation/plain-words.tsx';

const explain = ({ problem }: Problem): string | null => (problem === 'empty' ? m.targets_referral_keep_reason_missing() : null);

/** Why a badge is to be checked, and the form that says that it stands. The form that takes it away follows. */
export function ReferralToAnswer({ referral: { referredBy, hour, reason, mayAnswer } }: { referral: ReferralShownFragment }) {
  return (
    <div className="form-column stack">
      <section className="stack" aria-labelledby="why-referred">
        <h2 id="why-referred">{m.targets_referral_why()}</h2>
        <PlainWords text={reason} />
        <p className="note">
          {m.targets_referrals_by({ name: referredBy })} · <Time hour={hour} />
        </p>
      </section>
      {mayAnswer ? (
        <section className="stack" aria-labelledby="keep-badge">
          <h2 id="keep-badge">{m.targets_referral_keep_heading()}</h2>
          <Form name="keep" explain={explain}>
            <TextArea name="reason" label={m.targets_referral_keep_reason()} limit={2000} rows={4} />
            <SubmitButton name="act" value="keep">
              {m.targets_referral_keep()}
            </SubmitButton>
          </Form>
          <h2>{m.targets_referral_revoke()}</h2>
        </section>
      ) : (
        <p className="note">{m.targets_referrals_not_yours()}</p>
      )}
    </div>
  );
}
