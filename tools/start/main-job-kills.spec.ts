import { languages, m, renderIn } from '@rinnalla/i18n';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { all, killInTheMiddle, nothing, openCase } from './main-job/decisions.ts';
import { holdDown, kill, pidOf, recovered, serving } from './main-job/kill-process.ts';
import { enterAsModerator, replyForm, signUp, startThread } from './main-job/members.ts';
import { plainText } from './main-job/read-form.ts';
import { faultsIn, positionIn, write, writeUnderKill } from './main-job/replies.ts';
import { keptForm, sendUntilDone } from './main-job/send-until-done.ts';
import { ask, endWhole, startWhole, type Whole } from './main-job/start-whole.ts';
import { newVisitor, type Visitor } from './main-job/visitor.ts';

jest.setTimeout(120_000);

let whole: Whole;
let members: [Visitor, Visitor, Visitor];

beforeAll(async () => {
  whole = await startWhole();
  members = await Promise.all([signUp(whole), signUp(whole), signUp(whole)]);
});
afterAll(() => endWhole(whole));

test.each(serving)('every reply that was acknowledged while %s was killed stands, and each stands once', async (name) => {
  const thread = await startThread(members[0], `Tapettu: ${name}`);
  const { acknowledged, again, downFor, renewed } = await writeUnderKill({ whole, thread, members, each: 4, round: name }, name);
  process.stderr.write(`${name}: all answered again after ${downFor} ms; ${again} of ${acknowledged.length} forms were sent again\n`);
  expect(renewed).toEqual([name]);
  expect(acknowledged).toHaveLength(12);
  expect(await faultsIn(whole, thread, acknowledged)).toEqual([]);
});

test.each(['api', 'postgres'] as const)(
  'while %s is down a page says so and keeps the text, and later one press is enough',
  async (name) => {
    const thread = await startThread(members[0], `Poissa: ${name}`);
    const people = await Promise.all(
      languages.map(async (language, index) => {
        const member = members[index] ?? newVisitor(whole);
        return { language, member, form: await replyForm(member, thread, { language, text: `Sanat, jotka säilyvät: ${language}` }) };
      }),
    );
    const letGo = await holdDown(whole, name);
    const met = await Promise.all(
      people.map(async ({ language, member, form }) => {
        const [sent, read] = await Promise.all([member.send(form), newVisitor(whole).get(`/${language}/threads/${thread.id}`)]);
        return { language, member, form, sent, read };
      }),
    ).finally(letGo);

    const acknowledged = await Promise.all(
      met.map(async ({ language, member, form, sent, read }) => {
        for (const answer of [sent, read]) {
          expect(answer).toMatchObject({ status: 503, html: expect.stringContaining(`<html lang="${language}"`) });
          expect(plainText(answer?.html ?? '')).toContain(renderIn(language, m.shell_unavailable_title));
          expect(answer?.html).not.toMatch(/ECONN|\.[tj]s:\d+|\bat \w+ \(/);
        }
        const { location } = await sendUntilDone(member, keptForm(sent, form));
        return { text: form.fields.get('text') ?? '', position: positionIn(location) };
      }),
    );
    expect(await faultsIn(whole, thread, acknowledged)).toEqual([]);
  },
);

test.each(['api', 'postgres'] as const)(
  'a decision in whose middle %s is killed is written wholly or not at all, and once',
  async (name) => {
    const [member] = members;
    const setting = { whole, member, moderator: await enterAsModerator(whole), thread: await startThread(member, `Päätös: ${name}`) };
    const decided = await openCase(setting, `Mainos: ${name}`);
    const api = pidOf(whole, 'api');
    const { answered, done } = await killInTheMiddle(whole, decided, { name, table: 'audit_entry' });
    expect([nothing, all]).toContainEqual(answered);
    expect(done).toEqual(all);
    expect(pidOf(whole, 'api') === api).toBe(name === 'postgres');
  },
);

/** The last one here: it leaves a database behind that nobody should trust. */
test('control: a PostgreSQL that acknowledges before it has written loses replies, and the check says so', async () => {
  const thread = await startThread(members[0], 'Katoavaa');
  await ask(whole, 'alter database rinnalla set synchronous_commit = off');
  await ask(whole, `alter system set wal_writer_delay = '10s'`);
  await ask(whole, `alter system set wal_writer_flush_after = '1GB'`);
  await ask(whole, 'select pg_reload_conf()');
  // A setting of the database holds for new connections alone.
  await ask(
    whole,
    `select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  const { acknowledged } = await write({ whole, thread, members, each: 2, round: 'katoavaa' });
  await recovered(whole, await kill(whole, 'postgres'));
  expect((await faultsIn(whole, thread, acknowledged)).join()).toContain('lost');
});
