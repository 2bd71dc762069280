import { request } from 'node:http';
import { kill, recovered } from '../main-job/kill-process.ts';
import { replyForm, signUp, startThread, type Thread } from '../main-job/members.ts';
import { formNamed } from '../main-job/read-form.ts';
import { sendUntilDone } from '../main-job/send-until-done.ts';
import { ask, type Whole } from '../main-job/start-whole.ts';
import { newVisitor, type Visitor } from '../main-job/visitor.ts';

/** What is marked in the visits. All texts are made up, so that they stand nowhere else. */
export const marked = {
  ipv4: '203.0.113.77',
  ipv6: '2001:db8:77:13:feed:beef:cafe:d00d',
  /** The other end of a connection that comes without a proxy. */
  peer: '127.77.13.5',
  agent: 'Kanarialainen/7.31 (Harvinainen Puhelin)',
  referer: 'http://kanarianlinnun-uutiset.example/juttu',
  language: 'fi-x-kanaria',
  cookie: 'kanarianmuru=pikkuinenmuru',
  search: 'kanarian hiljainen haku',
  name: 'kanarian-salanimi',
  typed: 'kanarian väärä lause jota kukaan ei tunne',
  reply: 'Kanarian yöllinen vastaus.',
  /** A text that was only looked at, and then not sent. */
  looked: 'Kanarian katsottu mutta lähettämättä jätetty sana, 040 731 7731.',
  report: 'Kanarian ilmoituksen selitys.',
} as const;

/** What a member's visits used that must not be found either. */
export interface Secrets {
  readonly phrase: string;
  readonly session: string;
}

/** Reads and writes as a guest and as a member with a browser that is marked all over, while things go wrong. */
export async function visitMarked(whole: Whole): Promise<Secrets> {
  const guest = newVisitor(whole, browser(marked.ipv4));
  const noted = notingSecrets(newVisitor(whole, browser(marked.ipv6)));
  await readAround(guest);
  const member = await signUp(whole, noted.visitor);
  const thread = await startThread(member, 'Kanarian ketju');
  await sendUntilDone(member, await replyForm(member, thread, { text: marked.reply }));
  await lookFirst(member, thread);
  await signInWrongly(guest);
  await reportFirstPost(whole, guest, thread.id);
  await askBadly(whole);
  await clash(whole, guest, thread.id);
  const killed = await kill(whole, 'api');
  await Promise.all([member.send(await withoutApi(thread.id)), guest.get(`/fi/boards?q=${encodeURIComponent(marked.search)}`)]);
  await recovered(whole, killed);
  return noted.secrets();
}

const browser = (address: string): Record<string, string> => ({
  'x-forwarded-for': address,
  'user-agent': marked.agent,
  referer: marked.referer,
  'accept-language': marked.language,
  cookie: marked.cookie,
});

/** Watches what a visitor is given and sends, for the phrase. */
function notingSecrets(visitor: Visitor): { visitor: Visitor; secrets(): Secrets } {
  let phrase = '';
  const send: Visitor['send'] = (form) => {
    phrase = form.fields.get('secret_phrase') ?? phrase;
    return visitor.send(form);
  };
  return { visitor: { ...visitor, send }, secrets: () => ({ phrase, session: visitor.cookie().split('.')[1] ?? '' }) };
}

async function readAround(guest: Visitor): Promise<void> {
  for (const path of [
    '/',
    '/fi',
    '/sv/boards',
    '/fi/help',
    `/fi/boards?q=${encodeURIComponent(marked.search)}`,
    '/fi/%E0%A4',
    '/fi/none',
  ]) {
    await guest.get(path);
  }
}

/** Looks at a text, and changes what the coach offers to change, but sends nothing. */
async function lookFirst(member: Visitor, thread: Thread): Promise<void> {
  const form = await replyForm(member, thread, { text: marked.looked });
  const look = { ...form, fields: new Map([...form.fields, ['look', 'yes']]) };
  const blur = /name="blur"[^>]*value="([\w-]+)"/.exec((await member.send(look))?.html ?? '')?.[1];
  if (blur === undefined) throw new Error('the coach showed no detail');
  await member.send({ ...look, fields: new Map([...look.fields, ['blur', blur]]) });
}

async function signInWrongly(guest: Visitor): Promise<void> {
  const fields = new Map([
    ['secret_phrase', marked.typed],
    ['secret_password', marked.typed],
    ['sign_in_name', marked.name],
  ]);
  for (const form of ['sign-in', 'sign-in-password'])
    await guest.send({ path: '/fi/sign-in', fields: new Map([...fields, ['form', form]]) });
  await guest.send({ path: '/fi/reports', fields: new Map([['reference', marked.search]]) });
}

async function reportFirstPost(whole: Whole, guest: Visitor, threadId: string): Promise<number> {
  const [post] = await ask<{ id: string }>(whole, 'select id from post where thread_id = $1 and position = 1', [threadId]);
  const path = `/fi/posts/${post?.id}/report`;
  const entries = { category: 'spam', goodFaith: 'yes', explanation: marked.report };
  return (await guest.send(formNamed(await guest.open(path), { path, name: 'report', entries })))?.status ?? 0;
}

/** Bytes that are no request of ours, to the web process without its proxy and to the API itself. */
async function askBadly(whole: Whole): Promise<void> {
  const headers = { ...browser(marked.ipv4), 'content-type': 'application/json' };
  const documents = whole.apiUrl.replace('/health', '/documents');
  const send = (url: string, body: string, more: Record<string, string> = {}): Promise<void> =>
    new Promise((resolve) => {
      const asked = request(
        url,
        { method: 'POST', headers: { ...headers, ...more }, localAddress: marked.peer, agent: false },
        (response) => {
          response.resume().on('close', () => resolve());
        },
      );
      asked.on('error', () => resolve());
      asked.end(body);
    });
  await send(documents, `{"document": "${marked.search}`);
  await send(documents, JSON.stringify({ document: marked.search, variables: { text: marked.typed } }));
  await send(
    documents.replace('/documents', '/graphql'),
    JSON.stringify({ query: `{ ${marked.name} }`, variables: { text: marked.typed } }),
  );
  await send(`${whole.address}/fi/sign-in`, JSON.stringify({ secret_phrase: marked.typed }));
  await send(`${whole.address}/fi/help`, 'x', { 'x-long': marked.typed.repeat(1_000) });
}

/** Lets the database refuse the guest's words: once because they are not unique, once because a check forbids them. */
async function clash(whole: Whole, guest: Visitor, threadId: string): Promise<void> {
  await ask(whole, `create unique index canary_unique on report (explanation) where explanation ~ 'Kanarian'`);
  const unique = await reportFirstPost(whole, guest, threadId);
  await ask(whole, 'drop index canary_unique');
  await ask(whole, `alter table report add constraint canary_check check (explanation !~ 'Kanarian') not valid`);
  const checked = await reportFirstPost(whole, guest, threadId);
  await ask(whole, 'alter table report drop constraint canary_check');
  await ask(whole, 'select $1::int', [marked.report]).catch(() => undefined);
  if (unique !== 503 || checked !== 503)
    throw new Error(`the database should have refused the reports, which answered ${unique}, ${checked}`);
}

const withoutApi = async (threadId: string) => ({ path: `/fi/threads/${threadId}`, fields: new Map([['text', marked.reply]]) });
