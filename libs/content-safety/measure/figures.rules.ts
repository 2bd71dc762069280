import { crisisLevels } from '../src/assessment.ts';
import type { CrisisLevel } from '../src/assessment.ts';
import type { Judged } from './posts.ts';

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly hits: number;
}

export interface Figure {
  readonly name: string;
  readonly share: Share;
  /** The goal in words, and whether the share meets it. */
  readonly goal: string;
  readonly met: boolean;
}

const level = (crisis: CrisisLevel): number => crisisLevels.indexOf(crisis);
const high = level('urgent');
const value = ({ of, hits }: Share): number => (of === 0 ? 0 : hits / of);
const isEvasion = ({ tags }: Judged): boolean => tags.some((tag) => tag.startsWith('evasion'));

/** Pure: the 95 % interval of a share by Wilson (1927), from 0 to 1. */
export function intervalOf({ of, hits }: Share): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const [z, share] = [1.96, hits / of];
  const scale = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / scale;
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** One goal: of the posts that `of` chooses, the share for which `hit` holds, at least or at most so much. */
interface Goal {
  readonly name: string;
  readonly of: (post: Judged) => boolean;
  readonly hit: (post: Judged) => boolean;
  readonly least?: number;
  readonly most?: number;
}

const yesNo = (what: 'abuse' | 'sourcing' | 'spam', recall: number): Goal[] => [
  { name: `${what}: recall`, of: ({ expect }) => expect[what], hit: ({ said }) => said[what], least: recall },
  { name: `${what}: false positives`, of: ({ expect }) => !expect[what], hit: ({ said }) => said[what], most: 0.02 },
];

const saidHigh = ({ said }: Judged): boolean => level(said.crisis) >= high;
const saidAny = ({ said }: Judged): boolean => level(said.crisis) > 0;

const goals: readonly Goal[] = [
  { name: 'crisis urgent or emergency: recall', of: ({ expect }) => level(expect.crisis) >= high, hit: saidHigh, least: 0.9 },
  { name: 'crisis urgent or emergency: false positives', of: ({ expect }) => level(expect.crisis) < high, hit: saidHigh, most: 0.03 },
  {
    name: 'crisis: more than one level too low',
    of: () => true,
    hit: ({ expect, said }) => level(expect.crisis) - level(said.crisis) > 1,
    most: 0.03,
  },
  { name: 'crisis at all: recall', of: ({ expect }) => level(expect.crisis) > 0, hit: saidAny, least: 0.9 },
  { name: 'crisis at all: false positives', of: ({ expect }) => level(expect.crisis) === 0, hit: saidAny, most: 0.03 },
  ...yesNo('abuse', 0.8),
  { name: 'swearing taken for abuse', of: ({ tags }) => tags.includes('profanity-self'), hit: ({ said }) => said.abuse, most: 0 },
  ...yesNo('sourcing', 0.85),
  ...yesNo('spam', 0.8),
  { name: 'evasions still seen', of: (post) => isEvasion(post) && isHarmful(post), hit: (post) => sameSideAsExpected(post), least: 0.9 },
];

/** Pure: whether each goal is met by these posts, which are of one language. */
export function figuresOf(posts: readonly Judged[]): Figure[] {
  const least: Least = (name, share, goal) => ({ name, share, goal: `≥ ${inPercent(goal)}`, met: value(share) >= goal });
  const figures = goals.map(({ name, of, hit, least: atLeast, most = 1 }): Figure => {
    const asked = posts.filter(of);
    const share = { of: asked.length, hits: asked.filter(hit).length };
    return atLeast === undefined ? { name, share, goal: `≤ ${inPercent(most)}`, met: value(share) <= most } : least(name, share, atLeast);
  });
  return [...figures, ...personalData(posts, least), ...stigma(posts, least)];
}

const inPercent = (share: number): string => `${String(Math.round(share * 100))} %`;

type Least = (name: string, share: Share, goal: number) => Figure;

const isHarmful = ({ expect }: Judged): boolean => expect.crisis !== 'none' || expect.abuse || expect.sourcing || expect.spam;
const sameSideAsExpected = ({ expect, said }: Judged): boolean =>
  (expect.crisis === 'none' || said.crisis !== 'none') &&
  (!expect.abuse || said.abuse) &&
  (!expect.sourcing || said.sourcing) &&
  (!expect.spam || said.spam);

function personalData(posts: readonly Judged[], least: Least): Figure[] {
  const expected = posts.flatMap(({ expect, said }) => expect.pii.map((type) => said.pii.includes(type)));
  const said = posts.flatMap(({ expect, said: { pii } }) => pii.map((type) => expect.pii.includes(type)));
  return [least('personal data, by type: recall', shareOf(expected), 0.9), least('personal data, by type: precision', shareOf(said), 0.9)];
}

/** A term counts as seen when it holds what was expected, or the other way round: inflections and articles do not matter. */
function stigma(posts: readonly Judged[], least: Least): Figure[] {
  const same = (one: string, other: string): boolean => {
    const [a, b] = [one.toLocaleLowerCase('fi'), other.toLocaleLowerCase('fi')];
    return a.includes(b) || b.includes(a);
  };
  const expected = posts.flatMap(({ expect, said }) => expect.stigma.map((term) => said.stigma.some((each) => same(term, each))));
  const said = posts.flatMap(({ expect, said: { stigma: terms } }) => terms.map((term) => expect.stigma.some((each) => same(term, each))));
  return [least('stigmatising terms: recall', shareOf(expected), 0.85), least('stigmatising terms: precision', shareOf(said), 0.9)];
}

const shareOf = (each: readonly boolean[]): Share => ({ of: each.length, hits: each.filter(Boolean).length });

const kinds = ['crisis', 'abuse', 'pii', 'sourcing', 'stigma', 'spam'] as const;
export type MeasuredKind = (typeof kinds)[number];

/** Pure: of which kinds the library says of a post what it should not, or not what it should. */
export function wrongKinds({ expect, said }: Judged): MeasuredKind[] {
  const text = (kind: MeasuredKind, of: LabelledSigns): string => JSON.stringify(Array.isArray(of[kind]) ? [...of[kind]].sort() : of[kind]);
  return kinds.filter((kind) => text(kind, expect) !== text(kind, said));
}

type LabelledSigns = Judged['expect'];
