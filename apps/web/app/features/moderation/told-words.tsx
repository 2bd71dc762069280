import { m } from '@rinnalla/i18n';
import type { Told } from './told-by-decision.ts';

/** What the author and whoever reported will read, in their very words as this page's language has them. */
export function ToldWords({ told, quiet }: { told: Told; quiet: string }) {
  return (
    <dl className="told">
      <dt>{m.templates_told_author()}</dt>
      <dd>{told.author.length === 0 ? quiet : <Quoted words={told.author} />}</dd>
      <dt>{m.templates_told_reporter()}</dt>
      <dd>
        <Quoted words={told.reporter} />
      </dd>
    </dl>
  );
}

const Quoted = ({ words }: { words: readonly string[] }) =>
  words.map((sentence) => (
    <p key={sentence}>
      <q>{sentence}</q>
    </p>
  ));
