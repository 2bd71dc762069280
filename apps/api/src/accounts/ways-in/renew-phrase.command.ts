import { Injectable } from '@nestjs/common';
import { openWithPhrase, readPhrase } from '@rinnalla/anonymity';
import type { Member } from '../../platform/sessions/viewer.ts';
import type { NotConfirmed, WayInNotUsable } from '../account.type.ts';
import { wronglyConfirmed } from '../confirmed-words.rules.ts';
import { phraseNotUsable, wayInNotUsable } from '../way-in-problem.ts';
import { ReAuthenticate } from './re-authenticate.ts';
import { ReplaceWayIn } from './replace-way-in.ts';
import type { RenewPhraseInput, WayInKept } from './way-in.type.ts';

/** Gives a member a new phrase: it was shown, two words of it were typed back, and a way in of the same member was typed once more. */
@Injectable()
export class RenewPhrase {
  constructor(
    private readonly reAuthenticate: ReAuthenticate,
    private readonly replaceWayIn: ReplaceWayIn,
  ) {}

  async execute(member: Member, { proof, phrase, confirmed }: RenewPhraseInput): Promise<WayInKept | WayInNotUsable | NotConfirmed> {
    const read = readPhrase(phrase);
    if (read.kind !== 'phrase') return phraseNotUsable(read);
    const refused = await this.refused(member, { proof, phrase });
    if (refused !== null) return refused;
    const wrong = wronglyConfirmed(read.words, confirmed);
    if (wrong.length > 0 || confirmed.length === 0) return { __typename: 'NotConfirmed', positions: wrong };
    const inPlace = await this.replaceWayIn.execute(member, { kind: 'phrase', ...openWithPhrase(read.words) });
    if (!inPlace) return wayInNotUsable('not_found');
    return { __typename: 'WayInKept', done: true };
  }

  /** The form sent twice finds the old phrase gone and the new one in its place: that one then answers for the member. */
  private async refused(member: Member, { proof, phrase }: Pick<RenewPhraseInput, 'proof' | 'phrase'>): Promise<WayInNotUsable | null> {
    const refused = await this.reAuthenticate.check(member, proof);
    return refused?.problem === 'not_found' && (await this.reAuthenticate.check(member, { phrase })) === null ? null : refused;
  }
}
