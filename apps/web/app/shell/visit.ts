import { isLanguage, preferredLanguage, type Language } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { createContext, type RouterContextProvider } from 'react-router';
import { csrfToken } from '../security/csrf.ts';
import { endedCookie, readSessionCookie, sessionCookie, type CookieSettings, type Session } from '../security/session-cookie.ts';
import type { SentForm } from '../../server/doors.rules.ts';
import type { LetPass } from '../../server/flood-gate.ts';
import type { SubmittedForm } from './submitted-form.ts';

/** What the web process is started with. `url`: the site's own address without a trailing slash. `webKey`: 32 secret bytes. */
export interface WebSettings {
  url: string;
  mode: 'demo' | 'production';
  apiPort: number;
  webKey: Uint8Array;
  /** Paths of files that browsers fetch. `staff`: the script of the staff's pages; `passkey`: of the few on which they use passkeys; `keepHelp`: of the one on which help is kept on a phone. */
  assets: { style: string; script: string; icon: string; staff: string; passkey: string; keepHelp: string };
}

/** What stands in the way of a form. `field`: its name, or '' for the form as a whole. `problem`: a code, never a text. */
export interface Problem {
  field: string;
  problem: string;
  limit?: number | null;
}

/** A file for the visitor to keep. `name`: what the browser saves it as. */
export interface FileToSend {
  name: string;
  type: string;
  parts: AsyncIterable<string>;
}

/** All that a page needs to know about the request it answers. */
export class Visit {
  readonly settings: WebSettings;
  readonly url: URL;
  readonly language: Language;
  /** The language in the address; null where it names none of ours. Then the page before decides, then what the browser asks for. */
  readonly languageInPath: Language | null;
  session: Session | null = null;
  /** A session of this browser that was unused for too long: over on this device, and still to be ended on the server. */
  idle: Session | null = null;
  submitted: SubmittedForm | null = null;
  problems: Problem[] = [];
  /** What is said beside a form that was turned down, whatever for: words of care, where its author may need them. */
  besideProblems: ReactNode = null;
  /** The `Set-Cookie` value of the answer. */
  cookie: string | null = null;
  /** Whether the form that was sent is one that guests send too. */
  guestsMaySend = false;
  /** Whether the form was sent by somebody whose session holds, so that they are to see at once what it changed. */
  isOwnForm = false;
  /** Counts a form where it is limited. */
  letPass: LetPass = () => Promise.resolve(null);
  /** The seconds to wait where too many forms came before this one. */
  wait: number | null = null;
  /** A file that is answered instead of a page, part by part as it is made; null for a page. */
  file: FileToSend | null = null;
  /** The finished page; null where the answer is none, such as a redirect. */
  html: string | null = null;
  #csrf: { readonly session: Session; readonly token: string } | null = null;

  constructor(request: Request, settings: WebSettings, now: number) {
    this.settings = settings;
    this.url = new URL(request.url);
    this.languageInPath = languageIn(this.url);
    const before = request.headers.get('referer');
    const asked = preferredLanguage(request.headers.get('accept-language') ?? undefined);
    this.language = this.languageInPath ?? (before === null ? null : languageIn(new URL(before))) ?? asked;
    this.#readSession(request.headers.get('cookie'), now);
  }

  get #cookie(): CookieSettings {
    return { webKey: this.settings.webKey, secure: this.settings.url.startsWith('https:') };
  }

  /** The token for this visit's forms; null for guests, whose forms need none. Made once: a page may hold many forms. */
  get csrf(): string | null {
    if (this.#csrf?.session !== this.session) {
      this.#csrf = this.session && { session: this.session, token: csrfToken(this.session, this.settings.webKey) };
    }
    return this.#csrf?.token ?? null;
  }

  /** A form as the doors know it. */
  sentForm({ names: fields }: SubmittedForm): SentForm {
    return { path: this.url.pathname, fields, session: this.session?.kind === 'm' ? this.session.token : null };
  }

  /** This page's address in another language. */
  pathIn(language: Language): string {
    if (this.languageInPath === null) return `/${language}`;
    return `/${language}${this.url.pathname.slice(3)}${this.submitted === null ? this.url.search : ''}`;
  }

  signIn(session: Session): void {
    this.session = session;
    this.cookie = sessionCookie(session, this.#cookie, secondsNow());
  }

  signOut(): void {
    this.session = null;
    this.cookie = endedCookie(this.#cookie.secure);
  }

  #readSession(header: string | null, now: number): void {
    const reading = readSessionCookie(header, this.#cookie, now);
    if (reading.kind === 'refused') this.cookie = endedCookie(this.#cookie.secure);
    if (reading.kind === 'refused' && reading.reason === 'idle') this.idle = reading.session;
    if (reading.kind !== 'session') return;
    this.session = reading.session;
    if (reading.refresh) this.cookie = sessionCookie(reading.session, this.#cookie, now);
  }
}

function languageIn({ pathname }: URL): Language | null {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : null;
}

export const secondsNow = (): number => Math.floor(Date.now() / 1000);

export const visitContext = createContext<Visit>();

/** The visit of a loader's or an action's `context`. */
export const visitOf = (context: Readonly<RouterContextProvider>): Visit => context.get(visitContext);
