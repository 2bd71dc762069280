import { m } from '@rinnalla/i18n';
import { Page } from '../ui/page.tsx';
import { KeptForm, KeptInside, WrittenTexts } from './kept-form.tsx';
import { pathTo } from './path-to.ts';
import { formField, secretPrefix, submissionField, type SubmittedForm } from './submitted-form.ts';
import { keptField, keptFormOf } from './unsent-form.ts';
import { useVisit } from './use-visit.ts';

/** The page of a form that came after too many others from the same network: how long to wait, what was typed, and who answers meanwhile. */
export function TooManyPage() {
  const { submitted, wait, besideProblems } = useVisit();
  const minutes = Math.ceil((wait ?? 60) / 60);
  return (
    <Page title={m.shell_too_many_title()} lead={m.shell_too_many({ count: minutes })}>
      <p>{m.shell_too_many_why()}</p>
      {besideProblems}
      {submitted === null ? null : <FormOnceMore submitted={submitted} />}
      {besideProblems === null ? (
        <p className="note">
          {m.shell_too_many_help()} <a href="tel:112">112</a> · <a href={pathTo('/help')}>{m.shell_help_now()}</a>
        </p>
      ) : null}
    </Page>
  );
}

/** A form with a secret goes back to its page first: the secret is not shown again and has to be typed anew. */
function FormOnceMore({ submitted }: { submitted: SubmittedForm }) {
  const { url } = useVisit();
  const form = { path: url.pathname + url.search, fields: submitted.keepable() };
  return submitted.names.some((name) => name.startsWith(secretPrefix)) ? <BackToPage {...form} /> : <KeptForm form={form} />;
}

/** Without the name of the form the page only shows it, with everything in it but what is secret. */
function BackToPage({ path, fields }: { path: string; fields: [string, string][] }) {
  const { submitted } = useVisit();
  const kept = keptFormOf(submitted);
  const others = fields.filter(([name]) => ![formField, submissionField, keptField].includes(name));
  return (
    <form className="form" method="post" action={path}>
      {others.map(([name, value], place) => (
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <KeptInside form={kept} />
      {kept === null ? null : <WrittenTexts form={kept} />}
      <p className="actions">
        <button className="button">{m.shell_back_to_form()}</button>
      </p>
    </form>
  );
}
