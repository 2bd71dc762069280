import type { AuthorsDecisionFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { AppealForm } from './appeal-form.tsx';
import { AppealState } from './appeal-state.tsx';
import { DecisionForAuthor } from './decision-for-author.tsx';
import { OwnText } from './own-text.tsx';

/** What was decided about the posts of one face, for an author who has its case code and need not come in. */
export function DecisionsByCaseCode({ decisions, code }: { decisions: readonly AuthorsDecisionFragment[]; code: string }) {
  return (
    <>
      {decisions.map((decision) => (
        <article className="stack" key={decision.id}>
          {decision.appeal === null ? null : <AppealState appeal={decision.appeal} />}
          <DecisionForAuthor decision={decision} />
          <OwnText decision={decision} />
          {decision.appealable ? <AppealForm reference={code} decisionId={decision.id} /> : null}
        </article>
      ))}
      <p>
        <a href={pathTo('/reports')}>{m.moderation_lookup_another()}</a>
      </p>
    </>
  );
}
