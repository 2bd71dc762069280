/**
 * Whether the alias `badge` holds today. Here alone a badge lapses: when the day of its next check has come, and while its holder
 * no longer works here.
 */
export const badgeHolds = `badge.state = 'valid' and badge.next_check > current_date
  and exists (select 1 from staff_account holder_now where holder_now.id = badge.staff_account_id and holder_now.active)`;

/** The columns of the alias `badge` as one JSON value, a `Badge`. */
export const badgeColumn = `json_build_object('id', badge.id, 'protectedTitle', badge.protected_title, 'organisation', badge.organisation,
  'checkedMonth', to_char(badge.checked_on, 'YYYY-MM'),
  'state', case when badge.state = 'valid' and not (${badgeHolds}) then 'lapsed' else badge.state end)`;
