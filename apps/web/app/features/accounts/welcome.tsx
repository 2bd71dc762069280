import { m } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';
import { Notice } from '../../ui/notice.tsx';
import { welcomeParameter } from './way-back.rules.ts';

/** Greets somebody whose account was made a moment ago. */
export function Welcome() {
  const { session, url } = useVisit();
  if (session === null || !url.searchParams.has(welcomeParameter)) return null;
  return (
    <Notice tone="done">
      <p>{m.accounts_welcome()}</p>
    </Notice>
  );
}
