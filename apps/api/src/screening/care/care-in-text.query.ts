import { Injectable } from '@nestjs/common';
import { ContentReader } from '../content-reader.ts';
import { caredForIn } from './care-about.rules.ts';
import { careTopics } from './care-topics.rules.ts';
import { endsOf } from './ends-of-text.rules.ts';
import type { CareInText, CareInTextInput } from './post-care.type.ts';

/**
 * Reads words that came in a form which was turned down, whatever for: whoever is in danger is met also when nothing is published. It does
 * not ask who wrote them, and nothing of it is kept.
 */
@Injectable()
export class ReadCareInText {
  constructor(private readonly content: ContentReader) {}

  /** null: the library failed on these words. */
  of({ text, language }: CareInTextInput): CareInText | null {
    const seen = this.content.read(endsOf(text), language);
    return seen && { level: seen.crisis, caresFor: caredForIn(seen), topics: careTopics(seen, []) };
  }
}
