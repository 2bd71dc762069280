export { policyDigest } from './policy-digest.ts';
export { pointOf, policyInForce, policyOf, policyToCome } from './policy-in-force.ts';
export { contentNotePoint, isPolicyPoint, policyPoints } from './policy-version.ts';
export type { PolicyLanguage, PolicyPoint, PolicyVersion, WordedPoint, Wording } from './policy-version.ts';
export { policyVersions } from './policy-versions.ts';
export { decisionTemplates, withTemplate, wordsTemplates } from './decision-templates.rules.ts';
export type { DecisionTemplate, WordsTemplate } from './decision-templates.rules.ts';
export { isUnfilled } from './unfilled.rules.ts';
