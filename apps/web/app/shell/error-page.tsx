import { m } from '@rinnalla/i18n';
import { Page } from '../ui/page.tsx';
import { ConsentWithKept, KeptForm, SendWithoutSession, SignInWithKept, WrittenTexts } from './kept-form.tsx';
import { pathTo } from './path-to.ts';
import { writtenIn, type UnsentForm } from './unsent-form.ts';
import { useVisit } from './use-visit.ts';

interface Cause {
  title: string;
  text: string;
  /** The text where a form was sent that can be sent again; null: it cannot, and what was written is there to be copied. */
  kept: string | null;
}

function causeOf(status: number, code: string): Cause {
  if (code === 'stale_form') return { title: m.shell_stale_form_title(), text: '', kept: m.shell_stale_form_kept() };
  if (code === 'closed') return { title: m.sanctions_closed_title(), text: m.sanctions_closed_lead(), kept: null };
  if (code === 'consent_needed')
    return { title: m.leaving_consent_needed_title(), text: m.leaving_consent_needed(), kept: m.leaving_consent_needed_kept() };
  if (status === 401) return { title: m.shell_signed_out_title(), text: '', kept: m.shell_signed_out_kept() };
  if (status === 403) return { title: m.shell_forbidden_title(), text: m.shell_forbidden(), kept: null };
  if (status === 503) return { title: m.shell_unavailable_title(), text: m.shell_unavailable(), kept: m.shell_unavailable_kept() };
  if (status === 404) return { title: m.shell_not_found_title(), text: m.shell_not_found(), kept: null };
  if (status === 405) return { title: m.shell_wrong_method_title(), text: m.shell_wrong_method(), kept: null };
  return { title: m.shell_broken_title(), text: m.shell_broken(), kept: m.shell_broken_kept() };
}

/** The page of anything that went wrong. A form that was on its way comes back with all that was typed in it. */
export function ErrorPage({ status, code }: { status: number; code: string }) {
  const { submitted, url, besideProblems } = useVisit();
  const { title, text, kept } = causeOf(status, code);
  const form = submitted === null ? null : { path: url.pathname + url.search, fields: submitted.keepable() };
  if (form === null || kept === null)
    return (
      <Page title={title} lead={text}>
        {besideProblems}
        {form !== null && writtenIn(form).length > 0 ? (
          <>
            <p>{m.shell_kept_to_copy()}</p>
            <WrittenTexts form={form} />
          </>
        ) : null}
        {code === 'closed' ? (
          <p className="actions">
            <a className="button" href={pathTo('/closed')}>
              {m.sanctions_closed_open_page()}
            </a>
          </p>
        ) : null}
        <WaysOn again={status >= 500 ? url.pathname + url.search : null} />
      </Page>
    );
  return (
    <Page title={title} lead={kept}>
      {besideProblems}
      <WayToSend form={form} status={status} code={code} />
    </Page>
  );
}

/** How an unsent form can be sent after all. */
function WayToSend({ form, status, code }: { form: UnsentForm; status: number; code: string }) {
  const { guestsMaySend } = useVisit();
  if (code === 'consent_needed') return <ConsentWithKept form={form} />;
  if (status !== 401) return <KeptForm form={form} />;
  return (
    <>
      <SignInWithKept form={form} />
      {guestsMaySend ? <SendWithoutSession form={form} /> : null}
    </>
  );
}

/** `again`: the address to try once more, where the fault is ours. */
function WaysOn({ again }: { again: string | null }) {
  return (
    <p className="actions">
      <a className="button" href={again ?? pathTo('/boards')}>
        {again === null ? m.shell_back_to_boards() : m.shell_try_again()}
      </a>
      <a href={pathTo('/help')}>{m.shell_help_now()}</a>
    </p>
  );
}
