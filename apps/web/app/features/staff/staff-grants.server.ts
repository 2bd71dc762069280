import { GrantRoleDocument, RevokeRoleDocument, type GrantInput } from '@rinnalla/contract';
import { isLanguage } from '@rinnalla/i18n';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { refuse } from '../../api-client/reply-to-form.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { proofOf, staffProblems } from './staff-form.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Gives somebody a place to moderate, or takes one back, by the form that was sent. */
export async function changeGrants(context: Context, form: SubmittedForm, personId: string) {
  if (form.name !== 'grant') {
    const { revokeRole } = await ask(context, RevokeRoleDocument, { grantId: form.text('grant') });
    return revokeRole.__typename === 'StaffChanged' ? saved(context, personId) : refuse(context, staffProblems(revokeRole, ''));
  }
  const where = form.text('where');
  if (where === '') return refuse(context, [{ field: 'where', problem: 'empty' }]);
  const proof = proofOf(form);
  const input = { personId, senior: form.choices('how').includes('senior'), ...scopeOf(where) };
  const { grantRole } = await ask(context, GrantRoleDocument, { input, proof });
  if (grantRole.__typename === 'StaffChanged') return saved(context, personId);
  return refuse(context, staffProblems(grantRole, proof === null ? 'proof_missing' : 'proof_refused'));
}

/** What the list holds: a word for everywhere, a language, or the id of a board. */
function scopeOf(where: string): Pick<GrantInput, 'language' | 'boardId'> {
  if (where === 'everywhere') return {};
  return isLanguage(where) ? { language: where } : { boardId: where };
}

const saved = (context: Context, personId: string) => redirect(`/${visitOf(context).language}/staff/people/${personId}?done=saved`);
