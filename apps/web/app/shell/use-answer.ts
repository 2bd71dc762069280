import { useActionData } from 'react-router';
import { PageData } from './page-data.ts';

type AnsweredBy<Action> = Action extends (...parameters: never[]) => infer R ? Answer<Awaited<R>> : never;
type Answer<R> = R extends PageData<infer T> ? T : never;

/**
 * What this route's action gave with `pageData`, or null where none ran or it refused. For the pages that answer a form without a
 * redirect, because what they show is a secret that must not stand in an address.
 */
export function useAnswer<Action>(): AnsweredBy<Action> | null {
  const answer: unknown = useActionData();
  return answer instanceof PageData ? (PageData.open(answer) as AnsweredBy<Action>) : null;
}
