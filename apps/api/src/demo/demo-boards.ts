import type { Audience, Language, WhoMayWrite } from '../community/index.ts';

export interface DemoBoard {
  readonly slug: string;
  readonly language: Language;
  readonly name: string;
  readonly purpose: string;
  readonly rules: readonly string[];
  readonly audience: Audience;
  readonly whoMayWrite: WhoMayWrite;
  readonly premoderated: boolean;
  /** Whether its threads begin at night. */
  readonly atNight?: true;
}

const open = { audience: 'everyone', whoMayWrite: 'everyone', premoderated: false } as const;

const agreed = {
  fi: [
    'Kerromme omasta kokemuksesta, emme neuvo käskemällä.',
    'Emme paljasta, kuka kukin on.',
    'Jos olet huolissasi jostakusta, ilmoita viestistä. Ihminen lukee sen.',
  ],
  sv: [
    'Vi berättar om egna erfarenheter och ger inga order.',
    'Vi avslöjar inte vem någon är.',
    'Om du är orolig för någon, anmäl inlägget. En människa läser det.',
  ],
  en: [
    'We speak from our own experience and give no orders.',
    'We never reveal who somebody is.',
    'If you worry about somebody, report the post. A person will read it.',
  ],
} as const;

/** The boards with which the demo starts, five in each language. */
export const demoBoards: readonly DemoBoard[] = [
  {
    ...open,
    slug: 'ensimmainen-viesti',
    language: 'fi',
    name: 'Ensimmäinen viesti',
    purpose: 'Rauhallinen paikka aloittaa. Ihminen lukee jokaisen viestin ennen muita.',
    rules: agreed.fi,
    premoderated: true,
  },
  {
    ...open,
    slug: 'yolla-valveilla',
    language: 'fi',
    name: 'Yöllä valveilla',
    purpose: 'Kun uni ei tule ja ajatukset kiertävät. Täällä joku muukin on hereillä.',
    rules: agreed.fi,
    atNight: true,
  },
  {
    ...open,
    slug: 'paihteet-ja-toipuminen',
    language: 'fi',
    name: 'Päihteet ja toipuminen',
    purpose: 'Vähentäminen, lopettaminen, retkahdukset ja arki. Kaikki tavoitteet käyvät.',
    rules: agreed.fi,
    audience: 'adults',
  },
  {
    ...open,
    slug: 'kysy-ammattilaiselta',
    language: 'fi',
    name: 'Kysy ammattilaiselta',
    purpose: 'Varmennetut ammattilaiset vastaavat yleisellä tasolla. Vertaisetkin saavat vastata.',
    rules: agreed.fi,
  },
  {
    ...open,
    slug: 'laheisena',
    language: 'fi',
    name: 'Läheisenä',
    purpose: 'Kun oma ihminen voi huonosti tai käyttää päihteitä. Täällä saa puhua myös omasta jaksamisesta.',
    rules: agreed.fi,
  },
  {
    ...open,
    slug: 'forsta-inlagget',
    language: 'sv',
    name: 'Första inlägget',
    purpose: 'En lugn plats att börja på. En människa läser varje inlägg före andra.',
    rules: agreed.sv,
    premoderated: true,
  },
  {
    ...open,
    slug: 'vaken-om-natten',
    language: 'sv',
    name: 'Vaken om natten',
    purpose: 'När sömnen inte kommer och tankarna maler. Här är någon annan också vaken.',
    rules: agreed.sv,
    atNight: true,
  },
  {
    ...open,
    slug: 'rusmedel-och-aterhamtning',
    language: 'sv',
    name: 'Rusmedel och återhämtning',
    purpose: 'Att minska, sluta, ta ett återfall och leva vardag. Alla mål duger.',
    rules: agreed.sv,
    audience: 'adults',
  },
  {
    ...open,
    slug: 'fraga-en-yrkesperson',
    language: 'sv',
    name: 'Fråga en yrkesperson',
    purpose: 'Verifierade yrkespersoner svarar på ett allmänt plan. Också andra med egen erfarenhet får svara.',
    rules: agreed.sv,
  },
  {
    ...open,
    slug: 'som-narstaende',
    language: 'sv',
    name: 'Som närstående',
    purpose: 'När någon du bryr dig om mår dåligt eller använder rusmedel. Här får du också tala om hur du själv orkar.',
    rules: agreed.sv,
  },
  {
    ...open,
    slug: 'first-post',
    language: 'en',
    name: 'First post',
    purpose: 'A calm place to begin. A person reads each post before others do.',
    rules: agreed.en,
    premoderated: true,
  },
  {
    ...open,
    slug: 'awake-at-night',
    language: 'en',
    name: 'Awake at night',
    purpose: 'When sleep will not come and thoughts go round. Somebody else is awake here, too.',
    rules: agreed.en,
    atNight: true,
  },
  {
    ...open,
    slug: 'substances-and-recovery',
    language: 'en',
    name: 'Substances and recovery',
    purpose: 'Cutting down, stopping, lapses and ordinary days. Every goal is welcome.',
    rules: agreed.en,
    audience: 'adults',
  },
  {
    ...open,
    slug: 'ask-a-professional',
    language: 'en',
    name: 'Ask a professional',
    purpose: 'Verified professionals answer in general terms. Peers may answer as well.',
    rules: agreed.en,
  },
  {
    ...open,
    slug: 'alongside-somebody',
    language: 'en',
    name: 'Alongside somebody',
    purpose: 'When somebody close to you is unwell or uses substances. How you are bearing up belongs here, too.',
    rules: agreed.en,
  },
];
