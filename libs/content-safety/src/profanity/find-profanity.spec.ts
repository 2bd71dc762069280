import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../assessment.ts';
import { readableText } from '../text/readable-text.ts';
import { tokensOf } from '../text/tokens.ts';
import { findProfanity } from './find-profanity.ts';

/** Disguises that only a rule's words would tell are not looked behind here. */
const vocabulary = { knows: () => false, unnamedLetters: () => null, meantBy: () => null, behind: () => [] };
const seenIn = (written: string, ...plausible: Language[]): string[] => {
  const readable = readableText(written);
  const tokens = tokensOf(readable, { vocabulary, finnish: plausible.includes('fi') });
  const found = findProfanity({ readable, languages: { main: plausible[0] ?? 'fi', plausible }, tokens });
  return found.map(({ span }) => written.slice(span.from, span.to));
};

test.each<[Language, string, string[]]>([
  ['en', 'fuck this', ['fuck']],
  ['en', 'sh1t day', ['sh1t']],
  ['en', 'f*ck everything, f**k it', ['f*ck', 'f**k']],
  ['en', 'fuuuuck', ['fuuuuck']],
  ['en', 'total bullsh!t', ['bullsh!t']],
  ['en', 'motherf*cker', ['motherf*cker']],
  ['en', 'ａｓｓｈｏｌｅ', ['ａｓｓｈｏｌｅ']],
  ['fi', 'vittu mikä päivä', ['vittu']],
  ['fi', 'v1ttu tätä paskaa', ['v1ttu', 'paskaa']],
  ['fi', 'perkeleen Kela, jumalauta', ['perkeleen', 'jumalauta']],
  ['fi', 'kunnon paskamyrsky', ['paskamyrsky']],
  ['sv', 'fy fan vad trött jag är', ['fan']],
  ['sv', 'jävla skit, för helvete', ['jävla', 'skit', 'helvete']],
])('swearing is seen in its language, also in a disguise: %s, %s', (language, written, seen) => {
  expect(seenIn(written, language)).toEqual(seen);
});

test.each<[Language, string]>([
  ['en', 'a big fan of tea'],
  ['en', 'classic assessment in Scunthorpe'],
  ['en', 'lähellä, hyödyke, päätit, viihdekäyttäjissä'],
  ['en', 'beslutet i Åbo, till slut'],
  ['sv', 'jag är ett fan av ABBA'],
  ['sv', 'till slut i full fart, god natt'],
  ['fi', 'muna, pano, tavara, panna, olla ja pipari'],
])('everyday words that hold a swear word are let through: %s, %s', (language, written) => {
  expect(seenIn(written, language)).toEqual([]);
});

/** Words of identity, illness, body and every day, in all three languages. */
const neutral =
  'abort, abortion, abortti, addict, addiction, ADHD, adhd, ahdistus, AIDS, alcohol, alcoholic, alcoholism, alkohol, alkoholi, ' +
  'alkoholism, alkoholismi, alkoholist, alkoholisti, amfetamiini, amfetamin, amphetamine, anal, anorexia, antidepressant, anus, ' +
  'anxiety, Arab, aseksuaali, asexual, asexuell, Asperger, autism, autisti, autistic, avgiftning, balls, barn, begravning, ' +
  'bensodiazepiner, bentsot, benzodiazepine, benzos, beroende, bi, binge eating, bipolar, bipolär, biseksuaali, bisexual, ' +
  'bisexuell, Black, bloody, borderline, BPD, breast cancer, breastfeeding, breasts, bröst, bröstcancer, bulimia, bullying, bum, ' +
  'buprenorphine, butch, butt, cannabis, childhood abuse, clitoris, cocaine, crack, crap, cutting, damn, deaf, death, delusion, ' +
  'depressed, depression, deprimerad, detox, diazepam, die, disabled, dissociation, domestic violence, drag queen, droger, drunk, ' +
  'dying, dyke, dö, död, döda, eating disorder, ecstasy, ECT, emätin, enema, erectile dysfunction, erection, fart, fat, feces, ' +
  'femme, fentanyl, fick, flashback, flykting, foreskin, full, funeral, funktionsnedsatt, gabapentin, gambling, gaming, gay, GHB, ' +
  'God, god, god natt, graviditet, grief, gun, hallucination, hallucinationer, hanging out, harhat, hautajaiset, hbtqi, hell, ' +
  'hepatitis C, heroiini, heroin, heterosexual, HIV, hlbtiq, Holocaust, homo, homoseksuaali, homosexual, homosexuell, hui, ' +
  'humala, huumeet, i full fart, icke-binär, immigrant, incest, injecting, insesti, intersex, invandrare, involuntary treatment, ' +
  'itsemurha, itsemurha-ajatukset, itsemurhien ehkäisy, itsetuhoinen, Jew, Jewish, jude, junkie, jutut, juutalainen, ' +
  'kaksisuuntainen, kannabis, katko, keskenmeno, ketamine, kill, kiusaaminen, kivekset, kives, klitoris, knife, kniv, kock, ' +
  'kuolema, kuolla, labia, lapse, lesbian, lesbisk, lesbo, lesbonainen, libido, lithium, LSD, lust, Lyrica, lääkkeet, ' +
  'maahanmuuttaja, mania, manic, masennus, masentunut, masochist, masturbaatio, masturbate, masturbation, MDMA, menstruation, ' +
  'mental illness, metadon, metadoni, meth, methadone, miscarriage, missbruk, missfall, mobbning, muna, murder, muslim, Muslim, ' +
  'muslimi, muunsukupuolinen, naloxone, Narcan, narkomaani, narkoman, nazi, needle, needle exchange, neula, nicotine, non-binary, ' +
  'noose, nuolla, nykter, obese, OCD, olla, onani, opiate, opioid, orgasm, orgasmi, overdose, overdosed, oxycodone, pakolainen, ' +
  'pallo, panic attack, paniikkikohtaus, panikattack, panna, pano, pansexual, paranoia, peliriippuvuus, penis, peräsuoli, ' +
  'pillerit, pills, pipari, pissed off, poop, porn addiction, pornography, pornoriippuvuus, porrberoende, pregabalin, pregnancy, ' +
  'preteen, prick, prostate, psychiatric ward, psychosis, psychotic, psykoosi, psykos, PTSD, päihderiippuvuus, queer, racism, ' +
  'raiskaus, raitis, rape, raped, raskaus, rectum, refugee, rehab, reikä, relapse, retarded ejaculation, retkahdus, rinnat, ' +
  'rintasyöpä, rom, Roma, romani, röster, saamelainen, sadist, same, schizofreni, schizophrenia, schizophrenic, screw up, ' +
  'scrotum, seksi, seksityö, seksuaalisuus, self harm, self-harm, semen, sex, sex addiction, sex timmar, sex work, sex worker, ' +
  'sexarbete, sexual, sexual abuse, sexual assault, sexualitet, sexuality, sexuell, siemenneste, självmord, självmordstankar, ' +
  'självskada, skitsofrenia, slag, slut, snus, sober, sobriety, Somali, sorg, speed, spelberoende, sperm, sperma, SSRI, stake, ' +
  'Suboxone, Subutex, subutex, suicid, suicidal, suicidal thoughts, suicide, suicide prevention, suicidprevention, suka, suru, ' +
  'survivor, syömishäiriö, Sámi, tabletter, tappaa, tavara, testicle, testicular cancer, testikel, till slut, tits, titt, ' +
  'tobacco, tramadol, trans, trans man, trans woman, transgender, transkvinna, transmies, transnainen, transperson, transsexual, ' +
  'trauma, two-spirit, vagina, vammainen, vape, veitsi, Viagra, victim, vieroitus, viikset, viiltely, virgin, voices, vulva, ' +
  'väkivalta, våld, våldtäkt, weed, willy, withdrawal, Xanax, yliannostus, ändtarm, ätstörning, äänet, ångest, återfall, överdos';

test.each(neutral.split(', '))('a neutral word is no swearing in any of the three languages: %s', (word) => {
  expect(seenIn(`Has anyone here talked about ${word} with their nurse?`, 'en')).toEqual([]);
  expect(seenIn(`Onko kukaan puhunut sanasta ${word} hoitajan kanssa?`, 'fi')).toEqual([]);
  expect(seenIn(`Har någon pratat om ${word} med sin skötare?`, 'sv')).toEqual([]);
});

test('any text gives an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (written) => void seenIn(written, 'fi', 'sv', 'en')));
});
