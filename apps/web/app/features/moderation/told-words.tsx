import { m } from '@rinnalla/i18n';
import type { Told } from './told-by-decision.ts';

interface ToldWordsProps {
  told: Told;
  /** Said where the author reads nothing of it. */
  quiet?: string;
}

/** What the author and whoever reported will read, in their very words as the language of this page has them. */
export function ToldWords({ told, quiet }: ToldWordsProps) {
  return (
    <dl className="told">
      <dt>{m.templates_told_author()}</dt>
      <dd>{told.author.length === 0 ? quiet : <Quoted words={told.author} />}</dd>
      <dt>{m.templates_told_reporter()}</dt>
      <dd>{told.reporter.length === 0 ? m.templates_told_no_reporter() : <Quoted words={told.reporter} />}</dd>
    </dl>
  );
}

const Quoted = ({ words }: { words: readonly string[] }) =>
  words.map((sentence) => (
    <p key={sentence}>
      <q>{sentence}</q>
    </p>
  ));
