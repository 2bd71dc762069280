import { m } from '@rinnalla/i18n';
import { retention, type Retained } from '@rinnalla/settings/retention';

/** What is said of one thing: its name, and for how long it is kept and why. */
export interface RetentionWords {
  readonly title: () => string;
  readonly text: (time: { days: string; hours: string }) => string;
}

/** The compiler sees to it that nothing of the table is left unsaid. */
const words: Readonly<Record<Retained, RetentionWords>> = {
  post: { title: m.retention_post_title, text: m.retention_post },
  deleted_post: { title: m.retention_deleted_post_title, text: m.retention_deleted_post },
  older_revision: { title: m.retention_older_revision_title, text: m.retention_older_revision },
  judged_text: { title: m.retention_judged_text_title, text: m.retention_judged_text },
  replaced_words: { title: m.targets_retention_title, text: m.targets_retention },
  report_words: { title: m.retention_report_words_title, text: m.retention_report_words },
  appeal_text: { title: m.retention_appeal_text_title, text: m.retention_appeal_text },
  care_message: { title: m.care_retention_message_title, text: m.care_retention_message },
  staff_note: { title: m.care_retention_note_title, text: m.care_retention_note },
  contact_words: { title: m.authorities_retention_title, text: m.authorities_retention },
  signal: { title: m.retention_signal_title, text: m.retention_signal },
  decision: { title: m.retention_decision_title, text: m.retention_decision },
  audit_entry: { title: m.retention_audit_entry_title, text: m.retention_audit_entry },
  kept_item: { title: m.retention_kept_item_title, text: m.retention_kept_item },
  session: { title: m.retention_session_title, text: m.retention_session },
  staff_session: { title: m.retention_staff_session_title, text: m.retention_staff_session },
  staff_join_code: { title: m.retention_staff_join_code_title, text: m.retention_staff_join_code },
  staff_challenge: { title: m.retention_staff_challenge_title, text: m.retention_staff_challenge },
  address_counter: { title: m.retention_address_counter_title, text: m.retention_address_counter },
  left_account: { title: m.retention_left_account_title, text: m.retention_left_account },
  backup: { title: m.retention_backup_title, text: m.retention_backup },
  erasure_ledger: { title: m.retention_erasure_ledger_title, text: m.retention_erasure_ledger },
};

/** What a thing is called and what is said of it in the language of the page; the times are those of the table. */
export function sayRetention(name: Retained): { title: string; text: string } {
  const hours = retention[name].hours ?? 0;
  return { title: words[name].title(), text: words[name].text({ days: String(hours / 24), hours: String(hours) }) };
}
