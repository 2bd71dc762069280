/**
 * The policy by its codes; its texts are in the catalogues of the interface.
 *
 * P1 other people's personal data · P2 threats, contempt, harassment · P3 details of a method · P4 sourcing and dealing ·
 * P5 spam and advertising · P6 posing as a professional · P7 misleading claims about health · P8 the safety of minors.
 *
 * Self-harm is no point of the policy and never becomes one: it is answered with care.
 */
export const policyPoints = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'] as const;
export type PolicyPoint = (typeof policyPoints)[number];

/** N1: a content note says what a post deals with, so that readers can choose. It names no fault, so it stands beside the points. */
export const contentNotePoint = 'N1';

/** The version in force; every statement of reasons keeps the version that it was written under. */
export const policyVersion = 1;

/** Whether a word is a point of the policy. */
export const isPolicyPoint = (word: string): word is PolicyPoint => policyPoints.some((point) => point === word);
