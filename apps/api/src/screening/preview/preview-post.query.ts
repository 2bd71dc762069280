import { Injectable } from '@nestjs/common';
import { readPostText, readSubmittedTitle, WritingPlace } from '../../community/index.ts';
import type { PlaceToWrite, SubmittedText } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { Member, Staff } from '../../platform/sessions/viewer.ts';
import { caredForIn } from '../care/care-about.rules.ts';
import { careTopics } from '../care/care-topics.rules.ts';
import { ContentReader } from '../content-reader.ts';
import { heldBecause, inWords } from '../held-because.rules.ts';
import { outcomeOf } from '../outcome.rules.ts';
import { phases } from '../phases/phases.ts';
import { readDraft } from '../read-draft.query.ts';
import { detailsIn, gentlerWordsIn } from './coach.rules.ts';
import type { PostPreview, PreviewPostInput, PreviewPostResult } from './preview.type.ts';

const nothingSeen = { crisis: 'none', sourcing: false, signals: [] } as const;

/** Shows an author what a text looks like and what would become of it, before it is sent. Nothing of it is kept, and no log holds the text. */
@Injectable()
export class PreviewPost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly content: ContentReader,
    private readonly places: WritingPlace,
  ) {}

  /** A title that is missing or too long is for sending to refuse: whoever looks is told of the text. */
  async of(writer: Member | Staff, input: PreviewPostInput): Promise<typeof PreviewPostResult> {
    const read = readPostText(input.text);
    if ('problem' in read) return invalidInput(read);
    const place = await this.places.of(writer, input);
    return '__typename' in place ? place : this.preview(place, read, input);
  }

  private async preview(
    { title: standing, ...place }: PlaceToWrite,
    { text, tree }: SubmittedText,
    input: PreviewPostInput,
  ): Promise<PostPreview> {
    const title = place.place === null ? titleIn(input) : null;
    const draft = await readDraft(this.database, this.content, { ...place, title: standing ?? title, text, hour: this.clock.hour() });
    const opinions = Object.values(phases).flatMap((phase) => phase(draft) ?? []);
    const { outcome } = outcomeOf(opinions, { age: 0 });
    const seen = draft.content ?? nothingSeen;
    return {
      __typename: 'PostPreview',
      title,
      text,
      tree,
      language: draft.content?.language ?? place.board.language,
      care: {
        level: seen.crisis,
        caresFor: caredForIn(seen),
        topics: careTopics(seen, input.contentNotes),
        outcome,
        heldBecause: heldBecause(draft).map(inWords),
      },
      details: detailsIn(draft).filter(({ part }) => part === 'text' || title !== null),
      gentlerWords: gentlerWordsIn(draft).filter(({ part }) => part === 'text' || title !== null),
    };
  }
}

function titleIn({ title }: PreviewPostInput): string | null {
  const read = readSubmittedTitle(title ?? '');
  return typeof read === 'string' ? read : null;
}
