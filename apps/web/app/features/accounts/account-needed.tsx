import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { HelpLine } from '../community/help-line.tsx';

interface AccountNeededProps {
  text: string;
  /** The part of this page to come back to, such as `#reply`. */
  anchor?: string;
}

/** Leads a guest to an account and back to where they were; whoever cannot wait for that, to people who answer at once. */
export function AccountNeeded({ text, anchor = '' }: AccountNeededProps) {
  const { url } = useVisit();
  const to = encodeURIComponent(`${url.pathname}${url.search}${anchor}`);
  return (
    <>
      <p>{text}</p>
      <p className="actions">
        <a className="button" href={pathTo(`/sign-up?to=${to}`)} rel="nofollow">
          {m.accounts_sign_up_title()}
        </a>
        <a href={pathTo(`/sign-in?to=${to}`)} rel="nofollow">
          {m.shell_sign_in()}
        </a>
      </p>
      <HelpLine text={m.community_not_in_a_hurry()} />
    </>
  );
}
