/** What is kept for how long, and who sees to it that it goes. The worker's job and the public page are both made from this. */
export interface RetentionRule {
  /** Hours for which it is kept; null: for as long as what it belongs to. */
  readonly hours: number | null;
  /**
   * `worker`: a job each night finds what has lived its time and clears it. `erasure`: the job that carries out erasures. `backup`: the
   * job that makes backups. `memory`: it is nowhere but in memory. `owner`: only whoever it belongs to, by deleting or leaving.
   * `nobody`: it stays; the page says why.
   */
  readonly clearedBy: 'worker' | 'erasure' | 'backup' | 'memory' | 'owner' | 'nobody';
}

const day = 24;
/** Half a year in which a new look can be asked for (DSA, Article 20), and a month to answer. */
const evidence = 210 * day;

/** In the order in which people read it. */
export const retention = {
  /** Texts and titles. */
  post: { hours: null, clearedBy: 'owner' },
  /** Texts that their author took away: blanked in the same request, and noted so that no backup brings them back. */
  deleted_post: { hours: 0, clearedBy: 'erasure' },
  /** What a text was before its author changed it. */
  older_revision: { hours: 30 * day, clearedBy: 'worker' },
  /** Texts that a moderator judged and that nobody is shown any more: hidden, removed, changed since, or shown with words covered. */
  judged_text: { hours: evidence, clearedBy: 'worker' },
  /** The author's own title or name, where a moderator had another put in its place, from the decision on. */
  replaced_words: { hours: evidence, clearedBy: 'worker' },
  /** A reporter's own words and contact, from the decision on. */
  report_words: { hours: evidence, clearedBy: 'worker' },
  /** What somebody wrote to ask for a new look, from its answer on. */
  appeal_text: { hours: evidence, clearedBy: 'worker' },
  /** What moderators and the author of a post wrote to one another, from when it was written on. */
  care_message: { hours: evidence, clearedBy: 'worker' },
  /** What a moderator noted for another: of a look again, of handing over. */
  staff_note: { hours: evidence, clearedBy: 'worker' },
  /** What a moderator noted of a call to the authorities, from its second signature on. That there was one stays. */
  contact_words: { hours: evidence, clearedBy: 'worker' },
  /** Why a machine put a post before a moderator, from the decision on. */
  signal: { hours: evidence, clearedBy: 'worker' },
  /** Decisions and their reasons, without the texts that they were about. */
  decision: { hours: null, clearedBy: 'nobody' },
  /** What staff did. */
  audit_entry: { hours: null, clearedBy: 'nobody' },
  /** What a member keeps for itself: drafts, follows, mutes. Sealed, so nobody else can tell one from another. */
  kept_item: { hours: null, clearedBy: 'owner' },
  session: { hours: 7 * day, clearedBy: 'worker' },
  staff_session: { hours: 8, clearedBy: 'worker' },
  staff_join_code: { hours: day, clearedBy: 'worker' },
  staff_challenge: { hours: 1, clearedBy: 'worker' },
  /** Counters of floods, by a part of the address. */
  address_counter: { hours: 12, clearedBy: 'memory' },
  /** Everything of somebody who left. */
  left_account: { hours: 7 * day, clearedBy: 'erasure' },
  backup: { hours: 30 * day, clearedBy: 'backup' },
  /** Hashes of what was erased: for as long as a backup lives, and a week. */
  erasure_ledger: { hours: 37 * day, clearedBy: 'erasure' },
} as const satisfies Record<string, RetentionRule>;

export type Retained = keyof typeof retention;

/** What the worker's nightly job clears. */
export type ClearedByWorker = { [Name in Retained]: (typeof retention)[Name]['clearedBy'] extends 'worker' ? Name : never }[Retained];
