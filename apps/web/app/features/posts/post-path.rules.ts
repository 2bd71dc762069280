/** How many posts a page of a thread holds; the API's own number. */
const postsPerPage = 20;

/** Pure: the path, without its language, of the thread page that holds a post, down to the post itself. Positions count from 1. */
export function pathOfPost(threadId: string, position: number): string {
  const before = Math.floor((position - 1) / postsPerPage) * postsPerPage;
  return `/threads/${threadId}${before === 0 ? '' : `?after=${before}`}#post-${position}`;
}

/** Pure: the position after which a thread page begins, from its address; null for the first page or anything that is no number. */
export function readAfter(parameter: string | null): number | null {
  return parameter !== null && /^[1-9]\d{0,6}$/.test(parameter) ? Number(parameter) : null;
}
