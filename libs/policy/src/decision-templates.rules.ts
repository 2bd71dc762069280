import { isPolicyPoint, policyPoints } from './policy-version.ts';
import type { InThreeLanguages, PolicyLanguage, PolicyPoint } from './policy-version.ts';
import en from './templates/en.json' with { type: 'json' };
import fi from './templates/fi.json' with { type: 'json' };
import placeholders from './templates/placeholders.json' with { type: 'json' };
import sv from './templates/sv.json' with { type: 'json' };

/** The words of a decision to begin with. `[[…]]` marks what a moderator has to fill in; the API refuses what is left of it. */
export interface DecisionTemplate {
  /** Names it in every language: "hide.P1", "no_action.worry". */
  readonly id: string;
  /** The decision that it is for, in the words of the contract. */
  readonly kind: string;
  /** The point that it rests on; null: on none. */
  readonly point: PolicyPoint | null;
  /** What it is for, in a few words; null: its point says so. */
  readonly name: string | null;
  readonly reason: string;
  /** Empty where nothing is restricted. */
  readonly facts: string;
}

/** Words for the author alone, to begin with. */
export interface WordsTemplate {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

interface OtherTemplate {
  readonly id: string;
  /** Where it rests on one all the same. */
  readonly point?: string;
  readonly name: string;
  readonly reason: string;
  readonly facts?: string;
}

/** The file of a language. `then`: what a kind adds to the reason of a point, which makes a template of each kind for each point. */
interface TemplateFile {
  readonly points: Readonly<Record<PolicyPoint, { readonly facts: string; readonly reason: string }>>;
  readonly then: Readonly<Record<string, string>>;
  readonly others: Readonly<Record<string, readonly OtherTemplate[]>>;
  readonly words: readonly WordsTemplate[];
}

const files: Readonly<Record<PolicyLanguage, TemplateFile>> = { fi, sv, en };

const placeholderOf = new Map<string, InThreeLanguages>(Object.entries(placeholders));

/** The names of all placeholders that a text has. */
const named = /\[\[(\w+)\]\]/g;

/** A placeholder in the words of a language, between the same brackets. Throws where no placeholder has this name. */
function worded(text: string, language: PolicyLanguage): string {
  return text.replaceAll(named, (_, name: string) => {
    const words = placeholderOf.get(name);
    if (words === undefined) throw new Error(`no placeholder is called ${name}`);
    return `[[${words[language]}]]`;
  });
}

/** Every template for a decision in a language, by kind and then in the order of the points. */
export function decisionTemplates(language: PolicyLanguage): DecisionTemplate[] {
  const { points, then, others } = files[language];
  const ofPoints = Object.entries(then).flatMap(([kind, more]) =>
    policyPoints.map((point): DecisionTemplate => {
      const { facts, reason } = points[point];
      return { id: `${kind}.${point}`, kind, point, name: null, reason: `${reason}\n\n${more}`, facts };
    }),
  );
  const ofKinds = Object.entries(others).flatMap(([kind, given]) =>
    given.map(({ id, point = '', name, reason, facts = '' }): DecisionTemplate => ({
      id: `${kind}.${id}`,
      kind,
      point: isPolicyPoint(point) ? point : null,
      name,
      reason,
      facts,
    })),
  );
  return [...ofKinds, ...ofPoints].map((template) => ({
    ...template,
    reason: worded(template.reason, language),
    facts: worded(template.facts, language),
  }));
}

/** Every template for words to an author in a language. */
export const wordsTemplates = (language: PolicyLanguage): WordsTemplate[] =>
  files[language].words.map((template) => ({ ...template, text: worded(template.text, language) }));

/**
 * Pure: what stands in a field once a template was chosen: its words, or what was typed and then its words. What another template left
 * there untouched makes way; nothing that somebody typed does. `templates`: all words that any template puts into this field.
 */
export function withTemplate(typed: string, words: string, templates: readonly string[]): string {
  const kept = templates
    .filter((each) => each !== '')
    .reduce((left, each) => left.replace(each, ''), typed)
    .trim();
  return [kept, words].filter((part) => part !== '').join('\n\n');
}
