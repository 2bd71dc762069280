import { randomId } from '@rinnalla/anonymity';
import type { ApiUnderTest } from '../api-under-test.ts';
import { answerCare, handOver, newWorry, sendCareMessage, setFollowUp } from '../care-under-test.ts';
import { claim, claimAbout, decide, decideOn, newModerator, newPost, pause, report, revisionOf } from '../case-under-test.ts';
import { noteContact } from '../contact-under-test.ts';
import { join, newBoardCode, newInvitedBoard } from '../invited-board.ts';
import { keeping } from '../keeping-under-test.ts';
import { newMemberWithPhrase, signInAgain } from '../leaving-under-test.ts';
import { newBoard, newMember, newProfessional, newReply, newStaff, newThread, submission } from '../personas.ts';
import type { StaffUnderTest } from '../personas.ts';
import { cover, limit } from '../redaction-under-test.ts';
import { sanctions } from '../sanction-under-test.ts';
import { drawSecondLook } from '../second-look-under-test.ts';
import { decideTarget, reportTarget } from '../target-under-test.ts';
import { WaysInUnderTest } from '../ways-in-under-test.ts';

/** Who may read a mark beside whoever wrote it. */
export type Reader = 'moderator' | 'verifier' | 'editor' | 'operator';

/** What stands nowhere in public, and who may read it at work. */
export const marks: Readonly<Record<string, readonly Reader[]>> = {
  'Ketunleipä in a draft': [],
  'Ketunleipä on the door': ['moderator', 'operator'],
  'Ketunleipä in the group': [],
  'Ketunleipä among the group': [],
  'Ketunleipä as handle': [],
  'Ketunleipä in a held title': ['moderator'],
  'Ketunleipä in a held text': ['moderator'],
  'Ketunleipä in a hidden text': ['moderator'],
  'Ketunleipä in a removed title': ['moderator'],
  'Ketunleipä in a removed text': ['moderator'],
  'Ketunleipä under a cover': ['moderator'],
  'Ketunleipä as reason': ['moderator'],
  'Ketunleipä as facts': ['moderator'],
  'Ketunleipä in an appeal': ['moderator'],
  'Ketunleipä in a report': ['moderator'],
  'Ketunleipä in a proposal': ['moderator'],
  'Ketunleipä in danger': ['moderator', 'operator'],
  'Ketunleipä told to the authorities': ['moderator', 'operator'],
  'Ketunleipä in a care message': ['moderator'],
  'Ketunleipä in an answer to care': ['moderator'],
  'Ketunleipä on handing over': ['moderator'],
  'Ketunleipä to look at again': ['moderator'],
  'Ketunleipä in a replaced title': ['moderator'],
  'Ketunleipä why a badge is checked': ['moderator', 'verifier'],
  'Ketunleipä as profession': ['verifier'],
  'Ketunleipä as employer': ['verifier'],
  'Ketunleipä Newcomer': ['operator'],
  'Ketunleipä as a hidden helpline': ['editor'],
};

/** What stood in public once and was changed or taken away: nobody reads it any more. */
export const gone = ['Ketunleipä before the change', 'Ketunleipä taken away'];

/** The sessions of those whose life it is, and the secrets that were shown to them alone. */
export interface OtherLife {
  readonly member: string;
  readonly professional: string;
  readonly moderator: string;
  readonly operator: string;
  readonly editor: string;
  readonly secrets: Readonly<Record<'ways' | 'codes' | 'references' | 'registerNumbers', readonly string[]>>;
  /** The word of a board by invitation that stands in no list. */
  readonly slug: string;
}

/** The life of a member, and of staff who have to do with it: something of every kind that is not for others. */
export async function liveOtherLife(api: ApiUnderTest): Promise<OtherLife> {
  const { phrase, bearer: member } = await newMemberWithPhrase(api);
  const [moderator, professional, operator] = [
    await newModerator(api),
    await newProfessional(api),
    await newStaff(api, { roles: ['operator'] }),
  ];
  await grantTwice(api, moderator);
  const { slug, code } = await writeInGroup(api, member);
  const ways = [phrase, await signInAgain(api, phrase), (await new WaysInUnderTest(api).setPassword(member, { phrase })).name];
  const registerNumbers = [await applyForBadge(api, professional.bearer)];
  const codes = [code, await inviteSomebody(api, operator.bearer)];
  await watchSomething(api, operator.bearer);
  const editor = await hideHelpline(api);
  const threadId = await writeInPublic(api, member, professional.bearer);
  await keepThings(api, member, threadId);
  await walkCarePath(api, member, moderator);
  await haveTargetsJudged(api, { member, professional, moderator });
  await haveWordsCovered(api, member, moderator);
  const references = [await standInReview(api, member, moderator)];
  const secrets = { ways, codes, references, registerNumbers };
  return { member, professional: professional.bearer, moderator: moderator.bearer, operator: operator.bearer, editor, secrets, slug };
}

/** A moderator everywhere and of a language: whoever takes one of the two away by its id leaves the other. */
const grantTwice = (api: ApiUnderTest, { id }: StaffUnderTest): Promise<unknown> =>
  api.database.rows(`insert into staff_grant (id, staff_account_id, language) values ($1, $2, 'en')`, [randomId(), id]);

async function writeInPublic(api: ApiUnderTest, member: string, professional: string): Promise<string> {
  const { threadId, postId } = await newThread(api, member, { board: await newBoard(api), text: 'Ketunleipä before the change' });
  await newReply(api, professional, { threadId, text: 'A professional answers.' });
  const gone = await newReply(api, member, { threadId, text: 'Ketunleipä taken away' });
  await api.ask(member, 'mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
    input: { submission: submission(), postId, revisionId: await revisionOf(api, postId), text: 'After the change.', contentNotes: [] },
  });
  await api.ask(member, 'mutation ($id: Id!) { deletePost(postId: $id) { __typename } }', { id: gone.postId });
  return threadId;
}

async function writeInGroup(api: ApiUnderTest, member: string): Promise<{ slug: string; code: string }> {
  const board = await newInvitedBoard(api, { listed: false });
  await api.database.rows('update board set name = $2 where id = $1', [board.id, 'Ketunleipä on the door']);
  const code = await newBoardCode(api, board);
  const other = await newMember(api);
  for (const each of [member, other]) await join(api, each, code);
  const { threadId } = await newThread(api, member, { board, title: 'Ketunleipä in the group', text: 'Hello.' });
  await newReply(api, other, { threadId, text: 'Ketunleipä among the group' });
  return { slug: board.slug, code };
}

async function keepThings(api: ApiUnderTest, member: string, threadId: string): Promise<void> {
  const [kept, other] = [keeping(api), await newPost(api)];
  await kept.setNews(member, other.threadId, 'followed');
  await kept.mute(member, other.postId);
  await kept.saveDraft(member, { threadId, text: 'Ketunleipä in a draft' });
  await api.ask(member, 'mutation ($id: Id!) { react(postId: $id, kind: hear_you) { __typename } }', { id: other.postId });
  await api.ask(member, 'mutation ($input: MakeHandleInput!) { makeHandle(input: $input) { __typename } }', {
    input: { submission: submission(), name: 'Ketunleipä as handle' },
  });
}

/** A post that waits to be read, one that is hidden, one that is removed and appealed, one whose author is to be closed, and a report; gives its reference. */
async function standInReview(api: ApiUnderTest, member: string, moderator: Awaited<ReturnType<typeof newModerator>>): Promise<string> {
  const [board, premoderated] = [await newBoard(api), await newBoard(api, { premoderated: true })];
  await newThread(api, member, { board: premoderated, title: 'Ketunleipä in a held title', text: 'Ketunleipä in a held text' });
  const words = { reason: 'Ketunleipä as reason', facts: 'Ketunleipä as facts' };
  const hidden = await newPost(api, { author: member, board, text: 'Ketunleipä in a hidden text' });
  await report(api, undefined, hidden);
  await decideOn(api, moderator, { ...hidden, ...words, kind: 'hide', sanction: pause });
  const removed = await newThread(api, member, { board, title: 'Ketunleipä in a removed title', text: 'Ketunleipä in a removed text' });
  const post = { ...removed, author: member, revisionId: await revisionOf(api, removed.postId) };
  await report(api, undefined, post);
  const decisionId = await decideOn(api, moderator, { ...post, ...words });
  await drawSecondLook(api, { decisionId });
  await api.ask(member, 'mutation ($id: Id!) { appealAsAuthor(decisionId: $id, text: "Ketunleipä in an appeal") { __typename } }', {
    id: decisionId,
  });
  const proposedOn = await newPost(api, { author: member, board });
  await report(api, undefined, proposedOn);
  await decide(api, moderator, {
    ...(await claimAbout(api, moderator, proposedOn)),
    ...{ kind: 'no_action', sanction: sanctions.close, facts: 'Ketunleipä in a proposal' },
  });
  const { reference } = await report(api, member, { ...(await newPost(api)), explanation: 'Ketunleipä in a report' });
  return reference;
}

/** Words that were covered, and a thread in which nobody writes for now. */
async function haveWordsCovered(api: ApiUnderTest, member: string, moderator: StaffUnderTest): Promise<void> {
  const board = await newBoard(api);
  const told = await newPost(api, { author: member, board, text: 'Ketunleipä under a cover, and more.' });
  await cover(api, moderator, { ...told, words: ['Ketunleipä under a cover'] });
  await limit(api, moderator, { ...(await newPost(api, { author: member, board })), set: { kind: 'lock' } });
}

/** A title that a moderator replaced, and a badge that verifiers are to check. */
async function haveTargetsJudged(
  api: ApiUnderTest,
  { member, professional, moderator }: { member: string; professional: StaffUnderTest; moderator: StaffUnderTest },
): Promise<void> {
  const board = await newBoard(api);
  for (const { author, about, decision } of [
    { author: member, about: 'thread', decision: {} },
    { author: professional.bearer, about: 'professional_claim', decision: { kind: 'refer', reason: 'Ketunleipä why a badge is checked' } },
  ] as const) {
    const title = about === 'thread' ? 'Ketunleipä in a replaced title' : 'Ask me';
    const { postId } = await newThread(api, author, { board, title, text: 'Here it is.' });
    const post = { postId, revisionId: await revisionOf(api, postId) };
    await reportTarget(api, undefined, { ...post, about });
    await decideTarget(api, moderator, { about, post, decision });
  }
}

/** A moderator writes to the author, the author answers, and the item waits to be looked at again. */
async function walkCarePath(api: ApiUnderTest, member: string, moderator: StaffUnderTest): Promise<void> {
  const post = await newWorry(api, { author: member });
  await claim(api, moderator, post.reviewableId);
  await sendCareMessage(api, moderator, { ...post, text: 'Ketunleipä in a care message' });
  await answerCare(api, member, { ...post, text: 'Ketunleipä in an answer to care' });
  await handOver(api, moderator, { ...post, to: null, note: 'Ketunleipä on handing over' });
  await claim(api, moderator, post.reviewableId);
  const told = { why: 'Ketunleipä in danger', passedOn: 'Ketunleipä told to the authorities', words: '', untoldReason: 'Not tonight.' };
  await noteContact(api, moderator, { ...post, ...told });
  await setFollowUp(api, moderator, { ...post, note: 'Ketunleipä to look at again' });
}

async function applyForBadge(api: ApiUnderTest, professional: string): Promise<string> {
  const registerNumber = '73519264805';
  await api.ask(professional, 'mutation ($input: ApplyForBadgeInput!) { applyForBadge(input: $input) { __typename } }', {
    input: {
      submission: submission(),
      profession: 'Ketunleipä as profession',
      register: 'terhikki',
      registerNumber,
      organisation: 'Ketunleipä as employer',
    },
  });
  return registerNumber;
}

async function inviteSomebody(api: ApiUnderTest, operator: string): Promise<string> {
  const { code } = await api.ask<{ code: string }>(
    operator,
    'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { ... on StaffInvited { code } } }',
    { input: { submission: submission(), name: 'Ketunleipä Newcomer', roles: ['editor'], language: 'fi' } },
  );
  return code;
}

const watchSomething = (api: ApiUnderTest, operator: string): Promise<unknown> =>
  api.ask(operator, 'mutation ($input: AddWatchedInput!) { addWatched(input: $input) { __typename } }', {
    input: { submission: submission(), kind: 'word', text: 'midnight', happens: 'flag', note: 'Watched.' },
  });

/** A line that an editor added and hid; gives the editor's session. */
async function hideHelpline(api: ApiUnderTest): Promise<string> {
  const { bearer } = await newStaff(api, { roles: ['editor'] });
  const name = 'Ketunleipä as a hidden helpline';
  const { helplineId } = await api.ask<{ helplineId: string }>(
    bearer,
    'mutation ($input: SaveHelplineInput!) { saveHelpline(input: $input) { ... on HelplineSaved { helplineId } } }',
    {
      input: {
        ...{ submission: submission(), country: 'FI', nameFi: name, nameSv: name, nameEn: name, phone: '09 123', url: '', note: '' },
        ...{ whatForFi: 'x', whatForSv: 'x', whatForEn: 'x', topics: ['crisis'], languages: [], checkedToday: false },
        ...{ opening: 'always', timeZone: 'Europe/Helsinki' },
      },
    },
  );
  await api.ask(bearer, 'mutation ($id: Id!) { hideHelpline(helplineId: $id, hidden: true) { __typename } }', { id: helplineId });
  return bearer;
}
