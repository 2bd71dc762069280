import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { all, killInTheMiddle, killWithin, nothing, openCase, writtenByDecision, type CaseSetting } from './main-job/decisions.ts';
import { killable, pidOf, type Killable } from './main-job/kill-process.ts';
import { enterAsModerator, replyForm, signUp, startThread } from './main-job/members.ts';
import { faultsIn, positionIn, writeUnderKill } from './main-job/replies.ts';
import { keptForm, sendUntilDone } from './main-job/send-until-done.ts';
import { endWhole, startWhole, type Whole } from './main-job/start-whole.ts';

jest.setTimeout(40 * 60_000);

let whole: Whole;

beforeAll(async () => {
  whole = await startWhole();
});
afterAll(() => endWhole(whole));

const drawProcess = (): Killable => killable[randomInt(killable.length)] ?? 'api';

/** As many kills as leave every member below the number of posts that an account may write within an hour. */
async function writeUnderKills(kills: number): Promise<{ faults: string[]; line: string }> {
  const members = await Promise.all([signUp(whole), signUp(whole), signUp(whole)]);
  const [first] = members;
  const thread = await startThread(first, `${kills} tappoa`);
  const results = [];
  for (let round = 0; round < kills; round += 1) {
    const name = drawProcess();
    results.push({ name, ...(await writeUnderKill({ whole, thread, members, each: 4, round: `${round}` }, name)) });
  }
  const faults = await faultsIn(
    whole,
    thread,
    results.flatMap(({ acknowledged }) => acknowledged),
  );
  return { faults, line: results.map(({ name, downFor, again }) => `${name} ${downFor} ms (${again} again)`).join(', ') };
}

test('60 kills of processes drawn at random, while members write, lose and double nothing', async () => {
  for (let kills = 0; kills < 60; kills += 6) {
    const { faults, line } = await writeUnderKills(6);
    process.stderr.write(`${line}\n`);
    expect(faults).toEqual([]);
  }
});

async function newSetting(): Promise<CaseSetting> {
  const member = await signUp(whole);
  return { whole, member, moderator: await enterAsModerator(whole), thread: await startThread(member, 'Päätöksiä') };
}

test.each(['api', 'web', 'postgres'] as const)('a decision is whole or absent, at whichever of its writes %s is killed', async (name) => {
  const setting = await newSetting();
  for (const table of writtenByDecision) {
    const { answered, done } = await killInTheMiddle(whole, await openCase(setting, `${name} ${table}`), { name, table });
    expect([nothing, all]).toContainEqual(answered);
    expect(done).toEqual(all);
  }
});

test('a decision is whole or absent, at whichever moment a process is killed', async () => {
  const setting = await newSetting();
  for (let turn = 0; turn < 20; turn += 1) {
    const decided = await openCase(setting, `milloin vain ${turn}`);
    const { answered, done } = await killWithin(whole, decided, { name: drawProcess(), within: 60 });
    expect([nothing, all]).toContainEqual(answered);
    expect(done).toEqual(all);
  }
});

test('an API that hangs and goes on later writes a reply once, although it was sent again meanwhile', async () => {
  const member = await signUp(whole);
  const thread = await startThread(member, 'Jumissa');
  const form = await replyForm(member, thread, { text: 'Vielä kerran' });
  const api = pidOf(whole, 'api') ?? NaN;
  process.kill(api, 'SIGSTOP');
  const answer = await member.send(form).finally(() => process.kill(api, 'SIGCONT'));
  const { location } = await sendUntilDone(member, keptForm(answer, form));
  expect(await faultsIn(whole, thread, [{ text: 'Vielä kerran', position: positionIn(location) }])).toEqual([]);
});
