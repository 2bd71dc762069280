import type { QueueFilterInput, ReviewableClass, TargetKind } from '@rinnalla/contract';
import { isLanguage, type Language } from '@rinnalla/i18n';

/** What of the queue an address asks for; null: all of it. Boards are known to the API alone. */
export interface QueueFilter {
  readonly class: ReviewableClass | null;
  readonly language: Language | null;
  /** The id of a board. */
  readonly boardId: string | null;
  readonly targetKind: TargetKind | null;
  readonly mine: boolean;
}

const classes: readonly ReviewableClass[] = ['crisis', 'red', 'amber', 'green'];
const kinds: readonly TargetKind[] = ['post', 'thread', 'persona', 'professional_claim'];
const longest = 60;
const word = (text: string | null): string | null => (text === null || text === '' || text.length > longest ? null : text);

/** Pure: reads the part of an address after `?`. What it does not know counts as not asked. */
export function readQueueFilter(asked: URLSearchParams): QueueFilter {
  const language = asked.get('language');
  return {
    class: classes.find((each) => each === asked.get('class')) ?? null,
    language: isLanguage(language ?? undefined) ? (language as Language) : null,
    boardId: word(asked.get('board')),
    targetKind: kinds.find((each) => each === asked.get('kind')) ?? null,
    mine: asked.get('mine') === 'yes',
  };
}

/** Pure: the filter as an address says it, beside whatever else is asked. */
export function queueAddress(filter: QueueFilter, more: Record<string, string | null> = {}): string {
  const { class: itsClass, language, boardId: board, targetKind: kind, mine } = filter;
  const asked = Object.entries({ class: itsClass, language, board, kind, mine: mine ? 'yes' : null, ...more });
  return new URLSearchParams(asked.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))).toString();
}

/** Pure: the path of the queue, narrowed in this way; without `after`, its first page. */
export function queuePath(filter: QueueFilter, after: string | null = null): string {
  const address = queueAddress(filter, { after });
  return `/staff/queue${address === '' ? '' : `?${address}`}`;
}

/** Pure: whether anything but the class is narrowed. */
export const isNarrowed = ({ language, boardId, targetKind, mine }: QueueFilter): boolean =>
  language !== null || boardId !== null || targetKind !== null || mine;

/** The filter as the API takes it. */
export const filterInput = (filter: QueueFilter): QueueFilterInput => ({ ...filter });
