import { slugPattern } from '../seed/boards.ts';
import type { Flow, Shot } from './shot.ts';
import { ask } from './site.ts';

/** Pages that are asked for in turn; both sides are asked for as many, drawn at random, so that neither serves one row from memory. */
const pagesInTurn = 500;
const itemsPerPage = 20;
/** Characters of a post by which the yardstick's pages are checked. */
const checkedLength = 60;

export interface ThreadPage {
  readonly id: string;
  readonly path: string;
  /** The title and the beginning of each post. */
  readonly texts: readonly string[];
}

/** First pages of seeded threads, each in the language of its board. */
export async function ourThreads(database: string): Promise<ThreadPage[]> {
  const rows = await ask<{ id: string; language: string; title: string; texts: string[] }>(
    database,
    `select thread.id, board.language, thread.title, array(select revision.text from post join revision on revision.id = post.revision_id
        where post.thread_id = thread.id and post.position <= ${itemsPerPage} and post.state = 'visible') as texts
       from thread join board on board.id = thread.board_id where board.slug ~ $1 order by thread.id limit ${pagesInTurn}`,
    [slugPattern],
  );
  return rows.map(({ id, language, title, texts }) => {
    return { id, path: `/${language}/threads/${id}`, texts: [title, ...texts.map(firstSentence)] };
  });
}

/** First pages of seeded boards, in their language, with the titles that stand there now. */
export async function ourBoards(database: string): Promise<Shot[]> {
  const rows = await ask<{ slug: string; language: string; name: string; titles: string[] }>(
    database,
    `select slug, language, name, array(select title from thread where board_id = board.id and listed
        order by last_hour desc, id desc limit ${itemsPerPage}) as titles from board where slug ~ $1 order by slug`,
    [slugPattern],
  );
  return rows.map(({ slug, language, name, titles }) => page(`/${language}/boards/${slug}`, [name, ...titles]));
}

/** The front page in each language, with the names of its boards. */
export async function ourFronts(database: string): Promise<Shot[]> {
  const rows = await ask<{ language: string; names: string[] }>(
    database,
    'select language, array_agg(name) as names from board group by language order by language',
  );
  return rows.map(({ language, names }) => page(`/${language}`, names));
}

export async function bareThreads(database: string): Promise<ThreadPage[]> {
  const rows = await ask<{ id: number; title: string; texts: string[] }>(
    database,
    `select id, title, array(select left(body, ${checkedLength}) from bare.posts where thread_id = threads.id and position <= ${itemsPerPage}) as texts
       from bare.threads order by md5(id::text) limit ${pagesInTurn}`,
  );
  return rows.map(({ id, title, texts }) => ({ id: String(id), path: `/thread/${id}`, texts: [title, ...texts] }));
}

export async function bareBoards(database: string): Promise<Shot[]> {
  const rows = await ask<{ id: number; name: string; titles: string[] }>(
    database,
    `select id, name, array(select title from bare.threads where board_id = boards.id order by last_at desc, id desc limit ${itemsPerPage}) as titles
       from bare.boards order by id`,
  );
  return rows.map(({ id, name, titles }) => page(`/board/${id}`, [name, ...titles]));
}

export async function bareFront(database: string): Promise<Shot[]> {
  const rows = await ask<{ name: string }>(database, 'select name from bare.boards');
  return [
    page(
      '/',
      rows.map(({ name }) => name),
    ),
  ];
}

/** A page that must be whole. */
export const page = (path: string, contains: readonly string[], headers: Readonly<Record<string, string>> = {}): Shot => {
  return { method: 'GET', path, headers, expect: { status: 200, contains } };
};

export const pageOf = ({ path, texts }: ThreadPage): Shot => page(path, texts);

/** Each page as a flow of its own. */
export const alone = (shots: readonly Shot[]): Flow[] => shots.map((shot) => [shot]);

/** The first sentence of a drawn post, as it stands in the page. */
export const firstSentence = (text: string): string => text.replace(/^(?:- |\*\*)/, '').split('.')[0] ?? '';
