import { hashBoardCode, randomId, randomKey } from '@rinnalla/anonymity';
import { demoCodeOf } from '../invitations/index.ts';
import type { Statements } from '../platform/database/database.ts';

interface DemoGroup {
  readonly slug: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly name: string;
  readonly purpose: string;
  readonly audience: 'adults' | 'young';
}

/** The boards by invitation with which the demo starts: in each language a group of adults and a space for the young, both empty. */
const demoGroups: readonly DemoGroup[] = [
  {
    slug: 'torstairyhma',
    language: 'fi',
    name: 'Torstairyhmä',
    purpose: 'Niille, jotka kävivät torstain vertaisryhmässä ja haluavat jatkaa yhdessä.',
    audience: 'adults',
  },
  {
    slug: 'nuorten-oma',
    language: 'fi',
    name: 'Nuorten oma',
    purpose: '13–17-vuotiaiden oma paikka. Koulusta, kodista, mielestä ja kaikesta, mikä painaa.',
    audience: 'young',
  },
  {
    slug: 'torsdagsgruppen',
    language: 'sv',
    name: 'Torsdagsgruppen',
    purpose: 'För er som gick i torsdagens kamratgrupp och vill fortsätta tillsammans.',
    audience: 'adults',
  },
  {
    slug: 'de-ungas-eget',
    language: 'sv',
    name: 'De ungas eget',
    purpose: 'En egen plats för dig som är 13–17 år. Om skolan, hemmet, hur du mår och allt som tynger.',
    audience: 'young',
  },
  {
    slug: 'thursday-group',
    language: 'en',
    name: 'Thursday group',
    purpose: 'For those who met in the Thursday peer group and want to go on together.',
    audience: 'adults',
  },
  {
    slug: 'our-own-13-to-17',
    language: 'en',
    name: 'Our own, 13 to 17',
    purpose: 'A place of your own if you are 13 to 17: school, home, how you feel, and whatever weighs on you.',
    audience: 'young',
  },
];

const agreed = {
  fi: 'Mitä täällä kerrotaan, jää tänne.',
  sv: 'Det som berättas här stannar här.',
  en: 'What is told here stays here.',
} as const;

/** Makes them after the boards that everybody may enter, each with a code that anybody can know. Those that stand are left as they are. */
export async function makeDemoGroups(statements: Statements, firstPosition: number): Promise<void> {
  for (const [n, { slug, language, name, purpose, audience }] of demoGroups.entries()) {
    const made = await statements.first<{ id: string }>(
      `insert into board (id, slug, language, name, purpose, rules, audience, who_may_write, premoderated, position, who_may_enter, season, space)
       values ($1, $2, $3, $4, $5, $6, $7, 'members', $8, $9, 'invited', 1, $10) on conflict (slug) do nothing returning id`,
      [randomId(), slug, language, name, purpose, [agreed[language]], audience, audience === 'young', firstPosition + n, randomKey()],
    );
    if (made === undefined) continue;
    await statements.rows('insert into board_code (id, board_id, season, label, code_hash) values ($1, $2, 1, $3, $4)', [
      randomId(),
      made.id,
      name,
      hashBoardCode(demoCodeOf(slug)),
    ]);
  }
}
