import { policyInForce } from '@rinnalla/policy';

/**
 * The policy by its codes; its words, in every version, are in libs/policy.
 *
 * P1 other people's personal data · P2 threats, contempt, harassment · P3 details of a method · P4 sourcing and dealing ·
 * P5 spam and advertising · P6 posing as a professional · P7 misleading claims about health · P8 the safety of minors ·
 * N1 a content note, which names no fault.
 *
 * Self-harm is no point of the policy and never becomes one: it is answered with care.
 */
export { contentNotePoint, isPolicyPoint, policyPoints } from '@rinnalla/policy';
export type { PolicyPoint } from '@rinnalla/policy';

/** The version that a decision of this hour rests on; its statement of reasons keeps it. `hour`: whole hours since 1970-01-01T00:00Z. */
export const policyVersionAt = (hour: number): number => policyInForce(hour).version;
