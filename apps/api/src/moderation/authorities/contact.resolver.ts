import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AnswerContact } from './answer-contact.command.ts';
import { ContactAuthorities } from './contact-authorities.command.ts';
import {
  AnswerContactInput,
  AnswerContactResult,
  AuthorityContact,
  ContactAuthoritiesInput,
  ContactAuthoritiesResult,
  ContactsAbout,
} from './contact.type.ts';
import { ReadContacts } from './read-contacts.query.ts';

@Resolver()
export class ContactResolver {
  constructor(
    private readonly contacts: ReadContacts,
    private readonly contact: ContactAuthorities,
    private readonly answer: AnswerContact,
  ) {}

  @Query(() => ContactsAbout, {
    nullable: true,
    description: 'What was told to the authorities about a post, and what telling them takes.',
  })
  @Access({ who: ['moderator'], touches: [] })
  contactsAbout(
    @CurrentStaff() moderator: Staff,
    @Args('reviewableId', { type: () => Id }) reviewableId: string,
  ): Promise<ContactsAbout | null> {
    return this.contacts.about(moderator, reviewableId);
  }

  @Query(() => [AuthorityContact], {
    description: 'Every record of a call to the authorities: what waits or was objected to first, then the newest.',
  })
  @Access({ who: ['operator'], touches: [] })
  authorityContacts(): Promise<AuthorityContact[]> {
    return this.contacts.all();
  }

  @Mutation(() => ContactAuthoritiesResult, { description: 'Notes that the authorities were told of a danger, or are to be told.' })
  @Access({ who: ['moderator'], touches: ['authority_contact', 'delivery', 'audit_entry'] })
  contactAuthorities(
    @CurrentStaff() moderator: Staff,
    @Args('input') input: ContactAuthoritiesInput,
  ): Promise<typeof ContactAuthoritiesResult> {
    return this.contact.execute(moderator, input);
  }

  @Mutation(() => AnswerContactResult, {
    description: 'Puts the second signature under a record, objects to it, or takes an own one back.',
  })
  @Access({ who: ['moderator'], touches: ['authority_contact', 'delivery', 'audit_entry'] })
  answerContact(@CurrentStaff() by: Staff, @Args('input') input: AnswerContactInput): Promise<typeof AnswerContactResult> {
    return this.answer.execute(by, input);
  }
}
