import { m } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';

/** That work and being a member are two accounts, and why that is good. */
export function TwoLives() {
  return (
    <Notice title={m.staff_join_two_title()}>
      <p>{m.staff_join_two()}</p>
    </Notice>
  );
}
