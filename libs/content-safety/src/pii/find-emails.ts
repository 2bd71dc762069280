import { after, before } from './searched-text.ts';
import type { Found, SearchedText } from './searched-text.ts';

/** The sign of an address, written as a sign or as a word: @, at, ät, miukumauku, snabel-a. */
const at =
  /@|(?<![a-zåäö])(?:ät-merkki|at-merkki|ätmerkki|at|ät|ad|a|miukumauku|miuku|kissanhäntä|snabel-a|snabela|alfakrull)(?![a-zåäö-])/g;
const opens = /[([{<*_] ?$/;
const closes = /^ ?[)\]}>*_]/;
const part = /[a-z0-9åäö_+%-]{1,41}$/;
const hostPart = /^[a-z0-9åäö-]{1,41}/;
/** A dot, as it is written between the parts of an address; the longest first. */
const dots = ['.', 'dot', 'piste', 'punkt', 'prick']
  .flatMap((dot) => [
    ...['()', '[]', '{}', '<>'].flatMap(([open = '', close = '']) => [
      open + dot + close,
      ` ${open}${dot}${close}`,
      `${open}${dot}${close} `,
      ` ${open}${dot}${close} `,
      ` ${open} ${dot} ${close} `,
    ]),
    dot === '.' ? dot : ` ${dot} `,
    ` ${dot} `,
  ])
  .sort((one, other) => other.length - one.length);
const top = /(?:^|[. )\]}>])[a-z]{2,12}$/;
const mostParts = 5;
const providers =
  /^(?:gmail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|pm|tutanota|tuta|luukku|suomi24|elisanet|kolumbus|telia|dnainternet|pp|saunalahti|netti|welho|mail|gmx|riseup|zoho|aol)[ .([{]/;
const commonEnd = /(?:com|net|org|info|fi|se|ee|no|dk|de|eu|uk|me|io|example|test|ax)$/;
const sameLine = 90;

/** E-mail addresses, also with their signs in words: "a (at) b dot fi", "a miukumauku b piste fi". */
export function findEmails({ text }: SearchedText): Found[] {
  const all: Found[] = [];
  for (const { 0: core, index: place } of text.matchAll(at)) {
    const [index, sign] = wholeSign(text, place, core);
    if (sign === '') continue;
    const left = nameBefore(before(text, index, sameLine));
    const right = hostAfter(after(text, index + sign.length, sameLine));
    if (left === '' || right === '' || !isAddress(left, sign, right)) continue;
    const from = index - left.length;
    if (text.charAt(from - 1) === '@' || from < (all.at(-1)?.to ?? 0)) continue;
    all.push({ type: 'email', from, to: index + sign.length + right.length });
  }
  return all;
}

/** The sign with the brackets and the spaces around it; empty for a word that stands alone and is no sign. */
function wholeSign(text: string, place: number, core: string): [from: number, sign: string] {
  const end = place + core.length;
  const open = core === '@' ? undefined : opens.exec(text.slice(Math.max(0, place - 2), place))?.[0];
  const close = closes.exec(text.slice(end, end + 2))?.[0];
  const bracketed = open !== undefined && close !== undefined;
  if (!bracketed && (core === 'a' || core === 'ad')) return [place, ''];
  const [from, sign] = withSpaces(text, bracketed ? [place - open.length, end + close.length] : [place, end]);
  return bracketed || core === '@' || / .{1,12} /.test(sign) ? [from, sign] : [from, ''];
}

function withSpaces(text: string, [from, to]: [number, number]): [from: number, sign: string] {
  const start = text.charAt(from - 1) === ' ' ? from - 1 : from;
  return [start, text.slice(start, text.charAt(to) === ' ' ? to + 1 : to)];
}

/** The name at the end of a text, with its dots. */
function nameBefore(text: string): string {
  let from = text.length;
  for (let parts = 0; parts < mostParts; parts += 1) {
    const dot = parts === 0 ? '' : dots.find((each) => text.endsWith(each, from));
    if (dot === undefined || dot === ' . ') break;
    const more = part.exec(text.slice(0, from - dot.length))?.[0];
    if (more === undefined) break;
    from -= dot.length + more.length;
  }
  return text.slice(from);
}

/** The host at the beginning of a text, with its dots; empty when it does not end as one. */
function hostAfter(text: string): string {
  let to = hostPart.exec(text)?.[0].length ?? 0;
  let host = '';
  for (let parts = 1; parts < mostParts && to > 0; parts += 1) {
    const more = partAfter(text, to);
    if (more === null || (host !== '' && /^ ?\. /.test(more)) || (commonEnd.test(host) && more.startsWith(' '))) break;
    to += more.length;
    if (top.test(text.slice(0, to))) host = text.slice(0, to);
  }
  return host;
}

/** A dot and the part of a host behind it. */
function partAfter(text: string, from: number): string | null {
  const dot = dots.find((each) => text.startsWith(each, from));
  const part = dot === undefined ? undefined : hostPart.exec(text.slice(from + dot.length))?.[0];
  return dot === undefined || part === undefined ? null : dot + part;
}

function isAddress(left: string, sign: string, right: string): boolean {
  if (sign === '@') return true;
  const [common, provided] = [commonEnd.test(right), providers.test(right)];
  if (sign === ' @ ') return common;
  if (sign.trim() === '@') return common && (provided || /[._\d]/.test(left));
  if (sign !== ' at ' && sign !== ' ät ') return /[a-zåäö]/.test(left);
  if (common && / (?:dot|piste|punkt) |[([{<]/.test(right)) return true;
  return !right.includes(' ') && (provided || /[._]/.test(left));
}
