import { eventually } from '../stand-in/try-start.ts';
import type { Form } from './read-form.ts';
import type { Whole } from './start-whole.ts';

/** What came back. `location`: the path to go on to. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
}

/** A browser without a script: asks for pages, sends forms, keeps its cookie. */
export interface Visitor {
  /** null: the connection was refused or broke, and what became of the request is unknown. */
  get(path: string): Promise<Answer | null>;
  send(form: Form): Promise<Answer | null>;
  /** Asks for a page until it is there. */
  open(path: string): Promise<string>;
  /** The cookie that the site has given, '' before. */
  cookie(): string;
}

/** A person on a device of their own, not signed in. `own`: what their browser says beside, such as its name or a cookie of elsewhere. */
export function newVisitor({ address, site }: Whole, own: Readonly<Record<string, string>> = {}): Visitor {
  let cookie = '';
  const request = async (path: string, more: RequestInit): Promise<Answer | null> => {
    const cookies = [own['cookie'] ?? '', cookie].filter((each) => each !== '').join('; ');
    const headers = { ...own, origin: site, ...(cookies === '' ? {} : { cookie: cookies }) };
    try {
      const response = await fetch(address + path, { ...more, headers, redirect: 'manual', signal: AbortSignal.timeout(30_000) });
      const html = await response.text();
      for (const set of response.headers.getSetCookie()) cookie = set.split(';')[0] ?? '';
      return { status: response.status, location: response.headers.get('location'), html };
    } catch {
      return null;
    }
  };
  const get = (path: string) => request(path, {});
  return {
    get,
    cookie: () => cookie,
    send: ({ path, fields }) => request(path, { method: 'POST', body: new URLSearchParams([...fields]) }),
    async open(path) {
      let html: string | null = null;
      await eventually(async () => {
        const answer = await get(path);
        if (answer !== null && answer.status !== 200 && answer.status !== 503) throw new Error(`${path} answered ${answer.status}`);
        html = answer?.status === 200 ? answer.html : null;
        return html !== null;
      });
      return html ?? '';
    },
  };
}
