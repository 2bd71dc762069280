export { assess } from './assess.ts';
export { commonWords, neutralWords } from './everyday/everyday-words.ts';
export { hasWords, reasonInWords } from './reasons.ts';
export { abuseForms, crisisLevels, languages, personalDataTypes } from './assessment.ts';
export type {
  AbuseForm,
  AbuseSignal,
  Assessment,
  CrisisLevel,
  CrisisSignal,
  Language,
  PersonalDataSignal,
  PersonalDataType,
  ProfanitySignal,
  Signal,
  SourcingSignal,
  SpamSignal,
  Span,
  StigmaSignal,
} from './assessment.ts';
