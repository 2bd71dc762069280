import type { Retained } from '@rinnalla/settings/retention';

/** The order in which people read what is kept, in groups. */
export const retentionGroups = {
  yours: ['post', 'deleted_post', 'older_revision', 'kept_item', 'left_account'],
  judged: [
    'judged_text',
    'replaced_words',
    'report_words',
    'appeal_text',
    'care_message',
    'staff_note',
    'contact_words',
    'signal',
    'decision',
    'audit_entry',
  ],
  access: ['session', 'address_counter', 'staff_session', 'staff_join_code', 'staff_challenge'],
  copies: ['backup', 'erasure_ledger'],
} as const satisfies Record<string, readonly Retained[]>;
