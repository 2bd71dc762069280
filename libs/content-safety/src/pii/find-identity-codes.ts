import { FinnishSSN } from 'finnish-ssn';
import personnummer from 'personnummer';
import { after, before } from './searched-text.ts';
import type { Found, SearchedText } from './searched-text.ts';

/** A Finnish code (VTJ: day, month, year, sign of the century, individual number, check), each sign perhaps with a space behind it. */
const finnish = /(?<![a-z0-9])\d(?: ?\d){5} {0,2}[-+a-fu-y]? {0,2}\d(?: ?\d){2} ?[0-9a-y](?![a-z0-9])/g;
/** A Swedish one (Skatteverket SKV 704): year with or without its century, month, day, sign, number. */
const swedish = /(?<![\d+])(?:\d ?\d ?)?\d(?: ?\d){5} {0,2}[-+]? {0,2}\d(?: ?\d){3}(?![\d-])/g;

const finnishCue = /(?:hetu|henk?ilötunnu|hlötunnu|sotu|personbeteckning|social security|identity code|personal id|beteckning)/;
const swedishCue = /(?:personnum|person ?nr|persnr|pnr\b|p-nr|samordningsn|sosiaaliturvatunnu)/;

/** Finnish and Swedish personal identity codes: those whose check is right, and others where they are called so. */
export function findIdentityCodes({ text }: SearchedText): Found[] {
  if (!/\d(?:[^\n]{0,3}\d){7}/.test(text)) return [];
  const codes = Array.from(text.matchAll(finnish)).flatMap(({ 0: code, index }) => (isFinnish(code, cuesAround(text, index, code)) ? found('hetu', code, index) : []));
  const others = Array.from(text.matchAll(swedish)).flatMap(({ 0: code, index }) =>
    codes.every(({ from, to }) => to <= index || from >= index + code.length) && isSwedish(code, cuesAround(text, index, code)) ? found('personnummer', code, index) : [],
  );
  return [...codes, ...others];
}

const found = (type: 'hetu' | 'personnummer', code: string, index: number): Found[] => [{ type, from: index, to: index + code.length }];
const cuesAround = (text: string, index: number, code: string): string => `${before(text, index)} ${after(text, index + code.length, 25)}`;

function isFinnish(written: string, around: string): boolean {
  const code = written.replace(/ /g, '').toUpperCase();
  const [called, calledSwedish] = [finnishCue.test(around), swedishCue.test(around)];
  if (/^\d{9}[0-9A-Y]$/.test(code)) return called && FinnishSSN.validate(`${code.slice(0, 6)}-${code.slice(6)}`);
  if (FinnishSSN.validate(code)) return !(calledSwedish && personnummer.valid(code));
  return called && /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-Y]$/.test(code);
}

function isSwedish(written: string, around: string): boolean {
  const code = written.replace(/ /g, '');
  const called = swedishCue.test(around);
  if (/^\d{10}$/.test(code)) return called && personnummer.valid(code);
  if (/^\d{12}$/.test(code) && !/^(?:19|20)/.test(code)) return false;
  return personnummer.valid(code) || (called && /^(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+]?\d{4}$/.test(code));
}
