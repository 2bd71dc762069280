import { AnswerSecondLookDocument, GiveBackSecondLookDocument, SecondLookDocument } from '@rinnalla/contract';
import type { SecondLookQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { BothJudgements, howFar } from '../features/second-look/compared-look.tsx';
import { JudgeForm, readJudgement } from '../features/second-look/judge-form.tsx';
import { LookSheet } from '../features/second-look/look-sheet.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

type Context = ActionFunctionArgs['context'];
type Look = NonNullable<SecondLookQuery['secondLook']>;

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, secondLook } = await ask(context, SecondLookDocument, { id: params['id'] ?? '' });
  return pageData({ viewer, look: found(secondLook), answered: visitOf(context).url.searchParams.get('done') === 'answered' });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const id = params['id'] ?? '';
  return formOf(context).name === 'give-back' ? giveBack(context, id) : judge(context, id);
}

async function judge(context: Context, id: string) {
  const input = readJudgement(formOf(context), id);
  if (input === null) return refuse(context, [{ field: 'kind', problem: 'empty' }]);
  const { answerSecondLook } = await ask(context, AnswerSecondLookDocument, { input });
  if (answerSecondLook.__typename !== 'SecondLookAnswered') return refuse(context, problemsOf(answerSecondLook));
  return redirect(`${visitOf(context).url.pathname}?done=answered`);
}

/** Given back or lapsed meanwhile: it is nobody's in either case. */
async function giveBack(context: Context, id: string) {
  await ask(context, GiveBackSecondLookDocument, { id });
  return redirect(`/${visitOf(context).language}/staff/second-looks?done=given`);
}

export default function StaffSecondLookRoute() {
  const { viewer, look, answered } = usePageData<typeof loader>();
  const ofModerator = viewer.roles.includes('moderator');
  const back = ofModerator
    ? { name: m.looks_title(), path: '/staff/second-looks' }
    : { name: m.looks_agreement_title(), path: '/staff/agreement' };
  return (
    <StaffPage
      title={look.sheet === null ? m.looks_compared_title() : m.looks_read_title()}
      viewer={viewer}
      section={ofModerator ? 'secondLooks' : 'agreement'}
      back={back}
      lead={look.sheet === null ? undefined : m.looks_read_lead()}
    >
      {answered && look.compared !== null ? (
        <Notice tone="done">
          <p>{m.looks_done_answered()}</p>
        </Notice>
      ) : null}
      {look.sheet === null ? null : (
        <div className="two-parts">
          <div className="stack">
            <LookSheet sheet={look.sheet} />
          </div>
          <JudgeForm sheet={look.sheet} />
        </div>
      )}
      <Comparison look={look} />
    </StaffPage>
  );
}

function Comparison({ look: { compared, postToReport } }: { look: Look }) {
  if (compared === null) return null;
  return (
    <div className="form-column stack">
      <h2>{howFar(compared)}</h2>
      <BothJudgements look={compared} />
      {postToReport === null ? null : (
        <>
          <p>{m.looks_report()}</p>
          <p>
            <a href={pathTo(`/posts/${postToReport}/report`)}>{m.looks_report_link()}</a>
          </p>
        </>
      )}
    </div>
  );
}
