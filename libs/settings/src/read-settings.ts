import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { readOpening } from '@rinnalla/opening-hours';
import { z } from 'zod';
import { settingsTable, type SettingName } from './settings-table.ts';

/** What the environment asks for, read and checked. */
export interface Settings {
  /** Port of the web pages, 1–65535. */
  readonly port: number;
  /** Port of the API on 127.0.0.1, 1–65535. */
  readonly apiPort: number;
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  /** Origin that people use: scheme, host and port, without a trailing slash. */
  readonly url: string;
  readonly mode: 'demo' | 'production';
  /** Address that the web pages listen on. */
  readonly host: string;
  /** The operator's own PostgreSQL, or null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Whether guests' finished pages are kept in memory. */
  readonly pageCache: 'on' | 'off';
  /** Addresses and prefixes of the proxies in front: what these alone forward of a reader's address is believed. */
  readonly proxies: readonly string[];
  /** When moderators are there, as `readOpening` of libs/opening-hours reads it; null: nothing is said. */
  readonly staffedHours: string | null;
  /** Where staff get support, one line; null: nothing is said. */
  readonly staffSupport: string | null;
  /** From how many hours on whom is told of a first post that nobody answered; from `late` on the promise is missed. */
  readonly replyHours: { readonly peers: number; readonly professionals: number; readonly moderators: number; readonly late: number };
  /** How many of a hundred decisions are judged a second time; 0: none. */
  readonly secondLooks: number;
}

/** The settings, or the first problem as one sentence with its cure. */
export type ReadSettings = { kind: 'settings'; settings: Settings } | { kind: 'problem'; problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

const port = (name: SettingName) =>
  z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535, {
      error: ({ input }) => `${name} is "${String(input)}", which is not a port: give a whole number from 1 to 65535, or leave it out.`,
    })
    .transform(Number);

const address = z.string().superRefine((text, context) => {
  const problem = addressProblem(text);
  if (problem) context.addIssue({ code: 'custom', message: `RINNALLA_URL is "${withoutPassword(text)}", ${problem}` });
});

const schema = z
  .object({
    PORT: port('PORT'),
    API_PORT: port('API_PORT'),
    RINNALLA_DATA_DIR: z.string(),
    RINNALLA_URL: address,
    RINNALLA_MODE: z.enum(['demo', 'production'], {
      error: ({ input }) => `RINNALLA_MODE is "${String(input)}": give demo or production, or leave it out for demo.`,
    }),
    RINNALLA_HOST: z.string().refine((host) => isIP(host) !== 0 || host === 'localhost', {
      error: ({ input }) =>
        `RINNALLA_HOST is "${String(input)}", which is not an IP address: give one of this machine's, such as 127.0.0.1.`,
    }),
    DATABASE_URL: z
      .string()
      .optional()
      .refine((text) => text === undefined || /^postgres(ql)?:$/.test(parsed(text)?.protocol ?? ''), {
        error:
          'DATABASE_URL holds something that is not a PostgreSQL address: ' +
          'give postgres://user:password@host:5432/database, or leave it out to use the built-in database.',
      }),
    RINNALLA_PAGE_CACHE: z.enum(['on', 'off'], {
      error: ({ input }) => `RINNALLA_PAGE_CACHE is "${String(input)}": give on or off, or leave it out for on.`,
    }),
    RINNALLA_PROXY: z
      .string()
      .default('')
      .transform((text) => text.split(',').map((part) => part.trim()))
      .transform((parts) => parts.filter((part) => part !== ''))
      .refine((parts) => parts.every(isPrefix), {
        error: ({ input }) =>
          `RINNALLA_PROXY is "${(input as string[]).join(',')}", which is no list of addresses: ` +
          'give those of your own proxy, such as 127.0.0.1 or 10.0.0.0/8,fd00::/8, or leave it out.',
      }),
    RINNALLA_STAFFED_HOURS: z
      .string()
      .optional()
      .refine((text) => text === undefined || readOpening(text).kind === 'opening', {
        error: ({ input }) =>
          `RINNALLA_STAFFED_HOURS is "${String(input)}", which says no hours: ` +
          'give always or hours such as mon-fri 08:00-20:00; sat-sun 10:00-18:00; holidays closed, or leave it out.',
      }),
    RINNALLA_STAFF_SUPPORT: z
      .string()
      .optional()
      .refine((text) => text === undefined || /^[^\p{Cc}]{1,200}$/u.test(text), {
        error: 'RINNALLA_STAFF_SUPPORT is longer than one line of 200 characters: give one line, or leave it out.',
      }),
    RINNALLA_REPLY_HOURS: z.string().refine((text) => risingHours(text) !== null, {
      error: ({ input }) =>
        `RINNALLA_REPLY_HOURS is "${String(input)}": give four whole numbers of hours, each greater than the one before, such as ` +
        '2 8 16 24, or leave it out.',
    }),
    RINNALLA_SECOND_LOOKS: z
      .string()
      .refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= 100, {
        error: ({ input }) => `RINNALLA_SECOND_LOOKS is "${String(input)}": give a whole number from 0 to 100, or leave it out for 5.`,
      })
      .transform(Number),
  })
  .superRefine((values, context) => {
    if (values.PORT === values.API_PORT) {
      const message = `PORT and API_PORT are both ${values.PORT}: give them two different numbers.`;
      context.addIssue({ code: 'custom', message });
    }
    if (values.RINNALLA_MODE === 'demo' && !isLoopback(values.RINNALLA_HOST)) {
      const message =
        `RINNALLA_HOST is "${values.RINNALLA_HOST}", but the demo answers this machine only: ` +
        'leave it out, or set RINNALLA_MODE=production.';
      context.addIssue({ code: 'custom', message });
    }
  });

/**
 * Reads the settings from an environment. An empty value counts as absent. Relative folders are taken from `base`.
 * The problem names the setting, what it holds and the cure; it never holds a password.
 */
export function readSettings(environment: Environment, base: string = process.cwd()): ReadSettings {
  const result = schema.safeParse(withDefaults(environment));
  if (!result.success) return { kind: 'problem', problem: result.error.issues[0]?.message ?? 'The settings cannot be read.' };
  const values = result.data;
  const settings: Settings = {
    port: values.PORT,
    apiPort: values.API_PORT,
    dataDir: resolve(base, values.RINNALLA_DATA_DIR),
    url: new URL(values.RINNALLA_URL).origin,
    mode: values.RINNALLA_MODE,
    host: values.RINNALLA_HOST === 'localhost' ? '127.0.0.1' : values.RINNALLA_HOST,
    databaseUrl: values.DATABASE_URL ?? null,
    pageCache: values.RINNALLA_PAGE_CACHE,
    proxies: values.RINNALLA_PROXY,
    staffedHours: values.RINNALLA_STAFFED_HOURS ?? (values.RINNALLA_MODE === 'demo' ? 'always' : null),
    staffSupport: values.RINNALLA_STAFF_SUPPORT ?? null,
    replyHours: replyHoursOf(values.RINNALLA_REPLY_HOURS),
    secondLooks: values.RINNALLA_SECOND_LOOKS,
  };
  return { kind: 'settings', settings };
}

/** The environment variables from which `readSettings` reads the same settings again, for child processes. */
export function settingsAsEnvironment(settings: Settings): Record<SettingName, string> {
  return {
    PORT: String(settings.port),
    API_PORT: String(settings.apiPort),
    RINNALLA_DATA_DIR: settings.dataDir,
    RINNALLA_URL: settings.url,
    RINNALLA_MODE: settings.mode,
    RINNALLA_HOST: settings.host,
    DATABASE_URL: settings.databaseUrl ?? '',
    RINNALLA_PAGE_CACHE: settings.pageCache,
    RINNALLA_PROXY: settings.proxies.join(','),
    RINNALLA_STAFFED_HOURS: settings.staffedHours ?? '',
    RINNALLA_STAFF_SUPPORT: settings.staffSupport ?? '',
    RINNALLA_REPLY_HOURS: Object.values(settings.replyHours).join(' '),
    RINNALLA_SECOND_LOOKS: String(settings.secondLooks),
  };
}

/** Four whole numbers from 1 to 720, each greater than the one before; null where the text holds anything else. */
function risingHours(text: string): [number, number, number, number] | null {
  const [one = 0, two = 0, three = 0, four = 0, ...more] = text.split(/\s+/).map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 0));
  const rises = 0 < one && one < two && two < three && three < four && four <= 720;
  return rises && more.length === 0 ? [one, two, three, four] : null;
}

function replyHoursOf(text: string): Settings['replyHours'] {
  const hours = risingHours(text);
  if (hours === null) throw new Error('hours that were refused are read');
  const [peers, professionals, moderators, late] = hours;
  return { peers, professionals, moderators, late };
}

function withDefaults(environment: Environment): Record<string, string | undefined> {
  const values: Record<string, string | undefined> = {};
  for (const row of settingsTable) values[row.name] = environment[row.name]?.trim() || (row.default ?? undefined);
  values.RINNALLA_URL = environment.RINNALLA_URL?.trim() || `http://localhost:${values.PORT ?? ''}`;
  return values;
}

function addressProblem(text: string): string | null {
  const url = parsed(text);
  if (!url || !/^https?:$/.test(url.protocol)) return 'which is not a web address: give one such as https://forum.example.';
  if (url.username || url.password) return 'which holds a user name or password: give the scheme and host alone.';
  if (url.pathname !== '/' || url.search || url.hash) return `which holds more than a host: give ${url.origin}.`;
  if (url.protocol === 'http:' && !loopbackNames.has(url.hostname)) {
    return `but plain http can be read on its way: give https://${url.host}, or leave it out to try Rinnalla on this machine.`;
  }
  return null;
}

function isLoopback(host: string): boolean {
  return loopbackNames.has(host) || host.startsWith('127.');
}

/** Whether a text is an IP address, or one with the length of a prefix. A prefix of no bits would believe everybody. */
function isPrefix(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return longest > 0 && (bits === undefined || (Number(bits) >= 1 && Number(bits) <= longest));
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function withoutPassword(text: string): string {
  return text.replace(/\/\/[^/@]*@/, '//…@');
}
