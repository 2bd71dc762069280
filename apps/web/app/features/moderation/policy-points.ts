import { m } from '@rinnalla/i18n';

/** The points of the policy, version 1, by their codes. Self-harm is no point of it and never becomes one. */
export const policyPoints = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'] as const;
export type PolicyPoint = (typeof policyPoints)[number];

interface PointText {
  name: () => string;
  sentence: () => string;
}

/** N1 is the ground of a content note: it names no fault and stands beside the points. */
const texts: Record<PolicyPoint | 'N1', PointText> = {
  P1: { name: m.moderation_policy_p1, sentence: m.moderation_policy_p1_sentence },
  P2: { name: m.moderation_policy_p2, sentence: m.moderation_policy_p2_sentence },
  P3: { name: m.moderation_policy_p3, sentence: m.moderation_policy_p3_sentence },
  P4: { name: m.moderation_policy_p4, sentence: m.moderation_policy_p4_sentence },
  P5: { name: m.moderation_policy_p5, sentence: m.moderation_policy_p5_sentence },
  P6: { name: m.moderation_policy_p6, sentence: m.moderation_policy_p6_sentence },
  P7: { name: m.moderation_policy_p7, sentence: m.moderation_policy_p7_sentence },
  P8: { name: m.moderation_policy_p8, sentence: m.moderation_policy_p8_sentence },
  N1: { name: m.moderation_policy_n1, sentence: m.moderation_policy_n1_sentence },
};

const isPoint = (code: string): code is keyof typeof texts => code in texts;

/** The number and name of a point, "P3 · Details of methods"; the bare code of a point of another version. */
export const policyPointName = (code: string): string => (isPoint(code) ? `${code} · ${texts[code].name()}` : code);

/** What a point says, in one sentence; empty for a point of another version. */
export const policyPointSentence = (code: string): string => (isPoint(code) ? texts[code].sentence() : '');
