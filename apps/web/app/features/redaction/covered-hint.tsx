import { m } from '@rinnalla/i18n';
import { coveredMarks, coveredWhats } from '@rinnalla/post-grammar';
import type { Block } from '@rinnalla/post-grammar';

/** Says what the marks in an own text mean, where words of it are covered. */
export function CoveredHint({ tree }: { tree: readonly Block[] }) {
  const shown = JSON.stringify(tree);
  const marks = coveredWhats.filter((what) => shown.includes(`{"kind":"covered","what":"${what}"}`)).map((what) => coveredMarks[what]);
  return marks.length === 0 ? null : <p>{m.redaction_edit_hint({ marks: marks.join(' ') })}</p>;
}
