import {
  EndOtherSessionsDocument,
  EndOwnSessionDocument,
  RemoveWayInDocument,
  SetPasswordDocument,
  type WayInKind,
} from '@rinnalla/contract';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { askForSecrets, unavailable } from '../../api-client/ask-for-secrets.ts';
import { problemsOf, refuse } from '../../api-client/reply-to-form.ts';
import { pageData } from '../../shell/page-data.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { againField, newPasswordField, nameKeyField } from './new-password-form.tsx';
import { missingProof, proofIn, proofProblem } from './proof-fields.tsx';
import { isOnlyShowing } from './secret-field.tsx';

type Context = Readonly<RouterContextProvider>;

/** Back to one's own account, which says what was done. */
export const toAccount = (context: Context, done: string): Response => redirect(`/${visitOf(context).language}/account?done=${done}`);

/** Ends one session of one's own, or all the others. */
export async function endSessions(context: Context, form: SubmittedForm) {
  if (form.name === 'end-others') await ask(context, EndOtherSessionsDocument, {});
  else await ask(context, EndOwnSessionDocument, { id: form.text('session') });
  return toAccount(context, 'ended');
}

/** Sets a password; then the page shows the name once more that goes with it. */
export async function setPassword(context: Context, form: SubmittedForm) {
  if (isOnlyShowing(form)) return null;
  const password = form.text(newPasswordField);
  const problems = missingProof(form);
  if (password !== form.text(againField)) problems.push({ field: againField, problem: 'not_same' });
  if (problems.length > 0) return refuse(context, problems);
  const input = { proof: proofIn(form), submission: form.text(nameKeyField), password };
  const answer = await askForSecrets(context, SetPasswordDocument, { input });
  if (answer === null) return unavailable(context);
  const { setPassword: set } = answer;
  if (set.__typename === 'WayInNotUsable') return refuse(context, [proofProblem(form, set)]);
  if (set.__typename === 'InvalidInput')
    return refuse(
      context,
      problemsOf(set).map((each) => ({ ...each, field: newPasswordField })),
    );
  return pageData({ done: true });
}

/** Takes a way in away. */
export async function removeWayIn(context: Context, form: SubmittedForm, kind: WayInKind) {
  if (isOnlyShowing(form)) return null;
  const problems = missingProof(form);
  if (problems.length > 0) return refuse(context, problems);
  const answer = await askForSecrets(context, RemoveWayInDocument, { input: { proof: proofIn(form), kind } });
  if (answer === null) return unavailable(context);
  const { removeWayIn: removed } = answer;
  if (removed.__typename === 'WayInNotUsable') return refuse(context, [proofProblem(form, removed)]);
  return removed.__typename === 'NotAllowed' ? refuse(context, problemsOf(removed)) : toAccount(context, `${kind}-removed`);
}
