import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** The way to the words that a decision covered: a page that asks first, because each look is written down. */
export const LookLink = ({ decisionId }: { decisionId: string }) => (
  <p>
    <a href={pathTo(`/staff/covered/${decisionId}`)}>{m.redaction_look()}</a>
  </p>
);
