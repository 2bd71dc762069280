import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { goodPassword, WaysInUnderTest } from '../../../test/ways-in-under-test.ts';
import { ReAuthenticate } from './re-authenticate.ts';

/** A hash takes its time, and each of these needs several. */
jest.setTimeout(60_000);

let api: ApiUnderTest;
let people: WaysInUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  people = new WaysInUnderTest(api);
});
afterAll(() => api.stop());
beforeEach(() => api.database.rows('delete from credential'));

const credentials = async (): Promise<number> => (await api.database.rows('select 1 from credential')).length;
const kept = { __typename: 'WayInKept' };
const notFound = { __typename: 'WayInNotUsable', problem: 'not_found' };

describe('a password', () => {
  test('opens the account beside the phrase, with the name that the site gave, however it is typed', async () => {
    const { phrase, bearer } = await people.member();
    const { name, ...answer } = await people.setPassword(bearer, { phrase });
    expect(answer).toEqual(kept);
    const typed = name.toUpperCase().replaceAll('-', ' ');
    const signed = await people.signInWithPassword(typed, goodPassword.normalize('NFD'));
    expect(await people.waysIn(signed.token)).toEqual(['phrase', 'password']);
    expect((await people.signIn(phrase)).__typename).toBe('SignedIn');
  });

  test('is stored with its salt and its cost, and opens with nothing else that is stored', async () => {
    const { phrase, bearer } = await people.member();
    const { name } = await people.setPassword(bearer, { phrase });
    const [row] = await api.database.rows<{ salt: Buffer; params: string; all: string }>(
      `select salt, params, credential::text as all from credential where kind = 'password'`,
    );
    expect([row?.salt.length, row?.params]).toEqual([16, 'argon2id m=19456 t=2']);
    expect(row?.all).not.toContain(name.slice(0, 5));
  });

  test('is opened at the cost that stands beside it, so that the cost can be raised', async () => {
    const { phrase, bearer } = await people.member();
    const { name } = await people.setPassword(bearer, { phrase });
    await api.database.rows(`update credential set params = 'argon2id m=20480 t=2' where kind = 'password'`);
    expect((await people.signInWithPassword(name, goodPassword)).__typename).toBe('WayInNotUsable');
    await api.database.rows(`update credential set params = 'argon2id m=19456 t=2' where kind = 'password'`);
    expect((await people.signInWithPassword(name, goodPassword)).__typename).toBe('SignedIn');
  });

  test.each([
    ['', 'empty'],
    ['liian lyhyt', 'too_short'],
    ['salasanasalasana', 'too_common'],
    ['x y z '.repeat(50), 'too_long'],
  ])('such as %p is refused as %s', async (password, problem) => {
    const { phrase, bearer } = await people.member();
    expect(await people.setPassword(bearer, { phrase }, { password })).toMatchObject({ problems: [{ field: 'password', problem }] });
    expect(await people.waysIn(bearer)).toEqual(['phrase']);
  });

  test('that is set anew takes the place of the one before, name and all', async () => {
    const { phrase, bearer } = await people.member();
    const before = await people.setPassword(bearer, { phrase });
    const after = await people.setPassword(bearer, { name: before.name, password: goodPassword }, { password: `${goodPassword} 2` });
    expect((await people.signInWithPassword(before.name, goodPassword)).problem).toBe('not_found');
    expect((await people.signInWithPassword(after.name, `${goodPassword} 2`)).__typename).toBe('SignedIn');
    expect(await credentials()).toBe(2);
  });

  test('sent twice makes one way in, and the last password that was sent with a form holds', async () => {
    const { phrase, bearer } = await people.member();
    const submission = 's'.repeat(22);
    const first = await people.setPassword(bearer, { phrase }, { submission });
    const second = await people.setPassword(bearer, { phrase }, { submission, password: `${goodPassword} b` });
    expect(second).toEqual(first);
    expect((await people.signInWithPassword(first.name, goodPassword)).problem).toBe('not_found');
    expect((await people.signInWithPassword(first.name, `${goodPassword} b`)).__typename).toBe('SignedIn');
    expect(await credentials()).toBe(2);
  });

  test('changed by a form that was sent twice is changed, though the old one no longer answers', async () => {
    const { phrase, bearer } = await people.member();
    const { name } = await people.setPassword(bearer, { phrase });
    const again = { submission: 't'.repeat(22), password: `${goodPassword} b` };
    const answers = [
      await people.setPassword(bearer, { name, password: goodPassword }, again),
      await people.setPassword(bearer, { name, password: goodPassword }, again),
    ];
    expect(answers.map(({ __typename }) => __typename)).toEqual(['WayInKept', 'WayInKept']);
  });
});

describe('re-authentication', () => {
  test('another member’s phrase, one that nobody has, and another’s name and password are refused alike', async () => {
    const [{ phrase, bearer }, other] = [await people.member(), await people.member()];
    const theirs = await people.setPassword(other.bearer, { phrase: other.phrase });
    const proofs = [
      { phrase: other.phrase },
      { phrase: await people.drawPhrase() },
      { name: theirs.name, password: goodPassword },
      { name: 'lusab-badon-gutik-tugad', password: goodPassword },
      {},
    ];
    for (const proof of proofs) {
      const { name: _name, ...answer } = await people.setPassword(bearer, proof);
      expect([proof, answer]).toEqual([proof, notFound]);
      expect(await people.renewPhrase(bearer, { proof, phrase: await people.drawPhrase() })).toEqual(notFound);
      expect(await people.removeWayIn(bearer, 'phrase', proof)).toEqual({ __typename: 'NotAllowed', reason: 'last_way_in' });
    }
    expect((await people.signIn(phrase)).__typename).toBe('SignedIn');
    expect(await credentials()).toBe(3);
  });

  test('a new phrase that opens another account is refused, and the old one goes on to open this one', async () => {
    const [{ phrase, bearer }, other] = [await people.member(), await people.member()];
    expect(await people.renewPhrase(bearer, { proof: { phrase }, phrase: other.phrase })).toEqual(notFound);
    expect(await people.waysIn((await people.signIn(phrase)).token)).toEqual(['phrase']);
  });

  test('a phrase that cannot be read says why, as at sign-in', async () => {
    const { phrase, bearer } = await people.member();
    const answer = await people.renewPhrase(bearer, { proof: { phrase: `${phrase} ${phrase}` }, phrase: await people.drawPhrase() });
    expect(answer).toMatchObject({ problem: 'wrong_count' });
  });

  test('guests and staff have no ways in of a member', async () => {
    const { errors } = await api.send(undefined, '{ waysIn }');
    expect(errors).toMatchObject([{ message: 'SIGNED_OUT' }]);
  });
});

describe('a new phrase', () => {
  test('takes the place of the old one, and other sessions end; this one goes on', async () => {
    const { phrase, bearer } = await people.member();
    const elsewhere = (await people.signIn(phrase)).token;
    const fresh = await people.drawPhrase();
    expect(await people.renewPhrase(bearer, { proof: { phrase }, phrase: fresh })).toEqual(kept);
    expect((await people.signIn(phrase)).problem).toBe('not_found');
    expect(await people.kindOf((await people.signIn(fresh)).token)).toBe('member');
    expect([await people.kindOf(bearer), await people.kindOf(elsewhere)]).toEqual(['member', 'guest']);
    expect(await credentials()).toBe(1);
  });

  test('is stored only when two of its words were typed back', async () => {
    const { phrase, bearer } = await people.member();
    const fresh = await people.drawPhrase();
    const confirmed = [
      { position: 1, word: 'notaword' },
      { position: 2, word: fresh.split(' ')[1] },
    ];
    const answer = await people.renewPhrase(bearer, { proof: { phrase }, phrase: fresh, confirmed });
    expect(answer).toEqual({ __typename: 'NotConfirmed', positions: [1] });
    expect((await people.signIn(phrase)).__typename).toBe('SignedIn');
  });

  test('of a form that was sent twice is there once, though the old phrase no longer answers', async () => {
    const { phrase, bearer } = await people.member();
    const given = { proof: { phrase }, phrase: await people.drawPhrase() };
    expect([await people.renewPhrase(bearer, given), await people.renewPhrase(bearer, given)]).toEqual([kept, kept]);
    expect(await credentials()).toBe(1);
  });

  test('two forms at once never take each other’s: the member gets in with what was shown last', async () => {
    const { phrase, bearer } = await people.member();
    const fresh = [await people.drawPhrase(), await people.drawPhrase()];
    const answers = await Promise.all(fresh.map((one) => people.renewPhrase(bearer, { proof: { phrase }, phrase: one })));
    const opened = await Promise.all(fresh.map((one) => people.signIn(one)));
    const kept = opened.filter((_, n) => answers[n]?.__typename === 'WayInKept');
    expect(kept.some(({ __typename }) => __typename === 'SignedIn')).toBe(true);
  });

  test('can be had as often as anybody likes: the places of deleted rows are found free again', async () => {
    const member = await people.member();
    let { phrase } = member;
    for (let n = 0; n < 66; n += 1) {
      const fresh = await people.drawPhrase();
      expect(await people.renewPhrase(member.bearer, { proof: { phrase }, phrase: fresh })).toEqual(kept);
      phrase = fresh;
    }
    expect(await people.waysIn(member.bearer)).toEqual(['phrase']);
    expect(await credentials()).toBe(1);
  });

  test('leaves what the member wrote and kept where it is', async () => {
    const { phrase, bearer } = await people.member();
    const fresh = await people.drawPhrase();
    await api.ask(bearer, 'mutation { markNewsSeen { __typename } }');
    const [before] = await api.database.rows<{ address: Buffer }>('select address from sealed_item');
    await people.renewPhrase(bearer, { proof: { phrase }, phrase: fresh });
    const again = await people.signIn(fresh);
    await api.ask(again.token, 'mutation { markNewsSeen { __typename } }');
    const after = await api.database.rows<{ address: Buffer }>('select address from sealed_item');
    expect(after.map(({ address }) => address)).toEqual([before?.address]);
  });
});

describe('taking a way in away', () => {
  test('the phrase goes when a password remains, and the other sessions end', async () => {
    const { phrase, bearer } = await people.member();
    const { name } = await people.setPassword(bearer, { phrase });
    const elsewhere = (await people.signIn(phrase)).token;
    expect(await people.removeWayIn(bearer, 'phrase', { name, password: goodPassword })).toEqual(kept);
    expect((await people.signIn(phrase)).problem).toBe('not_found');
    expect([await people.kindOf(bearer), await people.kindOf(elsewhere)]).toEqual(['member', 'guest']);
    expect((await people.signInWithPassword(name, goodPassword)).__typename).toBe('SignedIn');
  });

  test('what goes does not prove who asks: the way in that stays has to open', async () => {
    const { phrase, bearer } = await people.member();
    const { name } = await people.setPassword(bearer, { phrase });
    expect(await people.removeWayIn(bearer, 'phrase', { phrase })).toEqual(notFound);
    expect(await people.removeWayIn(bearer, 'password', { name, password: goodPassword })).toEqual(notFound);
    expect(await people.waysIn(bearer)).toEqual(['phrase', 'password']);
  });

  test('the last way in stays', async () => {
    const { phrase, bearer } = await people.member();
    const refused = { __typename: 'NotAllowed', reason: 'last_way_in' };
    expect(await people.removeWayIn(bearer, 'phrase', { phrase })).toEqual(refused);
    const { name } = await people.setPassword(bearer, { phrase });
    await people.removeWayIn(bearer, 'phrase', { name, password: goodPassword });
    expect(await people.removeWayIn(bearer, 'password', { name, password: goodPassword })).toEqual(refused);
  });

  test('both taken away at once, ten times: one stays', async () => {
    for (let n = 0; n < 10; n += 1) {
      const { phrase, bearer } = await people.member();
      const { name } = await people.setPassword(bearer, { phrase });
      meetAfterProving(2);
      const answers = await Promise.all([
        people.removeWayIn(bearer, 'phrase', { name, password: goodPassword }),
        people.removeWayIn(bearer, 'password', { phrase }),
      ]);
      jest.restoreAllMocks();
      expect(answers.map(({ __typename }) => __typename).filter((type) => type === 'WayInKept')).toHaveLength(1);
      expect(await people.waysIn(bearer)).toHaveLength(1);
    }
  });
});

/** So many forms wait for each other when who sends them is proven, and go on at once: a hash takes longer than the rest together. */
function meetAfterProving(count: number): void {
  const reAuthenticate = api.app.get(ReAuthenticate);
  const check = reAuthenticate.check.bind(reAuthenticate);
  const all = Promise.withResolvers<null>();
  let here = 0;
  jest.spyOn(reAuthenticate, 'check').mockImplementation(async (member, typed) => {
    const refused = await check(member, typed);
    here += 1;
    if (here === count) all.resolve(null);
    await all.promise;
    return refused;
  });
}
