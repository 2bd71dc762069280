import { secretPrefix } from '../app/shell/submitted-form.ts';

/**
 * What is limited by where it comes from, or, `writing`, by the member's session that does it. `sign_up`: asks for twelve words; `account`:
 * types some of them back, which makes an account; `reading`: has words read that were turned down, for words of care.
 */
export type Door = 'sign_in' | 'sign_up' | 'account' | 'look_up' | 'report' | 'writing' | 'reading';

/** How many attempts in so many seconds. */
export interface DoorLimit {
  readonly attempts: number;
  readonly seconds: number;
}

const minute = 60;

/**
 * Generous: a clinic, a school or a Tor exit is one address for many. A phrase cannot be guessed; what is limited is the work of
 * checking, guessing at passwords, and accounts or reports by the thousand.
 */
export const doorLimits: Readonly<Record<Door, DoorLimit>> = {
  sign_in: { attempts: 40, seconds: 10 * minute },
  sign_up: { attempts: 40, seconds: 60 * minute },
  account: { attempts: 120, seconds: 60 * minute },
  look_up: { attempts: 60, seconds: 10 * minute },
  report: { attempts: 40, seconds: 60 * minute },
  writing: { attempts: 60, seconds: minute },
  reading: { attempts: 20, seconds: minute },
};

/** A form on its way. `path`: where to, as it stands in the address, its language first. `fields`: the names of those that it has. `session`: a member's token, or null. `isTurnedDown`: it has passed its doors and was turned down. */
export interface SentForm {
  readonly path: string;
  readonly fields: readonly string[];
  readonly session: string | null;
  readonly isTurnedDown?: boolean;
}

/**
 * The doors that a form passes. Whatever carries a secret (phrase, password, code) counts as signing in, wherever it goes, so that a
 * page yet to come is not forgotten; a form of a staff entrance counts too, secret or not. What a member writes has been counted when it
 * came, and is not counted again when it is read.
 */
export function doorsOf(form: SentForm): Door[] {
  if (form.isTurnedDown !== true) return doorsToSend(form);
  return form.session === null ? ['reading'] : [];
}

function doorsToSend({ path: address, fields, session }: SentForm): Door[] {
  const path = placeOf(address);
  const hasSecret = fields.some((field) => field.startsWith(secretPrefix));
  const doors: Door[] = session === null ? [] : ['writing'];
  if (path === '/sign-up') return [...doors, hasSecret ? 'account' : 'sign_up'];
  if (hasSecret || (/^\/staff\/(sign-in|join)$/.test(path) && fields.includes('form'))) doors.push('sign_in');
  if (path === '/reports' || /\/join$/.test(path)) doors.push('look_up');
  if (session === null && /^\/posts\/[^/]+\/report$/.test(path)) doors.push('report');
  return doors;
}

/** The place that the router takes an address for: without language, in small letters, decoded, without empty parts. */
const placeOf = (address: string): string =>
  decodeURIComponent(address)
    .toLowerCase()
    .replaceAll(/\/+/g, '/')
    .replace(/^\/[a-z]{2}(?=\/|$)/, '')
    .replace(/\/$/, '');
