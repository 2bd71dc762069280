import { ChooseWorkDocument, EndBreakDocument, TakeBreakDocument } from '@rinnalla/contract';
import { redirect, type RouterContextProvider } from 'react-router';
import { ask } from '../../api-client/ask.ts';
import { problemsOf, refuse } from '../../api-client/reply-to-form.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';

type Context = Readonly<RouterContextProvider>;

/** Begins or ends a break, or keeps a choice, by the form that was sent. */
export async function lookAfterMyself(context: Context, form: SubmittedForm) {
  if (form.name === 'break') {
    await ask(context, TakeBreakDocument, {});
    return done(context, 'begun');
  }
  if (form.name === 'back') {
    await ask(context, EndBreakDocument, {});
    return done(context, 'ended');
  }
  const [mostDistressing, breakMinutes, breakItems] = [
    numberIn(form, 'mostDistressing'),
    numberIn(form, 'breakMinutes'),
    numberIn(form, 'breakItems'),
  ];
  const { chooseWork } = await ask(context, ChooseWorkDocument, { input: { mostDistressing, breakMinutes, breakItems } });
  return chooseWork.__typename === 'WorkChosen' ? done(context, 'chosen') : refuse(context, problemsOf(chooseWork));
}

/** What is no number is one that the API does not take. */
const numberIn = (form: SubmittedForm, field: string): number => {
  const text = form.text(field).trim();
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
};

const done = (context: Context, what: string) => redirect(`/${visitOf(context).language}/staff/wellbeing?done=${what}`);
