import { SecondLooksDocument, TakeSecondLookDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { ComparedLooks } from '../features/second-look/compared-look.tsx';
import { LookOffer } from '../features/second-look/look-offer.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const done = visitOf(context).url.searchParams.get('done');
  return pageData({ ...(await ask(context, SecondLooksDocument, {})), done });
}

export async function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  const { takeSecondLook } = await ask(context, TakeSecondLookDocument, { calm: formOf(context).text('which') === 'calm' });
  const { secondLookId } = takeSecondLook;
  return redirect(`/${visitOf(context).language}/staff/second-looks${secondLookId === null ? '?done=none' : `/${secondLookId}`}`);
}

const news = new Map([
  ['given', m.looks_done_given],
  ['none', m.looks_done_none],
]);

export default function StaffSecondLooksRoute() {
  const { viewer, secondLooks, done } = usePageData<typeof loader>();
  const told = news.get(done ?? '')?.();
  return (
    <StaffPage title={m.looks_title()} viewer={viewer} section="secondLooks" lead={m.looks_lead()}>
      {told === undefined ? null : (
        <Notice tone={done === 'given' ? 'done' : 'calm'}>
          <p>{told}</p>
        </Notice>
      )}
      <div className="form-column stack">
        <LookOffer looks={secondLooks} />
        <section className="stack" aria-labelledby="compared">
          <h2 id="compared">{m.looks_compared_title()}</h2>
          <p>{m.looks_compared_lead()}</p>
          {secondLooks.compared.length === 0 ? <p className="note">{m.looks_compared_none()}</p> : null}
          <ComparedLooks looks={secondLooks.compared} />
        </section>
      </div>
    </StaffPage>
  );
}
