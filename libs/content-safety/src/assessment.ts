/** The languages that the library reads. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** From no present risk to danger now; what each means is said in docs/content-safety.md. */
export const crisisLevels = ['none', 'concern', 'urgent', 'emergency'] as const;
export type CrisisLevel = (typeof crisisLevels)[number];

/** Those that tell of a risk. */
export const [, ...raisedLevels] = crisisLevels;
export type RaisedLevel = (typeof raisedLevels)[number];

/** What kinds of personal data are told apart. `hetu` is the Finnish, `personnummer` the Swedish personal identity code. */
export const personalDataTypes = ['phone', 'email', 'hetu', 'personnummer', 'address', 'name', 'iban', 'handle'] as const;
export type PersonalDataType = (typeof personalDataTypes)[number];

export const abuseForms = ['contempt', 'threat', 'hate', 'incitement', 'exclusion'] as const;
export type AbuseForm = (typeof abuseForms)[number];

/** Where something stands in the text as it was written: UTF-16 offsets, `to` is the first one after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface SignalOf<Kind extends string> {
  readonly kind: Kind;
  /** The rule that saw it, such as `crisis.fi.wish-to-die`. */
  readonly rule: string;
  readonly span: Span;
  /** A key of the reasons that can be shown to a person; see `reasonInWords`. */
  readonly reason: string;
}

export interface CrisisSignal extends SignalOf<'crisis'> {
  readonly level: RaisedLevel;
}
export interface AbuseSignal extends SignalOf<'abuse'> {
  readonly form: AbuseForm;
}
export interface PersonalDataSignal extends SignalOf<'pii'> {
  readonly type: PersonalDataType;
}
export interface StigmaSignal extends SignalOf<'stigma'> {
  /** The term as it stands in the text. */
  readonly term: string;
  /** What one could say instead, in the language of the text. */
  readonly prefer: string;
}
export type SourcingSignal = SignalOf<'sourcing'>;
export type SpamSignal = SignalOf<'spam'>;
export type ProfanitySignal = SignalOf<'profanity'>;

/** One thing that was seen, where, by which rule, and why it is shown. */
export type Signal = CrisisSignal | AbuseSignal | PersonalDataSignal | SourcingSignal | StigmaSignal | SpamSignal | ProfanitySignal;

/** All that was seen in a text. It decides nothing. */
export interface Assessment {
  /** The language that the text is mostly in. */
  readonly language: Language;
  readonly crisis: CrisisLevel;
  readonly abuse: boolean;
  readonly pii: readonly PersonalDataType[];
  readonly sourcing: boolean;
  /** Stigmatising terms as they stand in the text. */
  readonly stigma: readonly string[];
  readonly spam: boolean;
  readonly profanity: boolean;
  /** In the order of the text. */
  readonly signals: readonly Signal[];
}
