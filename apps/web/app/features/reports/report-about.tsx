import type { PostToReportQuery, TargetKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

export type ReportTarget = PostToReportQuery['reportTargets'][number];

export const targetKinds = ['post', 'thread', 'persona', 'professional_claim'] as const satisfies readonly TargetKind[];

/** What each page of the form is called. */
export const reportTitles: Record<TargetKind, () => string> = {
  post: m.moderation_report_title,
  thread: m.targets_report_thread_title,
  persona: m.targets_report_persona_title,
  professional_claim: m.targets_report_professional_claim_title,
};

const choices: Record<TargetKind, () => string> = {
  post: m.targets_report_about_post,
  thread: m.targets_report_about_thread,
  persona: m.targets_report_about_persona,
  professional_claim: m.targets_report_about_professional_claim,
};

/** What it is about: each choice is a page of its own, with what can be wrong with it, so that no script is needed. */
export function ReportAbout({ postId, chosen, targets }: { postId: string; chosen: TargetKind; targets: readonly ReportTarget[] }) {
  if (targets.length === 0) return null;
  const there: TargetKind[] = ['post', ...targets.map(({ kind }) => kind)];
  return (
    <nav aria-labelledby="report-about">
      <p id="report-about">{m.targets_report_about()}</p>
      <p className="actions">
        {there.map((kind) =>
          kind === chosen ? (
            <strong key={kind} aria-current="page">
              {choices[kind]()}
            </strong>
          ) : (
            <a key={kind} href={pathTo(`/posts/${postId}/report${kind === 'post' ? '' : `?about=${kind}`}`)}>
              {choices[kind]()}
            </a>
          ),
        )}
      </p>
    </nav>
  );
}

/** The title, the name or the badge as it is reported. */
export function TargetReported({ target }: { target: ReportTarget }) {
  return (
    <p>
      {m.targets_report_seen()} <strong>{target.words}</strong>
    </p>
  );
}
