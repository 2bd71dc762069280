/** How much is wanted. */
export interface SeedPlan {
  readonly posts: number;
  readonly threads: number;
  /** Items of review to open, with their reports. */
  readonly openItems: number;
  /** Whole number from which everything is drawn but names and sealing, which are drawn by chance as everybody's. */
  readonly randomSeed: number;
}

/** Members who can sign in with a phrase, whatever the volume. */
export const signingMembers = 500;
/** Faces that talk in one thread, at most. */
export const facesPerThread = 8;
/** Faces that one member has over time: how often somebody joins a talk grows with the member's years, not with the site. */
const facesPerMember = 20;

/** Pure: why no such rows can be made, as one sentence, or null. */
export function planProblem({ posts, threads, openItems, randomSeed }: SeedPlan): string | null {
  if (![posts, threads, openItems, randomSeed].every((number) => Number.isSafeInteger(number) && number >= 0))
    return 'Give whole numbers, such as --posts 100000 --threads 5000.';
  if (threads < 1 || posts < threads) return 'Every thread begins with a post: give at least as many posts as threads, and one thread.';
  if (openItems > posts) return 'An open item is about one post: give at most as many open items as posts.';
  return null;
}

/** Pure: how many members write. Faces a member stay about even, so that a large site has more people, not busier ones. */
export const memberCount = (threads: number): number => Math.max(signingMembers, Math.ceil((threads * facesPerThread) / facesPerMember));

/** Pure: how many posts the n-th thread has, n from 0, so that all are `posts` and no two threads differ by more than one. */
export const postsOfThread = ({ posts, threads }: Pick<SeedPlan, 'posts' | 'threads'>, n: number): number =>
  Math.floor(posts / threads) + (n < posts % threads ? 1 : 0);
