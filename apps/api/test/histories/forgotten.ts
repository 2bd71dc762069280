import type { AppealOutcome } from '../../src/moderation/appeals/appeal-state.type.ts';

/** What a database that forgot something would hold, and by which words it is seen. $1 is a post of the history. */

const mayChange = 'alter table decision disable trigger a_decision_changes_by_undoing_alone';
const ofItem = 'reviewable_id in (select id from reviewable where post_id = $1)';
const decisions = `(select id from decision where ${ofItem})`;

export const forgotten: [what: string, outcome: AppealOutcome, sql: string[], seen: RegExp][] = [
  [
    'a statement of reasons',
    'upheld',
    [
      mayChange,
      'alter table decision drop constraint a_restriction_has_a_statement, drop constraint decision_with_its_statement cascade',
      `update decision set statement_id = null where ${ofItem}`,
    ],
    /a restriction without a statement/,
  ],
  [
    'that another person decides an appeal',
    'upheld',
    [
      'alter table appeal drop constraint an_appeal_is_decided_by_another_person',
      `update appeal set decided_by = first_decider where decision_id in ${decisions}`,
    ],
    /decided by somebody who made the decision/,
  ],
  [
    'a decision, and with it whoever reported',
    'upheld',
    [mayChange, `update decision set round = 0 where ${ofItem}`],
    /a report without an answer/,
  ],
  ['to hide what is removed', 'upheld', [`update post set state = 'visible' where id = $1`], /the replay says .*removed/],
  [
    'to bring back what was wrongly removed',
    'overturned',
    [`update post set state = 'removed' where id = $1`],
    /the replay says .*visible/,
  ],
  ['that a sanction has fallen', 'upheld', [`delete from restriction where decision_id in ${decisions}`], /the replay says/],
  ['who holds an item', 'upheld', [`update reviewable set claimed_by = null, claimed_until = null`], /not whom the log names/],
];

const face = 'id = (select persona_id from post where id = $1)';
const thread = 'id = (select thread_id from post where id = $1)';
const calls = `update authority_contact set`;
const anyCall = 'alter table authority_contact disable trigger user';
const takenBack = `${ofItem} and undone_hour is not null`;

/** Of what follows a decision. `on`: which post of the history. */
export const forgottenLater: [what: string, on: number, sql: string[], seen: RegExp][] = [
  ['that a title was changed', 0, [`update thread set title = own_title, own_title = null where ${thread}`], /the replay says .*Nights/],
  [
    'that a name was changed',
    0,
    [`update persona set name = own_name, own_name = null where ${face}`],
    /"hasOwnName":true.*the replay says/,
  ],
  [
    'what it covered',
    0,
    [`update post set revision_id = (select id from revision where post_id = $1 order by number limit 1) where id = $1`],
    /"covered":false.*the replay says/,
  ],
  ['that writing is limited', 0, [`update thread_limit set ended_hour = from_hour where decision_id in ${decisions}`], /the replay says/],
  ['that verifiers were asked', 2, [`delete from badge_referral where decision_id in ${decisions}`], /the replay says .* open/],
  ['to show what was hidden and taken back', 0, [`update post set state = 'hidden' where id = $1`], /the replay says .*visible/],
  [
    'who took a decision back',
    0,
    [mayChange, `update decision set undone_by = (select id from staff_account where id <> decided_by limit 1) where ${takenBack}`],
    /taken back by somebody who had not made it/,
  ],
  [
    'until when it is taken back',
    0,
    [
      mayChange,
      'alter table decision drop constraint a_decision_is_undone_soon',
      `update decision set undone_hour = hour + 2 where ${takenBack}`,
    ],
    /taken back too late/,
  ],
  [
    'to end what is taken back',
    0,
    [
      mayChange,
      `update decision set undone_hour = hour, undone_by = decided_by, undone_reason = 'So.' where ${ofItem} and kind = 'redact'`,
    ],
    /taken back that still restricts/,
  ],
  ['a call', 0, [anyCall, `delete from authority_contact where ${ofItem}`], /the record of a call is lost/],
  [
    'whose the second signature is',
    0,
    [
      anyCall,
      'alter table authority_contact drop constraint a_contact_is_confirmed_by_another_person',
      `${calls} answered_by = made_by where ${ofItem}`,
    ],
    /signed twice by one person/,
  ],
  ['what was answered for a call', 0, [anyCall, `${calls} state = 'objected', objection = 'No.' where ${ofItem}`], /a call is objected/],
  ['to tell the author of a call', 0, [anyCall, `${calls} author_told_hour = null where ${ofItem}`], /told otherwise/],
  ['a proposal that nobody answers', 1, [`update proposal set hour = hour - 300 where ${ofItem}`], /nobody answered still waits/],
];
