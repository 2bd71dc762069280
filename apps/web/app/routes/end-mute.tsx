import { MutedFacesDocument, UnmuteDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { ownPath } from '../security/safe-redirect.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { Persona } from '../ui/persona.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { myKeeping } = await ask(context, MutedFacesDocument, {});
  return pageData(found(myKeeping.mutes.find(({ personaId }) => personaId === params['id'])));
}

export async function action({ context, params }: ActionFunctionArgs) {
  await ask(context, UnmuteDocument, { personaId: params['id'] ?? '' });
  const { language, url } = visitOf(context);
  return redirect(ownPath(url.searchParams.get('to'), `/${language}/mine`));
}

/** Shows the posts of a muted writer again. */
export default function EndMuteRoute() {
  const { personaId, name } = usePageData<typeof loader>();
  return (
    <Page title={m.keeping_unmute_title()} above={<a href={pathTo('/mine')}>{m.shell_my_things()}</a>} lead={m.keeping_unmute_lead()}>
      <p>
        <Persona persona={{ id: personaId, name }} />
      </p>
      <Form name="unmute">
        <p className="actions">
          <SubmitButton label={m.keeping_unmute_named({ name })}>{m.keeping_unmute()}</SubmitButton>
        </p>
      </Form>
    </Page>
  );
}
