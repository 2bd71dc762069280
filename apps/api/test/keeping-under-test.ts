import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { submission } from './personas.ts';

export interface DraftUnderTest {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  readonly text: string;
  readonly contentNotes: readonly string[];
}

interface Mine {
  readonly follows: readonly { threadId: string; title: string; boardName: string; news: string }[];
  readonly mutes: readonly { personaId: string; name: string; kind: string; threadTitle: string }[];
  readonly drafts: readonly { id: string; words: string; threadId: string | null; boardSlug: string | null; placeName: string }[];
}

interface InThread {
  readonly news: string | null;
  readonly mutedFaces: readonly string[];
  readonly draft: DraftUnderTest | null;
}

type Answered = { readonly __typename: string };

/** What members do with what they keep for themselves, and what a copy of the database shows of it. */
export interface KeepingUnderTest {
  setNews(as: Bearer, threadId: string, news: 'followed' | 'silent' | null): Promise<Answered>;
  mute(as: Bearer, postId: string): Promise<Answered>;
  unmute(as: Bearer, personaId: string): Promise<unknown>;
  saveDraft(as: Bearer, input: object): Promise<Answered & { id?: string; limit?: number }>;
  discard(as: Bearer, id: string): Promise<unknown>;
  mine(as: Bearer): Promise<Mine>;
  inThread(as: Bearer, threadId: string): Promise<InThread | null>;
  /** Thread and position of each piece of news. */
  newsOf(as: Bearer): Promise<[string | null, number | null][]>;
  /** Every sealed item. */
  items(): Promise<{ address: string; sealed: Buffer; month: string }[]>;
  /** Every row of every table with the transaction that wrote it. */
  dump(): Promise<string>;
}

const draftFields = 'id title kind text contentNotes';
const myKeeping = `{ myKeeping { follows { threadId title boardName news } mutes { personaId name kind threadTitle }
  drafts { id words threadId boardSlug placeName } } }`;

export function keeping(api: ApiUnderTest): KeepingUnderTest {
  return {
    setNews: (as, threadId, news) =>
      api.ask(as, 'mutation ($id: Id!, $news: ThreadNews) { setThreadNews(threadId: $id, news: $news) { __typename } }', {
        id: threadId,
        news,
      }),
    mute: (as, id) => api.ask(as, 'mutation ($id: Id!) { muteAuthor(postId: $id) { __typename } }', { id }),
    unmute: (as, id) => api.ask(as, 'mutation ($id: Id!) { unmute(personaId: $id) { done } }', { id }),
    saveDraft: (as, input) =>
      api.ask(
        as,
        'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on DraftSaved { id } ... on NoRoom { limit } } }',
        { input: { submission: submission(), title: '', text: 'Not yet.', contentNotes: [], ...input } },
      ),
    discard: (as, id) => api.ask(as, 'mutation ($id: Id!) { discardDraft(id: $id) { done } }', { id }),
    mine: (as) => api.ask(as, myKeeping),
    inThread: (as, id) =>
      api.ask(as, `query ($id: Id!) { keptInThread(threadId: $id) { news mutedFaces draft { ${draftFields} } } }`, { id }),
    newsOf: async (as) => {
      const { news } = await api.ask<{ news: { threadId: string | null; position: number | null }[] }>(
        as,
        '{ myThings { news { threadId position } } }',
      );
      return news.map(({ threadId, position }) => [threadId, position]);
    },
    items: () => api.database.rows(`select encode(address, 'hex') as address, sealed, month from sealed_item order by address`),
    dump: async () => {
      const tables = await api.database.rows<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
      );
      const rows: string[] = [];
      for (const { name } of tables) {
        const found = await api.database.rows<{ row: string }>(
          `select xmin::text || ' ' || ctid::text || ' ' || t::text as row from "${name}" t order by 1`,
        );
        rows.push(`${name}:`, ...found.map(({ row }) => row));
      }
      return rows.join('\n');
    },
  };
}
