import { slugPattern } from '../../seed/boards.ts';
import { ask } from '../site.ts';

/** Who asks in the measurement, by the token of their session. */
export interface QueueCast {
  readonly everywhere: string;
  /** A colleague who takes item after item, so that the load of whoever looks at pages stays what it was. */
  readonly claimer: string;
  /** A senior moderator of a language that has a quarter of the items. */
  readonly ofLanguage: string;
  /** A moderator of one quiet board. */
  readonly ofBoard: string;
}

/** What is asked again and again. */
export interface QueueAsk {
  readonly name: string;
  readonly as: keyof QueueCast;
  readonly document: string;
  /** In turn; where they are used up, the first comes again. */
  readonly variables: readonly object[];
  /** Words that a right answer holds. */
  readonly holds: string;
}

/** As the page of the queue asks. */
const page = `query ($after: String, $filter: QueueFilterInput) {
  reviewQueue(after: $after, filter: $filter) {
    openCount seenAt nextAfter boards { id name language } clocks { class waiting oldestHour atRisk over late }
    items { id targetKind class openedHour dueHour overdue boardName language reportCount signalCount signalKinds categories handedBy claimedBy claimedByMe proposedBy }
    appeals { id hour byAuthor kind boardName }
  }
}`;
const next = 'mutation ($filter: QueueFilterInput) { claimNextReviewable(filter: $filter) { __typename } }';
const claim = 'mutation ($id: Id!) { claimReviewable(id: $id) { __typename } }';
const release = 'mutation ($id: Id!) { releaseReviewable(id: $id) { __typename } }';
const item = 'query ($id: Id!) { reviewable(id: $id) { id precedents { kind policyPoint weeksAgo } } }';
const alarms = '{ viewer { queueAlarms { class } } }';

/** The pages that somebody who turns them has seen before the one that is measured. */
const pagesTurned = 10;

/** The name of the floor: everything else is told beside what it cost with few items. */
export const floorAsk = 'the whole queue';

/** Everything that is asked, for the items that are there now. */
export async function queueAsks(database: string, turnPage: (after: string | null) => Promise<string>): Promise<QueueAsk[]> {
  const [boards, claimed, reported] = await Promise.all([busyAndQuiet(database), freeItems(database, 300), reportedItems(database)]);
  let after: string | null = null;
  for (let n = 0; n < pagesTurned; n += 1) after = await turnPage(after);
  const look = (name: string, filter: object | null, as: keyof QueueCast = 'everywhere'): QueueAsk => {
    return { name, as, document: page, variables: [{ filter }], holds: '"items":[' };
  };
  return [
    look(floorAsk, null),
    { ...look('its eleventh page', null), variables: [{ after }] },
    ...['crisis', 'red', 'amber', 'green'].map((each) => look(`class ${each}`, { class: each })),
    ...['fi', 'en', 'sv'].map((each) => look(`language ${each}`, { language: each })),
    look('the busiest board', { boardId: boards.busy }),
    look('a quiet board', { boardId: boards.quiet }),
    look('titles', { targetKind: 'thread' }),
    look('names', { targetKind: 'persona' }),
    look('mine', { mine: true }),
    look('language sv, titles, amber', { language: 'sv', targetKind: 'thread', class: 'amber' }),
    look('the busiest board, names, green', { boardId: boards.busy, targetKind: 'persona', class: 'green' }),
    look('a quiet board, posts, mine', { boardId: boards.quiet, targetKind: 'post', mine: true }),
    look('moderator of a language', null, 'ofLanguage'),
    look('the same, titles', { targetKind: 'thread' }, 'ofLanguage'),
    look('moderator of one quiet board', null, 'ofBoard'),
    ...(['everywhere', 'ofLanguage', 'ofBoard'] as const).map((as) => {
      return { name: `the line of alarms, ${whose[as]}`, as, document: alarms, variables: [{}], holds: '"queueAlarms"' };
    }),
    { name: 'take the next', as: 'everywhere', document: next, variables: [{ filter: null }], holds: '"Claimed"' },
    { name: 'take the next, one quiet board', as: 'ofBoard', document: next, variables: [{ filter: null }], holds: '"Claimed"' },
    { name: 'claim', as: 'claimer', document: claim, variables: claimed, holds: '"Claimed"' },
    { name: 'put back', as: 'claimer', document: release, variables: claimed, holds: '__typename' },
    { name: 'cases to compare', as: 'everywhere', document: item, variables: reported, holds: '"precedents":[{' },
  ];
}

const whose = { everywhere: 'everywhere', ofLanguage: 'of a language', ofBoard: 'of one quiet board' } as const;

async function busyAndQuiet(database: string): Promise<{ busy: string; quiet: string }> {
  const boards = await ask<{ id: string }>(
    database,
    `select board_id as id from reviewable where state = 'open' group by board_id order by count(*) desc, board_id`,
  );
  return { busy: boards[0]?.id ?? '', quiet: boards.at(-1)?.id ?? '' };
}

/** Items that nobody holds and that are nobody's next, drawn from everywhere in the queue. */
const freeItems = (database: string, count: number): Promise<{ id: string }[]> =>
  ask(
    database,
    `select reviewable.id from reviewable join board on board.id = board_id
      where state = 'open' and claimed_by is null and class = 'green' and target_kind = 'post' and board.slug ~ $1
      order by md5(reviewable.id::text) limit ${count}`,
    [slugPattern],
  );

const reportedItems = (database: string): Promise<{ id: string }[]> =>
  ask(
    database,
    `select id from reviewable where state = 'open' and class = 'red' and target_kind = 'post'
        and exists (select from report where reviewable_id = reviewable.id and category in ('threat_or_abuse', 'personal_data'))
      order by md5(id::text) limit 50`,
  );
