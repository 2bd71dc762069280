import type { ContentNote, ThreadKind } from '../community/index.ts';

/** Who writes: one of the demo's members by number, or its professional. */
export type DemoWriter = 0 | 1 | 2 | 3 | 'professional';

export interface DemoPost {
  readonly by: DemoWriter;
  readonly text: string;
}

export interface DemoThread {
  readonly board: string;
  readonly kind: ThreadKind;
  readonly title: string;
  readonly contentNotes: readonly ContentNote[];
  readonly posts: readonly [DemoPost, ...DemoPost[]];
}

/** Threads to begin with, so that a first visitor does not meet an empty house. Invented, nobody's story. */
export const demoThreads: readonly DemoThread[] = [
  {
    board: 'yolla-valveilla',
    kind: 'discussion',
    title: 'Kello on kolme eikä uni tule',
    contentNotes: [],
    posts: [
      { by: 0, text: 'Neljäs yö putkeen. Makaan ja kuuntelen jääkaappia. Onko täällä muita hereillä?' },
      {
        by: 1,
        text: 'On. Minulla auttaa vähän, että **nousen ylös** hetkeksi enkä jää sänkyyn laskemaan tunteja.\n\nKeitin juuri teetä. Voimia sinne jääkaapin viereen.',
      },
      {
        by: 2,
        text: 'Täälläkin yksi. Kirjoitan huolet paperille ja lupaan niille ajan huomenna:\n\n- mitä pitää hoitaa\n- kuka voisi auttaa\n- mikä saa odottaa\n\nAina se ei toimi, mutta joskus.',
      },
      { by: 0, text: 'Kiitos. Jo se auttoi, että joku vastasi.' },
    ],
  },
  {
    board: 'paihteet-ja-toipuminen',
    kind: 'check_in',
    title: 'Kolmas viikko ilman, miten muilla menee?',
    contentNotes: ['substances'],
    posts: [
      { by: 3, text: 'Kolme viikkoa täynnä. Perjantait ovat vaikeimpia. Kerro sinäkin, missä kohtaa kuljet, mikä tahansa kohta käy.' },
      { by: 1, text: 'Minä retkahdin viikonloppuna ja aloitin maanantaina alusta. Hävetti tulla tänne, mutta tulin kuitenkin.' },
      { by: 3, text: 'Hyvä, että tulit. Maanantaikin on päivä.' },
    ],
  },
  {
    board: 'kysy-ammattilaiselta',
    kind: 'question',
    title: 'Mistä tietää, milloin paniikkioireisiin kannattaa hakea apua?',
    contentNotes: [],
    posts: [
      {
        by: 2,
        text: 'Sydän hakkaa ja kädet puutuvat, useimmiten bussissa. Menee ohi, mutta olen alkanut vältellä matkoja. Onko tämä jo jotain, mistä pitäisi puhua jollekin?',
      },
      {
        by: 'professional',
        text: 'Kiitos, kun kysyit. Moni tunnistaa kuvaamasi, ja siihen on olemassa tehokasta apua.\n\nYleisesti ottaen apua kannattaa hakea silloin, kun pelko alkaa rajata arkea, vaikkapa niin, että jätät matkoja väliin. Terveysasema on hyvä ensimmäinen paikka. Jos rintakipu on uutta tai voimakasta, soita Päivystysapuun numeroon 116117, ja hätätilanteessa 112.',
      },
      { by: 0, text: 'Minulla auttoi, kun sain sanoa sen ääneen. Se oli vaikein osa.' },
    ],
  },
  {
    board: 'vaken-om-natten',
    kind: 'discussion',
    title: 'Nätterna är längst i november',
    contentNotes: [],
    posts: [
      { by: 1, text: 'Mörkret gör allt större. Vad gör ni mellan två och fem?' },
      { by: 2, text: 'Jag lyssnar på radio på låg volym. Rösterna räcker, jag behöver inte höra orden.' },
      { by: 3, text: 'Jag läser här. Ibland skriver jag, oftast läser jag bara. Det räcker också.' },
    ],
  },
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'Hur berättar jag för min läkare att jag dricker mer än jag sagt?',
    contentNotes: ['substances'],
    posts: [
      { by: 0, text: 'Jag har sagt hälften varje gång. Nu får jag en medicin och undrar om det spelar någon roll.' },
      {
        by: 'professional',
        text: 'Det är modigt att fråga, och du är långt ifrån ensam om det.\n\nJa, det kan spela roll: alkohol påverkar många mediciner. Du kan säga till exempel: *”Jag har inte vågat berätta allt om hur mycket jag dricker.”* Vårdpersonal har hört det förut och frågar för att kunna hjälpa. Ett apotek kan också svara på frågor om din medicin och alkohol.',
      },
    ],
  },
  {
    board: 'awake-at-night',
    kind: 'discussion',
    title: 'What do you tell yourself at four in the morning?',
    contentNotes: [],
    posts: [
      { by: 2, text: 'Mine is: *nothing has to be solved before breakfast.* It works on some nights. What is yours?' },
      { by: 0, text: '"This is a feeling, and it has been here before, and it left."' },
      { by: 3, text: 'I count things that are warm. Socks. The cat. The kettle.' },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'Is it normal to feel worse in the first weeks after stopping?',
    contentNotes: ['substances'],
    posts: [
      {
        by: 1,
        text: 'I cut down slowly as I was told to. Still I am restless and sad and do not know whether that is me or the stopping.',
      },
      {
        by: 'professional',
        text: 'Many people feel low or restless for some weeks after stopping, and for most it eases step by step.\n\nIt is a good reason to tell whoever helped you plan it. If the sadness deepens, or thoughts of not wanting to live come, please do not wait: *Help now* on every page lists people who answer.',
      },
    ],
  },
];
