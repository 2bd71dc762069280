import type { BadgeToRevokeQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';

type HeldBadge = NonNullable<BadgeToRevokeQuery['badge']>;

/** Whose badge it is, and the form that takes it back. A lapsed one can be revoked too, so that no renewal is expected. */
export function BadgeToRevoke({ held: { badge, holderName } }: { held: HeldBadge }) {
  return (
    <div className="form-column stack">
      <dl className="facts">
        <dt>{m.professionals_page_name()}</dt>
        <dd>{holderName}</dd>
        <dt>{m.professionals_page_protected_title()}</dt>
        <dd>{badge.protectedTitle}</dd>
        <dt>{m.professionals_page_organisation()}</dt>
        <dd>{badge.organisation}</dd>
      </dl>
      {badge.state === 'revoked' ? (
        <Notice>
          <p>{m.professionals_revoke_ended()}</p>
        </Notice>
      ) : (
        <Form name="revoke">
          <TextArea
            name="reason"
            label={m.professionals_revoke_reason()}
            hint={m.professionals_revoke_reason_hint()}
            limit={2000}
            rows={4}
          />
          <SubmitButton tone="careful">{m.professionals_revoke_send()}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
