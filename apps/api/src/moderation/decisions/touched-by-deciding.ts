/** Every table that a decision can write to, whether one moderator makes it or a second confirms it. */
export const touchedByDeciding = [
  'reviewable',
  'post',
  'thread',
  'statement_of_reasons',
  'decision',
  'decision_matter',
  'proposal',
  'restriction',
  'restriction_epoch',
  'redaction',
  'thread_limit',
  'delivery',
  'persona',
  'revision',
  'badge_referral',
  'audit_entry',
] as const;
