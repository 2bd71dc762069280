import { randomBytes } from 'node:crypto';
import type { ApiUnderTest, Bearer } from '../api-under-test.ts';
import { newModerator, newPost } from '../case-under-test.ts';
import { newMemberWithPhrase, signInAgain } from '../leaving-under-test.ts';
import { newMember, newProfessional, newStaff } from '../personas.ts';
import { sanctionByTwo, sanctions } from '../sanction-under-test.ts';
import { moderatorOf } from '../scoped-moderator.ts';
import type { Entrance } from './matrix.ts';

/** Somebody who asks: how the table knows them (null: not at all), and what they send. */
export interface Asker {
  readonly entrance: Entrance | 'staff without a role' | null;
  enter(api: ApiUnderTest): Promise<Entered>;
}

interface Entered {
  readonly bearer: Bearer;
  /** What is done to a session once it has been in use; it holds from the next request. */
  readonly afterwards?: () => Promise<unknown>;
}

type Role = Exclude<Entrance, 'guest' | 'member' | 'closed member'>;

const staffWith = (role: Role): Asker => ({
  entrance: role,
  enter: async (api) => ({ bearer: (await newStaff(api, { roles: [role] })).bearer }),
});

/** A member to whose session something happens. */
const memberThen = (end: (api: ApiUnderTest, member: { phrase: string; bearer: string }) => Promise<unknown>): Asker => ({
  entrance: null,
  enter: async (api) => {
    const member = await newMemberWithPhrase(api);
    return { bearer: member.bearer, afterwards: () => end(api, member) };
  },
});

/** An operator of whose account or session a statement changes something. */
const operatorThen = (statement: string): Asker => ({
  entrance: null,
  enter: async (api) => {
    const { id, bearer } = await newStaff(api, { roles: ['operator'] });
    return { bearer, afterwards: () => api.database.rows(statement, [id]) };
  },
});

/** Every way to be here, and every way not to be any more. */
export const askers: Readonly<Record<string, Asker>> = {
  'a guest': { entrance: null, enter: () => Promise.resolve({ bearer: undefined }) },
  'a member': { entrance: 'member', enter: async (api) => ({ bearer: await newMember(api) }) },
  'a young member': { entrance: 'member', enter: async (api) => ({ bearer: await newMember(api, { adult: false }) }) },
  'a member whose account is closed': {
    entrance: 'closed member',
    enter: async (api) => {
      const post = await newPost(api);
      const two = [await newModerator(api), await newModerator(api)] as const;
      return { bearer: post.author, afterwards: () => sanctionByTwo(api, two, { ...post, sanction: sanctions.close }) };
    },
  },
  'a professional with a badge': {
    entrance: 'professional',
    enter: async (api) => ({ bearer: (await newProfessional(api)).bearer }),
  },
  'a professional without a badge': staffWith('professional'),
  'a verifier': staffWith('verifier'),
  'a moderator': staffWith('moderator'),
  'a senior moderator of one language': {
    entrance: 'moderator',
    enter: async (api) => ({ bearer: (await moderatorOf(api, { language: 'sv', senior: true })).bearer }),
  },
  'a moderator of one language': {
    entrance: 'moderator',
    enter: async (api) => ({ bearer: (await moderatorOf(api, { language: 'sv' })).bearer }),
  },
  'a moderator whose last grant was taken away': {
    entrance: 'staff without a role',
    enter: async (api) => ({ bearer: (await moderatorOf(api)).bearer }),
  },
  'an editor': staffWith('editor'),
  'an operator': staffWith('operator'),
  'an operator whose roles were taken away': {
    ...operatorThen(`update staff_account set roles = '{}' where id = $1`),
    entrance: 'staff without a role',
  },
  'an operator who no longer works here': operatorThen('update staff_account set active = false where id = $1'),
  'an operator whose session is past its end': operatorThen(
    `update staff_session set ends_at = ends_at - interval '8 hours' where staff_account_id = $1`,
  ),
  'a member who has signed out': memberThen((api, { bearer }) => api.ask(bearer, 'mutation { signOut { done } }')),
  'a member whose session was ended elsewhere': memberThen(async (api, { phrase }) =>
    api.ask(await signInAgain(api, phrase), 'mutation { endOtherSessions { id } }'),
  ),
  'a member whose session is past its last day': memberThen((api) => api.database.rows('update session set ends_on = ends_on - 8')),
  'a token of a member, shown as one of staff': {
    entrance: null,
    enter: async (api) => ({ bearer: (await newMember(api)).replace('m.', 's.') }),
  },
  'a token of staff, shown as one of a member': {
    entrance: null,
    enter: async (api) => ({ bearer: (await newStaff(api, { roles: ['operator'] })).bearer.replace('s.', 'm.') }),
  },
  'a forged token': { entrance: null, enter: () => Promise.resolve({ bearer: `m.${randomBytes(32).toString('base64url')}` }) },
};
