import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../assessment.ts';
import { readableText } from '../text/readable-text.ts';
import { tokensOf } from '../text/tokens.ts';
import { findStigma } from './find-stigma.ts';

/** Disguises that only a rule's words would tell are not looked behind here. */
const vocabulary = { knows: () => false, unnamedLetters: () => null, meantBy: () => null, behind: () => [] };
const seenIn = (written: string, language: Language): string[] => {
  const readable = readableText(written);
  const tokens = tokensOf(readable, { vocabulary, finnish: language === 'fi' });
  return findStigma({ readable, languages: { main: language, plausible: [language] }, tokens }).map(({ term }) => term);
};

interface Case {
  readonly written: string;
  readonly term: string;
}

const ofOthers: Readonly<Record<Language, readonly Case[]>> = {
  fi: [
    { written: 'narkkarit puistossa taas', term: 'narkkarit' },
    { written: 'näin narkkareita puistossa', term: 'narkkareita' },
    { written: 'ne jakaa narkkareille neuloja', term: 'narkkareille' },
    { written: 'narkin näköinen tyyppi', term: 'narkin' },
    { written: 'nistien takia ei uskalla', term: 'nistien' },
    { written: 'kaksi narkomaania nukkui rapussa', term: 'narkomaania' },
    { written: 'älä anna alkoholistille rahaa', term: 'alkoholistille' },
    { written: 'ne on kaikki alkkiksia', term: 'alkkiksia' },
    { written: 'asuin alkkiksen kanssa', term: 'alkkiksen' },
    { written: 'juopot huutaa ikkunan alla', term: 'juopot' },
    { written: 'isä oli rapajuoppo', term: 'rapajuoppo' },
    { written: 'spurgut istuu penkillä', term: 'spurgut' },
    { written: 'siellä asuu mielisairaita', term: 'mielisairaita' },
    { written: 'naapurit on sekopäitä', term: 'sekopäitä' },
    { written: 'se lääkäri on ihan hullu', term: 'hullu' },
    { written: 'hullut on päästetty irti', term: 'hullut' },
    { written: 'skitsot pitäs lukita', term: 'skitsot' },
    { written: 'palvelu on päihteiden väärinkäyttäjiä varten', term: 'päihteiden väärinkäyttäjiä' },
    { written: 'päihteiden väärinkäytön ehkäisy', term: 'päihteiden väärinkäytön' },
    { written: 'puhuttiin alkoholin väärinkäytöstä', term: 'alkoholin väärinkäytöstä' },
    { written: 'alkoholin suurkuluttajat', term: 'suurkuluttajat' },
    { written: 'korvaushoitolaiset jonottaa apteekissa', term: 'korvaushoitolaiset' },
    { written: 'peliaddiktit menettää kaiken', term: 'peliaddiktit' },
    { written: 'mielenterveysongelmaiset kadulla', term: 'mielenterveysongelmaiset' },
    { written: 'mielenterveyspotilaat saa odottaa', term: 'mielenterveyspotilaat' },
    { written: 'epäonnistuneen itsemurhayrityksen jälkeen', term: 'epäonnistuneen itsemurhayrityksen' },
    { written: 'se on huomionhakuista viiltelyä', term: 'huomionhakuista viiltelyä' },
    { written: 'osasto täynnä sekakäyttäjiä', term: 'sekakäyttäjiä' },
    { written: 'oot joku itsemurhakandidaatti', term: 'itsemurhakandidaatti' },
    { written: 'opettaja on ex-narkkari', term: 'ex-narkkari' },
    { written: 'entisen narkomaanin tarina', term: 'entisen narkomaanin' },
    { written: 'päihdeongelmaisten asunnot', term: 'päihdeongelmaisten' },
    { written: 'huumehörhöjä joka nurkalla', term: 'huumehörhöjä' },
    { written: 'deekut ryyppää', term: 'deekut' },
    { written: 'puliukkoja asemalla', term: 'puliukkoja' },
    { written: 'piripäät rapussa', term: 'piripäät' },
    { written: 'olen alkoholistin tytär', term: 'alkoholistin' },
    { written: 'mä vihaan narkkareita', term: 'narkkareita' },
    { written: 'elin alkoholistien keskellä', term: 'alkoholistien' },
    { written: 'Väärinkäyttäjät saavat ilmaista hoitoa', term: 'väärinkäyttäjät' },
    { written: 'hullujenhuoneelle ne sen vei', term: 'hullujenhuoneelle' },
    { written: 'narkkarina et kuulu meidän porukkaan', term: 'narkkarina' },
  ],
  sv: [
    { written: 'knarkarna sitter där igen', term: 'knarkarna' },
    { written: 'min granne är missbrukare', term: 'missbrukare' },
    { written: 'missbrukarna får gratis vård', term: 'missbrukarna' },
    { written: 'narkomanen på bänken', term: 'narkomanen' },
    { written: 'alkoholister ljuger jämt', term: 'alkoholister' },
    { written: 'alkisarna vid torget', term: 'alkisarna' },
    { written: 'det var fyllon överallt', term: 'fyllon' },
    { written: 'uteliggaren utanför butiken', term: 'uteliggaren' },
    { written: 'hon har begått självmord', term: 'begått självmord' },
    { written: 'då begick han självmord', term: 'begick han självmord' },
    { written: 'de mentalsjuka borde låsas in', term: 'mentalsjuka' },
    { written: 'han är sinnessjuk', term: 'sinnessjuk' },
    { written: 'psykfallet i trappan', term: 'psykfallet' },
    { written: 'hon är en schizofren', term: 'en schizofren' },
    { written: 'mannen är schizofreniker', term: 'schizofreniker' },
    { written: 'chefen är en f.d. knarkare', term: 'f.d. knarkare' },
    { written: 'en ex-knarkare höll föredrag', term: 'ex-knarkare' },
    { written: 'spelmissbrukare ljuger', term: 'spelmissbrukare' },
    { written: 'tre misslyckade självmordsförsök', term: 'misslyckade självmordsförsök' },
    { written: 'A-lagarna i parken', term: 'A-lagarna' },
    { written: 'han kommer från en missbrukarfamilj', term: 'missbrukarfamilj' },
    { written: 'min pappa är alkoholist', term: 'alkoholist' },
    { written: 'jag är gift med en alkoholist', term: 'alkoholist' },
    { written: 'jag är barn till en alkoholist', term: 'alkoholist' },
    { written: 'jag är trött på knarkare', term: 'knarkare' },
    { written: 'vilka dårar', term: 'dårar' },
    { written: 'avdelning för etyliker', term: 'etyliker' },
    { written: 'en blandmissbrukare', term: 'blandmissbrukare' },
    { written: 'jag tror han är alkis', term: 'alkis' },
    { written: 'han hamnade på dårhuset', term: 'dårhuset' },
    { written: 'dom e ju galningar en del', term: 'galningar' },
    { written: 'han är ju schizofren', term: 'schizofren' },
  ],
  en: [
    { written: 'My neighbour is a junkie and everyone knows it', term: 'junkie' },
    { written: 'addicts should be helped, not jailed', term: 'addicts' },
    { written: 'The drug users at the station scare me', term: 'drug users' },
    { written: 'My alcoholic father never called', term: 'alcoholic' },
    { written: 'dad was an alcoholic all my childhood', term: 'alcoholic' },
    { written: "He's a drunk, always was", term: 'a drunk' },
    { written: 'I hate the drunks outside', term: 'drunks' },
    { written: 'some old wino yelled at me', term: 'wino' },
    { written: 'he tried to commit suicide last year', term: 'commit suicide' },
    { written: 'talk of committing suicide is everywhere', term: 'committing suicide' },
    { written: 'after her failed suicide attempt', term: 'failed suicide attempt' },
    { written: 'my ex is a psycho', term: 'psycho' },
    { written: "they think she's a nut case", term: 'nut case' },
    { written: 'he lives with a schizophrenic', term: 'a schizophrenic' },
    { written: 'services for problem drinkers', term: 'problem drinkers' },
    { written: "one dirty test and you're out", term: 'dirty test' },
    { written: 'the cutters in our school', term: 'cutters' },
    { written: "nurses say he's drug-seeking", term: 'drug-seeking' },
    { written: 'she called her a crack baby', term: 'crack baby' },
    { written: 'the lunatics upstairs', term: 'lunatics' },
    { written: "I'm tired of junkies", term: 'junkies' },
    { written: "I'm scared a junkie will attack me", term: 'junkie' },
    { written: 'I am married to an alcoholic', term: 'alcoholic' },
    { written: 'I live with an addict', term: 'addict' },
    { written: 'a reformed addict spoke', term: 'reformed addict' },
    { written: 'the counsellor is an ex-addict', term: 'ex-addict' },
    { written: 'alcohol abuse ruins families', term: 'alcohol abuse' },
    { written: 'substance abuse disorder leaflet', term: 'substance abuse' },
    { written: 'its all alkies outside our shop', term: 'alkies' },
    { written: 'they put him in the madhouse', term: 'madhouse' },
  ],
};

const neverNudged: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'olen alkoholisti',
    'oon juoppo ja juopon tytär',
    'oon entinen narkkari',
    'mä narkkarina tiedän',
    'me alkoholistit ymmärretään',
    'minua haukuttiin narkkariksi',
    'kutsun itseäni nistiksi',
    'en ole hullu',
    'et oo mikään narkkari',
    'hullun hauska päivä',
    'hulluna suklaaseen',
    'se on hullua',
    'ihan hullu meininki',
    'Nimettömät Alkoholistit kokoontuu',
    'Alkoholistien lapset ry',
    'mielisairaalassa oli rauhallista',
    'skitsofrenia on sairaus',
    'huumeita käyttävä ihminen',
    'vallan väärinkäyttäjä',
    'kahvin suurkuluttaja',
    'toipuva alkoholisti täällä moi',
    'kun itse olen narkomaani',
    'tulin alkoholistiksi nelikymppisenä, musta tuli alkoholisti',
    'nistiminen lopetettu',
    'alkoholismi on sairaus',
    'mun nimi on Kalle ja oon alkkis',
    'Olen Kalle, alkoholisti',
    'tuntuu et tulen hulluksi',
    'juoppohulluus oli kamalaa',
    'alkkis tässä terve',
  ],
  sv: [
    'jag är schizofren och mår bra',
    'jag är alkoholist',
    'jag är en nykter alkoholist',
    'vi alkoholister håller ihop',
    'som alkoholist måste jag akta mig',
    'de kallade mig knarkare',
    'du är ingen knarkare',
    'inte en knarkare',
    'Anonyma Alkoholister',
    'Vuxna barn till alkoholister',
    'alkoholism är en sjukdom',
    'missbruk och beroende',
    'sinnessjukt bra mat',
    'mentalsjukhuset revs',
    'han tog sitt liv',
    'är missbrukare sen tio år, söker vänner',
    'jag var knarkare i tio år',
    'knarkare här, 34',
    'nykter alkoholist, finns det andra?',
    'någon skrek knarkare efter mig',
    'psykolog och psykofarmaka',
  ],
  en: [
    "I'm an addict",
    "I'm a junkie and my brother was a junkie too",
    'I am a recovering alcoholic',
    "i'm just a lonely junkie",
    'we addicts stick together',
    'as an addict I know',
    "my name is Joe, I'm an alcoholic",
    'they call me a junkie',
    'Someone shouted junkie at me',
    'Alcoholics Anonymous helped',
    'got drunk again last night',
    'a drunk driver hit us',
    'non-alcoholic beer',
    'alcoholic drinks are cheap',
    'you are not a junkie',
    "she isn't a nutcase, she is ill",
    'cookie cutter advice',
    'psychoeducation and psycho-education',
    'I was a heroin addict for ten years',
    'Adult children of alcoholics meeting',
    "I've been an addict since 15",
    'I became an alcoholic',
    "I'm addicted to nicotine",
    'Sober alcoholic, three years',
    'made me into a junkie',
    'I feel like a psycho',
    'fellow addicts, hello',
    'one addict to another, I get it',
  ],
};

test.each(ofOthers.fi)('a stigmatising term is seen in Finnish, inflected: $written', ({ written, term }) => {
  expect(seenIn(written, 'fi').map((seen) => seen.toLowerCase())).toEqual([term.toLowerCase()]);
});
test.each(ofOthers.sv)('a stigmatising term is seen in Swedish, inflected: $written', ({ written, term }) => {
  expect(seenIn(written, 'sv').map((seen) => seen.toLowerCase())).toEqual([term.toLowerCase()]);
});
test.each(ofOthers.en)('a stigmatising term is seen in English, inflected: $written', ({ written, term }) => {
  expect(seenIn(written, 'en').map((seen) => seen.toLowerCase())).toEqual([term.toLowerCase()]);
});

test.each(neverNudged.fi)('how people name themselves is theirs, and kind words stay, in Finnish: %s', (written) => {
  expect(seenIn(written, 'fi')).toEqual([]);
});
test.each(neverNudged.sv)('how people name themselves is theirs, and kind words stay, in Swedish: %s', (written) => {
  expect(seenIn(written, 'sv')).toEqual([]);
});
test.each(neverNudged.en)('how people name themselves is theirs, and kind words stay, in English: %s', (written) => {
  expect(seenIn(written, 'en')).toEqual([]);
});

const parts = [
  'narkkari',
  'olen',
  'en',
  'alkoholist',
  'a',
  'drunk',
  '\n',
  '.',
  'begick',
  'självmord',
  'hullu',
  'A-lagare',
  'f.d.',
  'jag',
  'är',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...parts)).map((some) => some.join(' ')),
);

test('any text gives an answer whose terms stand in the text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom<Language>('fi', 'sv', 'en'), (written, language) => {
      for (const term of seenIn(written, language)) expect(written).toContain(term);
    }),
  );
});
