import { DemoBoardCodesDocument, JoinBoardDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { AccountNeeded } from '../features/accounts/account-needed.tsx';
import { Welcome } from '../features/accounts/welcome.tsx';
import { DemoCodes } from '../features/spaces/demo-codes.tsx';
import { JoinForm } from '../features/spaces/join-form.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { useVisit } from '../shell/use-visit.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  return pageData(await ask(context, DemoBoardCodesDocument, {}));
}

export async function action({ context }: ActionFunctionArgs) {
  const { joinBoard } = await ask(context, JoinBoardDocument, { code: formOf(context).text('code') });
  if (joinBoard.__typename !== 'BoardJoined') return refuse(context, problemsOf(joinBoard));
  return redirect(`/${visitOf(context).language}/boards/${joinBoard.slug}`);
}

/** The code says which board it opens, so that one page is enough and a board that is in no list stays unnamed. */
export default function JoinRoute() {
  const kind = useVisit().session?.kind;
  return (
    <Page title={m.spaces_join_title()} lead={m.spaces_join_lead()}>
      <Welcome />
      {kind === undefined ? <AccountNeeded text={m.spaces_join_guest()} /> : null}
      {kind === 'm' ? <JoinForm /> : null}
      {kind === 's' ? <p className="note">{m.spaces_join_staff()}</p> : null}
      <DemoCodes codes={usePageData<typeof loader>().demoBoardCodes} />
    </Page>
  );
}
