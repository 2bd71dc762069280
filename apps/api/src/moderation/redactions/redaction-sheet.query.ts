import { Injectable } from '@nestjs/common';
import type { CoveredWhat } from '@rinnalla/post-grammar';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';
import { wordsAt } from './covered-words.rules.ts';
import { coveredText, occurrencesOf, placesOf, readCovering } from './covering.rules.ts';
import type { CoverInput, FoundPlace, RedactionSheet, WordsElsewhere } from './redaction.type.ts';
import { textToCover } from './text-to-cover.query.ts';
import type { BaseText } from './text-to-cover.query.ts';

/** What a finding is offered as; other findings are no places to cover. */
const offered: Partial<Record<SignalKind, CoveredWhat>> = { pii: 'personal_data', sourcing: 'sourcing' };

const others = `
  select post.id as "postId", post.position, revision.text
    from post own join post on post.thread_id = own.thread_id and post.id <> own.id and post.state in ('visible', 'held')
    join revision on revision.id = post.revision_id
   where own.id = $1 and exists (select from unnest($2::text[]) words where strpos(lower(revision.text), lower(words)) > 0)
   order by post.position limit 20`;

/** Shows a moderator what can be covered in the post of an item, and what a choice would look like. Writes nothing. */
@Injectable()
export class ReadRedactionSheet {
  constructor(
    private readonly database: Database,
    private readonly reviewables: ReviewableRows,
  ) {}

  async of(moderator: Staff, reviewableId: string, cover: CoverInput | null): Promise<RedactionSheet | null> {
    const item = await this.reviewables.findFor(this.database, moderator, reviewableId);
    if (item === undefined) return null;
    const base = await textToCover(this.database, item.postId);
    const covering = cover === null ? [] : readCovering(cover);
    const { places, missing } = Array.isArray(covering) ? { places: [], missing: [] } : placesOf(covering, base);
    const words = wordsAt(base.text, places);
    return {
      found: await this.found(reviewableId, base),
      tree: places.length === 0 ? null : coveredText(base.text, [...base.covered, ...places]).tree,
      count: places.length,
      missing,
      inTitle: words.length > 0 && (await this.isInTitle(item.postId, words)),
      elsewhere: words.length > 0 ? await this.elsewhere(item.postId, words) : [],
    };
  }

  private async found(reviewableId: string, { id, text, covered }: BaseText): Promise<FoundPlace[]> {
    const rows = await this.database.rows<{ kind: SignalKind; from: number; to: number }>(
      `select distinct kind, span_from as "from", span_to as "to" from signal
        where reviewable_id = $1 and revision_id = $2 and part = 'text' order by span_from limit 50`,
      [reviewableId, id],
    );
    return rows.flatMap(({ kind, from, to }) => {
      const what = offered[kind];
      const isCovered = covered.some((place) => place.from <= from && to <= place.to);
      return what === undefined || isCovered || to > text.length ? [] : [{ from, to, what, words: text.slice(from, to) }];
    });
  }

  private async isInTitle(postId: string, words: readonly string[]): Promise<boolean> {
    const thread = await this.database.first<{ title: string }>(
      'select thread.title from post join thread on thread.id = post.thread_id where post.id = $1',
      [postId],
    );
    return words.some((each) => occurrencesOf(each, thread?.title ?? '').length > 0);
  }

  private async elsewhere(postId: string, words: readonly string[]): Promise<WordsElsewhere[]> {
    const rows = await this.database.rows<WordsElsewhere & { text: string }>(others, [postId, words]);
    return rows
      .filter(({ text }) => words.some((each) => occurrencesOf(each, text).length > 0))
      .map(({ postId: id, position }) => ({ postId: id, position }));
  }
}
