import type { Statements } from '../../platform/database/database.ts';
import type { AuthorityContact } from './contact.type.ts';

/** A record with whose it is. */
export interface ContactRow extends AuthorityContact {
  readonly reviewableId: string;
  readonly madeById: string;
  readonly answeredById: string | null;
}

const columns = `contact.id, reviewable_id as "reviewableId", authority, authority_name as "authorityName", why, passed_on as "passedOn",
  called_hour as "calledHour", contact.made_by as "madeById", maker.name as "madeBy", contact.hour, contact.state,
  answered_by as "answeredById", answerer.name as "answeredBy", objection, author_told_hour as "authorToldHour", words, untold_reason as "untoldReason"`;

const select = `
  select ${columns}
    from authority_contact contact
    join staff_account maker on maker.id = contact.made_by
    left join staff_account answerer on answerer.id = contact.answered_by`;

export const findContact = (statements: Statements, id: string): Promise<ContactRow | undefined> =>
  statements.first(`${select} where contact.id = $1`, [id]);

/** Locks the record alone; whoever locks its post and its item too has done so before. */
export const lockContact = (statements: Statements, id: string): Promise<ContactRow | undefined> =>
  statements.first(`${select} where contact.id = $1 for update of contact`, [id]);

export const contactsAbout = (statements: Statements, reviewableId: string): Promise<ContactRow[]> =>
  statements.rows(`${select} where reviewable_id = $1 order by contact.hour desc, contact.id limit 20`, [reviewableId]);

/** Every record, those that wait and those that were objected to first, then the newest; a page of them. */
export const allContacts = (statements: Statements, most: number): Promise<ContactRow[]> =>
  statements.rows(`${select} order by contact.state not in ('waiting', 'objected'), contact.hour desc, contact.id limit ${most}`);
