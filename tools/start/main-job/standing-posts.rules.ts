/** A post that was acknowledged: its text, and the position at which it was said to stand. */
export interface Acknowledged {
  readonly text: string;
  readonly position: number;
}

/** One revision of a post as the database has it. */
export interface Standing {
  readonly text: string;
  readonly position: number;
}

/**
 * Pure: what is wrong with a thread whose every post was acknowledged in the end; nothing, if each stands exactly once,
 * where it was said to stand, at positions from 1 without a gap. `postCount`: what the thread itself says that it holds.
 */
export function faultsOf({ acknowledged, standing, postCount }: Posts): string[] {
  const faults: string[] = [];
  for (const { text, position } of acknowledged) {
    const places = standing.filter((post) => post.text === text).map((post) => post.position);
    if (places.length === 0) faults.push(`lost: ${text}`);
    else if (places.length > 1) faults.push(`written ${places.length} times: ${text}`);
    else if (places[0] !== position) faults.push(`at ${places[0]} instead of ${position}: ${text}`);
  }
  const told = new Set(acknowledged.map(({ text }) => text));
  for (const { text } of standing) if (!told.has(text)) faults.push(`never acknowledged: ${text}`);
  const positions = standing.map(({ position }) => position).sort((one, other) => one - other);
  if (positions.some((position, index) => position !== index + 1)) faults.push(`positions: ${positions.join(', ')}`);
  if (postCount !== standing.length) faults.push(`${standing.length} posts counted as ${postCount}`);
  return faults;
}

export interface Posts {
  readonly acknowledged: readonly Acknowledged[];
  readonly standing: readonly Standing[];
  readonly postCount: number;
}
