import { phraseOf } from '../seed/members.ts';
import { formNamed } from '../start/main-job/read-form.ts';
import { ask, type Site } from './site.ts';

/** Somebody who is signed in through the web, as a browser would be. */
export interface Session {
  /** The `Cookie` header. */
  readonly cookie: string;
  /** What every form of theirs carries. */
  readonly csrf: string;
}

/** People who sign in at the same time. */
const atOnce = 4;

/** Signs in the first members of a seed with their phrases. */
export async function signInMembers(site: Site, { count, randomSeed }: { count: number; randomSeed: number }): Promise<Session[]> {
  const sessions: Session[] = [];
  for (let n = 0; n < count; n += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - n) }, (_, more) => n + more);
    const phrases = numbers.map((number) => phraseOf(randomSeed, number).join(' '));
    sessions.push(...(await Promise.all(phrases.map((secret_phrase) => enter(site, 'sign-in', { secret_phrase })))));
  }
  return sessions;
}

/** A moderator of the demo who moderates everywhere; enters by one button. */
export async function enterAsModerator(site: Site): Promise<Session> {
  const [account] = await ask<{ id: string }>(
    site.database,
    `select id from staff_account where moderates(id, null) and active order by name limit 1`,
  );
  return enter(site, 'demo', { account: account?.id ?? '' });
}

async function enter(site: Site, name: string, entries: Record<string, string>): Promise<Session> {
  const path = '/en/sign-in';
  const page = await fetch(site.address + path);
  const { fields } = formNamed(await page.text(), { path, name, entries });
  const headers = { origin: site.origin };
  const answer = await fetch(site.address + path, { method: 'POST', headers, body: new URLSearchParams([...fields]), redirect: 'manual' });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (answer.status !== 302 || cookie === undefined) throw new Error(`Signing in was answered with ${answer.status}.`);
  const signOut = await fetch(`${site.address}/en/sign-out`, { headers: { cookie } });
  const csrf = /name="csrf" value="([^"]+)"/.exec(await signOut.text())?.[1];
  if (csrf === undefined) throw new Error('A signed-in page has no form token.');
  return { cookie, csrf };
}
