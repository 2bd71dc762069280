import { announcesAccount, invites, isEverydayService, isEverydayWord, isNoAccount, isService, standsBetween, standsWithin } from './contact-services.ts';
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

const stretch = /[^\s,;!?()[\]{}"<>=|\u0000]{1,100}|[=;!?\n]/g;
/** Cheap to ask: without one of these in it no text names an account. */
const signs = ['@', '#', '_', 'insta', 'sna', 'snä', 'ig', 'tg', 'fb', 'dc', 'wa', 'vk', 'kik', 'disco', 'disko', 'gram', 'whats', 'wick', 'tik', 'face', 'fei', 'naama', 'mes', 'reddit', 'twit', 'bluesky', 'masto', 'threads', 'skype', 'viber', 'sess', 'signal', 'threema', 'jodel', 'tumblr', 'steam', 'youtube', 'linkedin', 'onlyfans', 'matrix', 'element', 'yubo', 'bereal', 't.me', '.gg/', 'u/', 'psn', 'irc', 'tele', 'wire'];
const ofAccount = /^@?[a-z0-9åäö_][a-z0-9åäö._#-]{2,39}$/;
/** Something with a letter in it that looks chosen: a digit, a dot, an underscore, a hash within. */
const chosen = { test: (word: string): boolean => ofAccount.test(word) && /[a-zåäö]/.test(word) && /[0-9_.#]/.test(word.slice(1)) };
const nick = /^@[a-z0-9åäö_][a-z0-9åäö._-]{1,39}$/;
const plainWord = /^[a-zåäö][a-zåäö0-9._-]{2,30}$/;
const tagged = /^@?[a-z0-9åäö_.]{2,32}#\d{4}$/;
const abroad = /^@[a-z0-9_.]{2,30}@[a-z0-9.-]{3,60}\.[a-z]{2,12}$/;
const hosts = ['instagram.com/', 't.me/', 'telegram.me/', 'snapchat.com/add/', 'wa.me/', 'facebook.com/', 'fb.com/', 'fb.me/', 'm.me/', 'tiktok.com/', 'x.com/', 'twitter.com/', 'reddit.com/u/', 'reddit.com/user/', 'discord.gg/', 'discordapp.com/users/', 'bsky.app/profile/', 'twitch.tv/', 'threads.net/', 'vk.com/'];
const isProfile = (word: string): boolean => {
  const bare = word.replace(/^https?:\/\//, '').replace(/^(?:www|m)\./, '');
  return hosts.some((host) => bare.startsWith(host) && bare.length >= host.length + 2);
};
const redditor = /^\/?u\/[a-z0-9_-]{3,24}$/;
const farthest = 7;

/** Accounts at services outside of the forum by which somebody can be found. Naming a fellow member of the forum is none. */
export function findHandles({ text, cased }: SearchedText): Found[] {
  if (!signs.some((sign) => text.includes(sign))) return [];
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

/** "insta @nick", "snap: nick", "on telegram as nick.07", "mun discord on nick_77". */
function isNamedAfterService(stretches: readonly Stretch[], n: number): boolean {
  const { word, to, capital } = stretches[n] ?? { word: '', to: 0, capital: false };
  const [marked, looksChosen] = [nick.test(word), chosen.test(word)];
  if (!marked && !looksChosen && !plainWord.test(word)) return false;
  let announced = false;
  for (let back = 1; back <= farthest; back += 1) {
    const before = stretches[n - back];
    if (before === undefined || before.ends) return false;
    announced ||= announcesAccount(before.word) || (back === 1 && before.points);
    if (isService(before.word)) {
      const invited = [1, 2, 3, 4].some((more) => invites(stretches[n - back - more]?.word ?? ''));
      return fits({ word, marked, looksChosen, announced, invited, capital, ends: endsClause(stretches, n, to) }, before, back);
    }
    if (!marked && !standsBetween(before.word) && before.word !== '') return false;
  }
  return false;
}

interface Candidate {
  readonly word: string;
  readonly marked: boolean;
  readonly looksChosen: boolean;
  readonly announced: boolean;
  readonly invited: boolean;
  readonly capital: boolean;
  /** A clause ends after it. */
  readonly ends: boolean;
}

function fits({ word, marked, looksChosen, announced, invited, capital, ends }: Candidate, service: Stretch, distance: number): boolean {
  if (marked || (looksChosen && !/^\d/.test(word))) return true;
  if (isNoAccount(word) || standsBetween(word)) return false;
  if (service.points && distance === 1) return ends || !capital;
  if (isEverydayWord(word)) return false;
  if (announced) return !isEverydayService(service.word) || distance > 1;
  return ends && word.length >= 5 && !isEverydayService(service.word) && (distance >= 2 || invited);
}

const endsClause = (stretches: readonly Stretch[], n: number, to: number): boolean => {
  const next = stretches[n + 1];
  return next === undefined || stretches[n]?.ends === true || next.from > to + 1 || /^(?:if|jos|om|so|niin|så|tule|tuu|kom|add|lisää|or|tai|eller|and|ja|och)$/.test(next.word);
};

/** "nick_05 on tiktok", "@nick på insta", "nick99 instassa". */
function isNamedBeforeService(stretches: readonly Stretch[], n: number): boolean {
  const { word, ends } = stretches[n] ?? { word: '', ends: true };
  if (ends) return false;
  const announced = announcesAccount(stretches[n - 1]?.word ?? '') && plainWord.test(word) && !isEverydayWord(word) && !standsBetween(word);
  if (!announced && !nick.test(word) && !(chosen.test(word) && !/^\d/.test(word))) return false;
  const [first, second] = [stretches[n + 1], stretches[n + 2]];
  if (first === undefined) return false;
  if (isService(first.word)) return !first.points && (nick.test(word) || /(?:ssa|ssä|sta|stä|is|ist)$/.test(first.word) || /[0-9_]/.test(word));
  return standsWithin(first.word) && second !== undefined && isService(second.word);
}
