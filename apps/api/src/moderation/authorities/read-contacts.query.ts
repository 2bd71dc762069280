import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { refusalToCare } from '../care/care.rules.ts';
import { isOwnPost } from '../decisions/is-own-post.query.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { allContacts, contactsAbout } from './contact-rows.ts';
import { answeringContact } from './contact.rules.ts';
import { contactAnswers } from './contact.type.ts';
import type { AuthorityContact, ContactsAbout } from './contact.type.ts';

/** Nobody has made as many calls in a year; should they, the oldest are in the database. */
const mostListed = 500;

const placeOfPost = `
  select post.thread_id as "threadId", post.position, persona.kind not in ('professional', 'moderator') and persona.name <> '' as "authorCanBeTold",
         exists (select from staff_account where active and id <> $2 and moderates(id, thread.board_id)) as "somebodyCanAnswer"
    from post join thread on thread.id = post.thread_id join persona on persona.id = post.persona_id where post.id = $1`;

/** What was noted of calls to the authorities: about one post for a moderator, all of them for the operators. */
@Injectable()
export class ReadContacts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviewables: ReviewableRows,
  ) {}

  /** null: there is no such item. */
  async about(moderator: Staff, reviewableId: string): Promise<ContactsAbout | null> {
    const item = await this.reviewables.findFor(this.database, moderator, reviewableId);
    type Place = Pick<ContactsAbout, 'threadId' | 'position' | 'authorCanBeTold' | 'somebodyCanAnswer'>;
    const place = item && (await this.database.first<Place>(placeOfPost, [item.postId, moderator.id]));
    if (item === undefined || place === undefined) return null;
    const own = await isOwnPost(this.database, moderator, item.postId);
    const rows = await contactsAbout(this.database, reviewableId);
    const contacts = rows.map((row) => {
      const given = { state: row.state, madeBy: row.madeById, by: moderator.id, wasCalled: row.calledHour !== null, isOwnPost: own };
      return { ...row, availableAnswers: contactAnswers.filter((answer) => answeringContact(given, answer) === 'allowed') };
    });
    const refusal = refusalToCare({ item, moderatorId: moderator.id, now: this.clock.now() });
    return { reviewableId, refusal, ...place, contacts };
  }

  all(): Promise<AuthorityContact[]> {
    return allContacts(this.database, mostListed);
  }
}
