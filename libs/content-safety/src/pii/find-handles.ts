import {
  announcesAccount,
  invites,
  isEverydayService,
  isEverydayWord,
  isNoAccount,
  isService,
  standsBetween,
  standsWithin,
} from './contact-services.ts';
import type { Found, SearchedText } from './searched-text.ts';

interface Stretch {
  /** Without the punctuation around it. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** A colon, an equals sign or a dash right after it: "snap: nick". */
  readonly points: boolean;
  /** A sentence ends after it. */
  readonly ends: boolean;
  readonly capital: boolean;
}

const stretch = /[^\s,;!?()[\]{}"<>=|]{1,100}|[=;!?\n]/g;
/** Cheap to ask: without one of these in it no text names an account. */
const signs = [
  '@',
  '#',
  '_',
  'insta',
  'snap',
  'snäp',
  'disco',
  'disko',
  'gram',
  'whats',
  'watsa',
  'wapp',
  'wick',
  'tiktok',
  'tikkari',
  'tiktak',
  'face',
  'feis',
  'feisp',
  'naama',
  'messeng',
  'mese',
  'reddit',
  'twitte',
  'twitch',
  'bluesky',
  'mastod',
  'threads',
  'skype',
  'viber',
  'session',
  'signal',
  'threema',
  'jodel',
  'tumblr',
  'steam',
  'youtube',
  'linkedin',
  'onlyfans',
  'matrix',
  'element',
  'yubo',
  'bereal',
  't.me',
  '.gg/',
  'kakao',
  'wechat',
  'soundcloud',
  'pinterest',
];
const shortSigns = /(?<![a-zåäö])(?:ig|tg|fb|dc|vk|wa|kik|irc|psn|tele|wire|u\/)/;
const ofAccount = /^@?[a-z0-9åäö_][a-z0-9åäö._#-]{2,39}$/;
/** Something with a letter in it that looks chosen: a digit, a dot, an underscore, a hash within. */
const isChosen = (word: string): boolean => ofAccount.test(word) && /[a-zåäö]/.test(word) && /[0-9_.#]/.test(word.slice(1));
const nick = /^@[a-z0-9åäö_][a-z0-9åäö._-]{1,39}$/;
const plainWord = /^[a-zåäö][a-zåäö0-9._-]{2,30}$/;
const tagged = /^@?[a-z0-9åäö_.]{2,32}#\d{4}$/;
const abroad = /^@[a-z0-9_.]{2,30}@[a-z0-9.-]{3,60}\.[a-z]{2,12}$/;
const hosts = [
  'instagram.com/',
  't.me/',
  'telegram.me/',
  'snapchat.com/add/',
  'wa.me/',
  'facebook.com/',
  'fb.com/',
  'fb.me/',
  'm.me/',
  'tiktok.com/',
  'x.com/',
  'twitter.com/',
  'reddit.com/u/',
  'reddit.com/user/',
  'discord.gg/',
  'discordapp.com/users/',
  'bsky.app/profile/',
  'twitch.tv/',
  'threads.net/',
  'vk.com/',
];
const isProfile = (word: string): boolean => {
  const bare = word.replace(/^https?:\/\//, '').replace(/^(?:www|m)\./, '');
  return hosts.some((host) => bare.startsWith(host) && bare.length >= host.length + 2);
};
const redditor = /^\/?u\/[a-z0-9_-]{3,24}$/;
const farthest = 7;
const shortestUnannounced = 5;

/** Accounts at services outside of the forum by which somebody can be found. Naming a fellow member of the forum is none. */
export function findHandles({ text, cased }: SearchedText): Found[] {
  if (!shortSigns.test(text) && !signs.some((sign) => text.includes(sign))) return [];
  const stretches = stretchesOf(text, cased);
  return stretches.flatMap((one, n) => (isAccount(stretches, n) ? [{ type: 'handle' as const, from: one.from, to: one.to }] : []));
}

function stretchesOf(text: string, cased: string): Stretch[] {
  return Array.from(text.matchAll(stretch), ({ 0: whole, index }) => {
    const lead = /^[:'*~.-]{0,9}/.exec(whole)?.[0].length ?? 0;
    const tail = /[:'*~.-]{0,9}$/.exec(whole)?.[0].length ?? 0;
    const word = whole.slice(lead, Math.max(lead, whole.length - tail));
    const end = whole.slice(whole.length - tail);
    const from = index + lead;
    return {
      word,
      from,
      to: from + word.length,
      points: /[:=-]/.test(end) || whole === '=',
      ends: /[.]/.test(end) || /^[!?\n]$/.test(whole),
      capital: cased.charAt(from) !== text.charAt(from),
    };
  });
}

function isAccount(stretches: readonly Stretch[], n: number): boolean {
  const { word } = stretches[n] ?? { word: '' };
  if (word.length < 2) return false;
  if (tagged.test(word) || abroad.test(word) || isProfile(word) || redditor.test(word)) return true;
  if (isService(word)) return false;
  return isNamedAfterService(stretches, n) || isNamedBeforeService(stretches, n);
}

/** What a stretch looks like: @nick, or nick_07, or a mere word. */
type Look = 'marked' | 'chosen' | 'word' | 'none';

function lookOf(word: string): Look {
  if (nick.test(word)) return 'marked';
  if (isChosen(word)) return /^\d/.test(word) ? 'none' : 'chosen';
  return plainWord.test(word) ? 'word' : 'none';
}

/** "insta @nick", "snap: nick", "on telegram as nick.07", "mun discord on nick_77". */
function isNamedAfterService(stretches: readonly Stretch[], n: number): boolean {
  const look = lookOf(stretches[n]?.word ?? '');
  const service = look === 'none' ? null : serviceBefore(stretches, n, look === 'marked');
  return service !== null && (look !== 'word' || isWordAnAccount(stretches, n, service));
}

/** How far before a stretch a service stands, and whether a word on the way announces an account. */
interface ServiceBefore {
  readonly distance: number;
  readonly announced: boolean;
}

/** Back over the words that may stand between a service and an account; `overAnything`: over any word of the sentence. */
function serviceBefore(stretches: readonly Stretch[], n: number, overAnything: boolean): ServiceBefore | null {
  let announced = stretches[n - 1]?.points === true;
  for (let distance = 1; distance <= farthest; distance += 1) {
    const before = stretches[n - distance];
    if (before === undefined || before.ends) return null;
    announced ||= announcesAccount(before.word);
    if (isService(before.word)) return { distance, announced };
    if (!overAnything && before.word !== '' && !standsBetween(before.word)) return null;
  }
  return null;
}

/** Whether a mere word that stands behind a service is an account there. */
function isWordAnAccount(stretches: readonly Stretch[], n: number, { distance, announced }: ServiceBefore): boolean {
  const [one, service] = [stretches[n], stretches[n - distance]];
  if (one === undefined || service === undefined || isNoAccount(one.word) || standsBetween(one.word)) return false;
  if (service.points && distance === 1) return !one.capital || endsClause(stretches, n);
  if (isEverydayWord(one.word)) return false;
  if (isEverydayService(service.word)) return announced && distance > 1;
  return announced || isLeftAtTheEnd(stretches, n, distance);
}

/** "My insta is sleepyfox", "add me on discord sleepyfox": with nothing behind it. */
const isLeftAtTheEnd = (stretches: readonly Stretch[], n: number, distance: number): boolean =>
  (stretches[n]?.word.length ?? 0) >= shortestUnannounced &&
  endsClause(stretches, n) &&
  (distance >= 2 || isInvited(stretches, n - distance));

const isInvited = (stretches: readonly Stretch[], service: number): boolean =>
  stretches.slice(Math.max(0, service - 4), service).some(({ word }) => invites(word));

const goesOn = new Set('if jos om so niin så tule tuu kom add lisää or tai eller and ja och'.split(' '));

function endsClause(stretches: readonly Stretch[], n: number): boolean {
  const [one, next] = [stretches[n], stretches[n + 1]];
  return one === undefined || next === undefined || one.ends || next.from > one.to + 1 || goesOn.has(next.word);
}

/** "nick_05 on tiktok", "@nick på insta", "nick99 instassa", "jag heter nick på insta". */
function isNamedBeforeService(stretches: readonly Stretch[], n: number): boolean {
  const [one, first, second] = [stretches[n], stretches[n + 1], stretches[n + 2]];
  if (one === undefined || first === undefined || one.ends) return false;
  const look = lookOf(one.word);
  if (look === 'none' || (look === 'word' && !isAnnounced(stretches[n - 1], one.word))) return false;
  if (standsWithin(first.word)) return isService(second?.word ?? '');
  return isService(first.word) && !first.points && isPlacedBefore(one, first, look);
}

const isPlacedBefore = (one: Stretch, service: Stretch, look: Look): boolean =>
  look === 'marked' || endsInPlace.test(service.word) || /[0-9_]/.test(one.word);

/** "instassa", "på insta": the service is a place. */
const endsInPlace = /(?:ssa|ssä|sta|stä|is|ist)$/;

const isAnnounced = (before: Stretch | undefined, word: string): boolean =>
  before !== undefined && announcesAccount(before.word) && !isEverydayWord(word) && !standsBetween(word);
