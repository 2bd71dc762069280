import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../api-under-test.ts';
import type { ApiUnderTest } from '../api-under-test.ts';
import { canonicalAnswers, differences, shapeOf } from './canonical.ts';
import { hexIn, takeCopy } from './copy.ts';
import type { Copy } from './copy.ts';
import { playAll } from './duo-world.ts';
import type { Played } from './duo-world.ts';

/** Judging test B of the anonymity scheme: whether one account wrote it all, or two did, is to be seen nowhere. */

jest.setTimeout(1_200_000);
const seeds = Array.from({ length: process.env['RINNALLA_TEST_LONG'] ? 50 : 10 }, (_, n) => `script ${n}`);

interface World {
  readonly api: ApiUnderTest;
  readonly played: readonly Played[];
  readonly names: ReadonlySet<string>;
  readonly copy: Copy;
}
let one: World;
let two: World;

async function worldOf(api: ApiUnderTest, accounts: 'one' | 'two'): Promise<World> {
  const played = await playAll(api, seeds, accounts);
  const names = await api.database.rows<{ name: string }>(`select name from persona where kind = 'alias'`);
  return { api, played, names: new Set(names.map(({ name }) => name)), copy: await takeCopy(api.database) };
}

beforeAll(async () => {
  const apis = [await startApiUnderTest(), await startApiUnderTest()] as const;
  [one, two] = await Promise.all([worldOf(apis[0], 'one'), worldOf(apis[1], 'two')]);
});
afterAll(async () => {
  for (const { api } of [one, two]) await api.stop();
});

describe.each(seeds.map((seed, at) => ({ seed, at })))('$seed', ({ at }) => {
  const answers = ({ played, names }: World): string[] => canonicalAnswers(played[at]!.answers, names);
  const pages = ({ played, names }: World): string[] => canonicalAnswers(played[at]!.pages, names);

  test('each step is answered alike, whether one account or two took them', () => {
    expect(answers(one)).toEqual(answers(two));
  });
  test('every page that anybody may read is the same, headers and all', () => {
    expect(pages(one).length).toBeGreaterThan(10);
    expect(pages(one)).toEqual(pages(two));
  });
});

test('the two copies have the same shape: rows, lengths, transactions, and values that come up twice', () => {
  expect(shapeOf(one.copy).length).toBeGreaterThan(100);
  expect(differences(shapeOf(one.copy), shapeOf(two.copy))).toEqual([]);
});

/** In how many scripts x and y bear a common name, though they write in different threads. */
function commonNames({ played }: World, copy: Copy): number {
  const names = new Map(copy.filter(({ table }) => table === 'persona').map((row) => [hexIn(row, 'id'), String(row.cells.get('name'))]));
  const faces = new Map(copy.filter(({ table }) => table === 'post').map((row) => [hexIn(row, 'id'), hexIn(row, 'persona_id')]));
  const namesOf = (posts: readonly string[]): string[] => posts.map((id) => names.get(faces.get(id.replaceAll('-', '')) ?? '') ?? '');
  return played.filter(({ postsOf }) => namesOf(postsOf.x).some((name) => namesOf(postsOf.y).includes(name))).length;
}

/** By chance, two faces bear one name once in some five thousand pairs: more than four in fifty scripts would be so once in millions. */
const mostByChance = 4;

test('one account bears a name twice no more often than two accounts bear the same', () => {
  expect(commonNames(one, one.copy)).toBeLessThanOrEqual(mostByChance);
  expect(commonNames(two, two.copy)).toBeLessThanOrEqual(mostByChance);
});

describe('controls', () => {
  /** Which of x and y wrote a post, as an account's number: in the world of one both are the same. */
  const accountOf = ({ played }: World, accounts: 'one' | 'two'): Map<string, string> =>
    new Map(
      played.flatMap(({ postsOf }, script) =>
        (['x', 'y'] as const).flatMap((role) =>
          postsOf[role].map((id): [string, string] => [id.replaceAll('-', ''), `${script} ${accounts === 'one' ? 'x' : role}`]),
        ),
      ),
    );
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, 16);

  test('control: a hash of the account on a post is seen in the shape of the copy', () => {
    const marked = (world: World, accounts: 'one' | 'two'): Copy => {
      const owners = accountOf(world, accounts);
      return world.copy.map((row) => {
        const owner = row.table === 'post' ? owners.get(hexIn(row, 'id')) : undefined;
        return owner === undefined ? row : { ...row, cells: new Map([...row.cells, ['notes_by_author', hash(owner)]]) };
      });
    };
    expect(differences(shapeOf(marked(one, 'one')), shapeOf(marked(two, 'two')))).not.toEqual([]);
  });

  test('control: an alias that is seeded from the member is seen', () => {
    const owners = accountOf(one, 'one');
    const faces = new Map(one.copy.filter(({ table }) => table === 'post').map((row) => [hexIn(row, 'persona_id'), hexIn(row, 'id')]));
    const seeded = one.copy.map((row) => {
      const owner = owners.get(faces.get(hexIn(row, 'id')) ?? '');
      return row.table === 'persona' && owner !== undefined ? { ...row, cells: new Map([...row.cells, ['name', `Birch ${owner}`]]) } : row;
    });
    expect(commonNames(one, seeded)).toBeGreaterThan(mostByChance);
  });

  test('control: an author whose public id is the account’s is seen on the pages', () => {
    const shown = ({ played, names }: World, accounts: 'one' | 'two'): string[] => {
      const owners = accountOf({ played } as World, accounts);
      const withAccount = JSON.stringify(played[0]!.pages, (_, value: unknown) => {
        const post = value as { id?: string; author?: object } | null;
        const owner = typeof post?.id === 'string' ? owners.get(post.id.replaceAll('-', '')) : undefined;
        const account =
          owner &&
          hash(owner)
            .toString('hex')
            .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
        return account === undefined || post?.author === undefined ? value : { ...post, author: { ...post.author, id: account } };
      });
      return canonicalAnswers([JSON.parse(withAccount)], names);
    };
    expect(shown(one, 'one')).not.toEqual(shown(two, 'two'));
  });
});
