import { after, before } from './searched-text.ts';
import type { Found, SearchedText } from './searched-text.ts';

/** The sign of an address, written as a sign or as a word: @, at, ät, miukumauku, snabel-a. */
const at = /@|(?<![a-zåäö])(?:ät-merkki|at-merkki|ätmerkki|at|ät|ad|a|miukumauku|miuku|kissanhäntä|snabel-a|snabela|alfakrull)(?![a-zåäö-])/g;
const opens = /[([{<*_] ?$/;
const closes = /^ ?[)\]}>*_]/;
const part = /[a-z0-9åäö_+%-]{1,41}$/;
const hostPart = /^[a-z0-9åäö-]{1,41}/;
/** A dot, as it is written between the parts of an address; the longest first. */
const dots = ['.', 'dot', 'piste', 'punkt', 'prick']
  .flatMap((dot) => [...['()', '[]', '{}', '<>'].flatMap(([open = '', close = '']) => [open + dot + close, ` ${open}${dot}${close}`, `${open}${dot}${close} `, ` ${open}${dot}${close} `, ` ${open} ${dot} ${close} `]), dot === '.' ? dot : ` ${dot} `, ` ${dot} `])
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
  let [from, to] = [place, place + core.length];
  const open = opens.exec(text.slice(Math.max(0, from - 2), from))?.[0];
  const close = closes.exec(text.slice(to, to + 2))?.[0];
  const bracketed = open !== undefined && close !== undefined && core !== '@';
  if (bracketed) [from, to] = [from - open.length, to + close.length];
  else if (core === 'a' || core === 'ad') return [from, ''];
  if (text.charAt(from - 1) === ' ') from -= 1;
  if (text.charAt(to) === ' ') to += 1;
  const sign = text.slice(from, to);
  return bracketed || core === '@' || / .{1,12} /.test(sign) ? [from, sign] : [from, ''];
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
    const dot = dots.find((each) => text.startsWith(each, to));
    const more = dot === undefined ? undefined : hostPart.exec(text.slice(to + dot.length))?.[0];
    if (dot === undefined || more === undefined || (host !== '' && /^ ?\. /.test(dot))) break;
    to += dot.length + more.length;
    if (top.test(text.slice(0, to))) host = text.slice(0, to);
    if (commonEnd.test(host) && dot.includes(' ')) break;
  }
  return host;
}

function isAddress(left: string, sign: string, right: string): boolean {
  if (sign === '@') return true;
  if (sign === ' @ ' || sign === '@ ' || sign === ' @') return commonEnd.test(right) && (sign === ' @ ' || /[._\d]/.test(left) || providers.test(right));
  if (sign !== ' at ' && sign !== ' ät ') return /[a-zåäö]/.test(left);
  const spoken = / (?:dot|piste|punkt) |[([{<]/.test(right);
  return (spoken && commonEnd.test(right)) || ((/[._]/.test(left) || providers.test(right)) && /^[^ ]+$/.test(right));
}
