import { AppealToDecideDocument, DecideAppealDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { AppealFacts, DecisionAppealed } from '../features/appeals/appeal-facts.tsx';
import { appealOutcomes, DecideAppealForm } from '../features/appeals/decide-appeal-form.tsx';
import { chosenWord } from '../features/moderation/chosen-word.ts';
import { JudgedTarget } from '../features/moderation/judged-target.tsx';
import { MaskedPost } from '../features/moderation/masked-post.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, appeal } = await ask(context, AppealToDecideDocument, { id: params['id'] ?? '' });
  return pageData({ viewer, appeal: found(appeal) });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const form = formOf(context);
  const outcome = chosenWord(form, 'outcome', appealOutcomes);
  if (outcome === null) return refuse(context, [{ field: 'outcome', problem: 'empty' }]);
  const input = { appealId: params['id'] ?? '', outcome, reason: form.text('reason') };
  const { decideAppeal } = await ask(context, DecideAppealDocument, { input });
  if (decideAppeal.__typename !== 'AppealDecided') return refuse(context, problemsOf(decideAppeal));
  return redirect(`/${visitOf(context).language}/staff/queue?done=appeal_decided`);
}

export default function StaffAppealRoute() {
  const { viewer, appeal } = usePageData<typeof loader>();
  const back = { name: m.moderation_staff_queue(), path: '/staff/queue' };
  return (
    <StaffPage title={m.moderation_appeal_item_title()} viewer={viewer} section="queue" back={back}>
      <div className="two-parts">
        <div className="stack">
          <AppealFacts appeal={appeal} />
          <DecisionAppealed appeal={appeal} />
          <JudgedTarget item={{ ...appeal, board: appeal.thread.board }} />
          <MaskedPost
            post={appeal.post}
            thread={appeal.thread}
            {...(appeal.targetKind !== 'post' && { title: m.targets_item_with_post() })}
          />
        </div>
        <DecideAppealForm appeal={appeal} />
      </div>
    </StaffPage>
  );
}
