/// <reference lib="dom" />
import { languages, m } from '@rinnalla/i18n';
import type { Language } from '@rinnalla/i18n';
import type { Locator, Page } from '@playwright/test';
import { button, enterAs, report, signUp, startThread, writeInDanger } from '../people.ts';
import { inviteOperator, joinWithPassword } from '../staff.ts';
import { axeViolations, expect, test } from '../site-test.ts';
import { fi } from '../words.ts';

/** Every kind of page, by whom it is for. `:thread`, `:post`, `:item` and `:application` are found on the site. */
const pages = {
  guest: [
    '',
    '/boards',
    '/boards/yolla-valveilla',
    '/boards/yolla-valveilla/write',
    '/boards/torstairyhma',
    '/boards/nuorten-oma',
    '/join',
    ':thread',
    ':report',
    '/reports',
    '/sign-up',
    '/sign-in',
    '/staff/sign-in',
    '/staff/join',
    '/help',
    '/help/keep',
    '/help/card',
    '/about',
    '/promises',
    '/first-answers',
    '/retention',
    '/policy',
    '/policy/plain',
    '/policy/versions/1',
    '/policy/versions/2/plain',
    '/leave?to=https%3A%2F%2Fexample.org%2F',
    ':professional',
    '/nothing-here',
  ],
  member: [
    '',
    ':thread',
    '/boards/yolla-valveilla/write',
    ':edit',
    ':delete',
    ':care',
    ':messages',
    '/mine',
    '/mine/boards',
    '/mine/handles',
    '/join',
    '/sign-out',
    '/account',
    '/account/phrase',
    '/account/password',
    '/account/remove/phrase',
  ],
  moderator: [
    '/staff/queue',
    '/staff/boards',
    '/staff/boards/torstairyhma',
    '/staff/boards/torstairyhma/season',
    '/staff/wellbeing',
    '/staff/second-looks',
    ':item',
    ':redact',
    ':limit',
    ':contact',
  ],
  editor: ['/staff/helplines', '/staff/helplines/new', ':line'],
  verifier: ['/staff/verification', ':application'],
  professional: ['/staff/badge', ':thread'],
  operator: [
    '/staff/people',
    ':person',
    '/staff/access',
    '/staff/audit',
    '/staff/authorities',
    '/staff/agreement',
    '/staff/screening',
    '/staff/screening/add',
    ':watched',
  ],
} as const;

type Role = keyof typeof pages;

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'axe looks through a script; the pages themselves are the same');

for (const role of Object.keys(pages) as Role[]) {
  test(`no page of a ${role} has a flaw that axe can see`, async ({ page, newPerson }) => {
    test.setTimeout(240_000);
    const places = await findPlaces(await newPerson());
    const own = await become(page, role);
    for (const [place, path] of pages[role].entries()) {
      for (const { language, look } of viewsOf(place)) {
        const address = addressOf(`/${language}${path}`, { language, places: { ...places, ...own } });
        await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width: look.width, height: 844 });
        await page.goto(address);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect([address, look, await axeViolations(page)]).toEqual([address, look, []]);
        expect([address, look, await overflow(page)]).toEqual([address, look, 0]);
      }
    }
  });
}

interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

const looks: Record<Language, Look> = {
  fi: { theme: 'light', width: 390 },
  sv: { theme: 'dark', width: 1280 },
  en: { theme: 'light', width: 320 },
};

interface View {
  readonly language: Language;
  readonly look: Look;
}

const views: readonly View[] = languages.flatMap((language) => Object.values(looks).map((look) => ({ language, look })));

/** The long run looks at every page in every language and look; the short one at each page in one, the languages by turns. */
function viewsOf(place: number): readonly View[] {
  if (process.env['RINNALLA_TEST_LONG']) return views;
  const language = languages[place % languages.length] ?? 'fi';
  return [{ language, look: looks[language] }];
}

/** Pixels by which the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

type Places = Readonly<Record<string, string>>;

async function findPlaces(page: Page): Promise<Places> {
  await page.goto('/fi/boards/kysy-ammattilaiselta');
  const thread = await page
    .getByRole('link', { name: /paniikkiin/ })
    .first()
    .getAttribute('href');
  await page.goto(thread ?? '');
  const reportPath = await page
    .getByRole('link', { name: /^Ilmoita viestistä/ })
    .first()
    .getAttribute('href');
  const professional = await page
    .getByRole('link', { name: /varmennettu ammattilainen/ })
    .first()
    .getAttribute('href');
  return { ':thread': thread ?? '', ':report': reportPath ?? '', ':professional': professional ?? '' };
}

/** Where a link leads; '' where it leads nowhere. */
const pathOf = async (link: Locator): Promise<string> => (await link.getAttribute('href')) ?? '';

async function become(page: Page, role: Role): Promise<Places> {
  switch (role) {
    case 'guest':
      return {};
    case 'member': {
      await signUp(page);
      const thread = await startThread(page, { board: 'yolla-valveilla', title: 'Jokainen sivu', text: 'Oma viestini.' });
      const edit = (await page.getByRole('link', { name: /^Muokkaa omaa/ }).getAttribute('href')) ?? '';
      const heavy = { board: 'yolla-valveilla', title: 'Jokainen raskas sivu', text: 'Haluan kuolla.' };
      const care = await writeInDanger(page, heavy);
      const ofPost = {
        ':edit': edit,
        ':delete': edit.replace('/edit', '/delete'),
        ':care': care,
        ':messages': care.replace('/care', '/messages'),
      };
      return { ':thread': thread, ...ofPost };
    }
    case 'moderator': {
      await report(page, { thread: (await findPlaces(page))[':thread'] ?? '', text: 'oli sanoa se ääneen', why: 'Katsottavaksi' });
      await enterAs(page, 'Johan Ek');
      await page.goto('/fi/staff/queue');
      // What waits for a second signature has titles of its own.
      const item = await pathOf(page.locator('ol.queue a[href*="/staff/reviewables/"]').first());
      return { ':item': item, ':redact': `${item}/redact`, ':limit': `${item}/limit`, ':contact': `${item}/authorities` };
    }
    case 'verifier':
      await enterAs(page, 'Helena Koski');
      await page.goto('/fi/staff/verification');
      // Nobody decides on this one: the badge test has applicants of its own.
      return { ':application': await pathOf(page.getByRole('link', { name: 'Katso hakemus (hakija: Tuula Aho)' })) };
    case 'editor':
      await enterAs(page, 'Kaisa Rantala');
      await page.goto('/fi/staff/helplines');
      return { ':line': await pathOf(page.getByRole('link', { name: 'Peluuri' })) };
    case 'professional':
      await enterAs(page, 'Aino Lehto');
      return {};
    case 'operator':
      await joinWithPassword(page, await inviteOperator('Olli Ylläpitäjä'), 'olli.every.page');
      await page.goto('/fi/staff/people');
      return { ':person': await pathOf(page.getByRole('link', { name: 'Avaa: Helena Koski' })), ':watched': await watchSomething(page) };
  }
}

/** Something to watch; gives the page on which it is removed. */
async function watchSomething(page: Page): Promise<string> {
  await page.goto('/fi/staff/screening/add');
  await page.getByLabel(fi(m.screening_kind_link_choice), { exact: true }).check();
  await page.getByLabel(fi(m.screening_text_label), { exact: true }).fill('kauppa.example');
  await page.getByLabel(fi(m.screening_flag), { exact: true }).check();
  await button(page, m.screening_add_do).click();
  return pathOf(page.getByRole('link', { name: 'Poista seurannasta: kauppa.example' }));
}

function addressOf(path: string, { places, language }: { places: Places; language: Language }): string {
  const named = /:[a-z]+$/.exec(path)?.[0];
  const found = named === undefined ? path : places[named];
  if (found === undefined || found === '') throw new Error(`no page was found for ${path}`);
  return found.replace(/^\/[a-z]{2}(?=\/|$)/, `/${language}`);
}
