import { formNamed } from './read-form.ts';
import { sendUntilDone } from './send-until-done.ts';
import type { Whole } from './start-whole.ts';
import { ask } from './start-whole.ts';
import { newVisitor, type Visitor } from './visitor.ts';

const board = 'yolla-valveilla';

/** A new member: agrees, gets a recovery phrase and types two of its words back. */
export async function signUp(whole: Whole, visitor: Visitor = newVisitor(whole)): Promise<Visitor> {
  const path = '/fi/sign-up';
  const begin = formNamed(await visitor.open(path), { path, name: 'begin', entries: { age: 'adult', consent: 'yes' } });
  const offered = formNamed((await visitor.send(begin))?.html ?? '', { path, name: 'confirm', entries: {} });
  const words = offered.fields.get('secret_phrase')?.split(' ') ?? [];
  const [first, second] = (offered.fields.get('places') ?? '').split(',').map((place) => words[Number(place) - 1] ?? '');
  const confirmed = new Map([...offered.fields, ['secret_first_word', first ?? ''], ['secret_second_word', second ?? '']]);
  await sendUntilDone(visitor, { path: offered.path, fields: confirmed });
  return visitor;
}

/** A moderator of the demo, who enters by one button. */
export async function enterAsModerator(whole: Whole): Promise<Visitor> {
  const [account] = await ask<{ id: string }>(whole, `select id from staff_account where moderates(id, null) order by name limit 1`);
  const visitor = newVisitor(whole);
  const path = '/fi/sign-in';
  await sendUntilDone(visitor, formNamed(await visitor.open(path), { path, name: 'demo', entries: { account: account?.id ?? '' } }));
  return visitor;
}

/** A thread, and the text of its opening post. */
export interface Thread {
  readonly id: string;
  readonly opening: string;
}

export async function startThread(member: Visitor, opening: string): Promise<Thread> {
  const path = `/fi/boards/${board}/write`;
  const entries = { kind: 'discussion', title: opening, text: opening };
  const { location } = await sendUntilDone(member, formNamed(await member.open(path), { path, name: 'start', entries }));
  return { id: location.split('/').at(-1) ?? '', opening };
}

/** The form to reply with in a thread, filled in. */
export async function replyForm(member: Visitor, { id }: Thread, { text, language = 'fi' }: { text: string; language?: string }) {
  const path = `/${language}/threads/${id}`;
  return formNamed(await member.open(path), { path, name: 'answer', entries: { text } });
}
