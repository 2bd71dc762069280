import {
  CheckHelplineDocument,
  HideHelplineDocument,
  KeptHelplineDocument,
  KeptHelplinesDocument,
  SaveHelplineDocument,
} from '@rinnalla/contract';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask, found } from '../../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../../api-client/reply-to-form.ts';
import { visitOf } from '../../shell/visit.ts';
import { readHelplineForm } from './read-helpline-form.ts';

type Context = Readonly<RouterContextProvider>;

/** The line of an address, or null where it is `new`. */
export async function loadKeptHelpline(context: Context, id: string) {
  if (id !== 'new') {
    const { viewer, keptHelpline } = await ask(context, KeptHelplineDocument, { id });
    return { viewer, kept: found(keptHelpline) };
  }
  return { viewer: (await ask(context, KeptHelplinesDocument, {})).viewer, kept: null };
}

/** Saves a line, notes a check, hides or shows: the form says which. */
export async function changeHelpline(context: Context, id: string) {
  const form = formOf(context);
  if (form.name === 'check') {
    const version = Number(form.text('version'));
    const { checkHelpline } = await ask(context, CheckHelplineDocument, {
      helplineId: id,
      version: Number.isSafeInteger(version) ? version : 0,
    });
    return checkHelpline.__typename === 'HelplineSaved' ? toLine(context, id) : refuse(context, problemsOf(checkHelpline));
  }
  if (form.name === 'hide' || form.name === 'show') {
    const { hideHelpline } = await ask(context, HideHelplineDocument, { helplineId: id, hidden: form.name === 'hide' });
    return hideHelpline.__typename === 'HelplineSaved' ? toLine(context, id) : refuse(context, problemsOf(hideHelpline));
  }
  const { saveHelpline } = await ask(context, SaveHelplineDocument, { input: readHelplineForm(form, id === 'new' ? null : id) });
  return saveHelpline.__typename === 'HelplineSaved'
    ? toLine(context, saveHelpline.helplineId)
    : refuse(context, problemsOf(saveHelpline).map(atItsField));
}

const toLine = (context: Context, id: string) => redirect(`/${visitOf(context).language}/staff/helplines/${id}?done=saved`);

/** The week has no field of its own: what is wrong with it is told at the question above. */
const atItsField = <Told extends { field: string }>(problem: Told): Told =>
  problem.field === 'opening' ? { ...problem, field: 'hours' } : problem;
