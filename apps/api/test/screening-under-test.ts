import { jest } from '@jest/globals';
import type { Assessment } from '@rinnalla/content-safety';
import { ContentReader } from '../src/screening/index.ts';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { abuse, assessed, crisis, pii, profanity, sourcing, spam } from './draft-under-test.ts';
import { submission } from './personas.ts';

/** What the library is taken to see in a text in which one of these words stands. How well it reads is measured elsewhere. */
const seenIn = {
  URGENT: crisis('urgent'),
  CONCERN: crisis('concern'),
  THREAT: abuse('threat'),
  CONTEMPT: abuse('contempt'),
  PHONE: pii('phone'),
  SOURCING: sourcing,
  SPAM: spam,
  SWEARING: profanity,
} as const;

function answer(text: string): Assessment {
  const seen = Object.entries(seenIn).flatMap(([word, signal]) => {
    const from = text.indexOf(word);
    return from < 0 ? [] : [{ ...signal, span: { from, to: from + word.length } }];
  });
  return assessed(...seen);
}

/** Lets the API read texts by those words until `jest.restoreAllMocks()`. */
export const readByWords = (api: ApiUnderTest): void => {
  jest.spyOn(api.app.get(ContentReader, { strict: false }), 'assess').mockImplementation(answer);
};

/** Lets the library fail on every text. */
export const failToRead = (api: ApiUnderTest): void => {
  jest.spyOn(api.app.get(ContentReader, { strict: false }), 'assess').mockImplementation(() => {
    throw new Error('a rule that runs away');
  });
};

export interface Written {
  readonly __typename: string;
  readonly threadId: string;
  readonly postId: string;
  readonly state: string;
  readonly outcome: string;
  readonly care: string;
}

const fields = '__typename threadId postId state outcome care';

export function start(
  api: ApiUnderTest,
  as: Bearer,
  given: { slug: string; title?: string; text?: string; submission?: string },
): Promise<Written> {
  const { slug: boardSlug, title = 'Awake at three', text = 'Is anybody here?' } = given;
  const input = { submission: given.submission ?? submission(), boardSlug, kind: 'discussion', title, text, contentNotes: [] };
  return api.ask(as, `mutation ($input: StartThreadInput!) { startThread(input: $input) { ... on ThreadStarted { ${fields} } } }`, {
    input,
  });
}

export function reply(api: ApiUnderTest, as: Bearer, given: { threadId: string; text: string; submission?: string }): Promise<Written> {
  const input = { submission: given.submission ?? submission(), threadId: given.threadId, text: given.text, contentNotes: [] };
  return api.ask(as, `mutation ($input: ReplyInput!) { reply(input: $input) { ... on PostWritten { ${fields} } } }`, { input });
}

export async function edit(api: ApiUnderTest, as: Bearer, given: { postId: string; text: string; submission?: string }): Promise<Written> {
  const { postId, text } = given;
  const row = await api.database.first<{ revisionId: string }>('select revision_id as "revisionId" from post where id = $1', [postId]);
  const input = { submission: given.submission ?? submission(), postId, revisionId: row?.revisionId, text, contentNotes: [] };
  return api.ask(as, `mutation ($input: EditPostInput!) { editPost(input: $input) { ... on PostEdited { ${fields} } } }`, { input });
}

export interface Recorded {
  readonly screening: string | null;
  readonly class: string | null;
  readonly kinds: string[];
}

/** What is recorded of the newest text of a post: the outcome, the class of its item, the kinds of what was seen. */
export async function recorded(api: ApiUnderTest, postId: string): Promise<Recorded | undefined> {
  return api.database.first<Recorded>(
    `select revision.screening, reviewable.class,
            array(select kind from signal where signal.revision_id = revision.id order by kind) as kinds
       from post join revision on revision.id = post.revision_id left join reviewable on target_id = post.id where post.id = $1`,
    [postId],
  );
}

/** What the author of a post is told of care. */
export const careOf = (
  api: ApiUnderTest,
  as: Bearer,
  postId: string,
): Promise<{ level: string; topics: string[]; outcome: string } | null> =>
  api.ask(as, 'query ($id: Id!) { postCare(postId: $id) { level topics outcome } }', { id: postId });
