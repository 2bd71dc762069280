import type { DemoCase } from './demo-case.ts';

/** What happened around single posts of the English boards. */
export const casesEn: readonly DemoCase[] = [
  {
    on: 'en-worried',
    acts: [
      {
        act: 'report',
        minutesAgo: 600,
        by: 2,
        category: 'worried_about_author',
        explanation: 'I am on a break at work and have to go back in. Please could one of you be with them?',
      },
      {
        act: 'decide',
        minutesAgo: 588,
        by: 'first_moderator',
        kind: 'no_action',
        reason:
          'Thank you for telling us so fast. The post stays: whoever feels like this may say so here. We have read the whole thread, we see that the writer is answering, and we keep looking in.',
      },
    ],
  },
  {
    on: 'en-personal-data',
    acts: [
      {
        act: 'report',
        minutesAgo: 41,
        by: 15,
        category: 'personal_data',
        explanation: 'The house, the village, the till. Anybody there would know who she is.',
      },
    ],
  },
  {
    on: 'en-advert',
    acts: [
      { act: 'report', later: 1, by: 8, category: 'spam', explanation: '' },
      { act: 'report', later: 1, by: 'guest', category: 'spam', explanation: 'Money for water.' },
      {
        act: 'decide',
        later: 3,
        by: 'first_moderator',
        kind: 'remove',
        reason:
          'We removed the post because it sells a course. You are welcome to tell what your own nights are like, without anything to buy.',
        facts: 'The post offers a course at a reduced price and asks readers to write to the seller.',
        policyPoint: 'P5',
        sanction: { kind: 'warn' },
      },
    ],
  },
  {
    on: 'en-harsh',
    acts: [
      { act: 'report', later: 0, by: 9, category: 'threat_or_abuse', explanation: 'She asked for help and got this.' },
      {
        act: 'decide',
        later: 0,
        by: 'second_moderator',
        kind: 'hide',
        reason:
          'We hid the post because it shows contempt for another writer. What you managed on your own is worth a post of its own. If you change this one so that it does not aim at a person, we will read it again.',
        facts: 'The post calls another writer pathetic and questions whether they want to stop.',
        policyPoint: 'P2',
      },
    ],
  },
  {
    on: 'en-claim',
    acts: [
      { act: 'report', later: 1, by: 10, category: 'misinformation', explanation: 'Blood pressure pills too. Somebody could die of this.' },
      {
        act: 'decide',
        later: 2,
        by: 'second_moderator',
        kind: 'hide',
        reason:
          'We hid the post because a reader who does what it says may become seriously ill. Please call a pharmacy or your health station today about what you have stopped taking.',
        facts: 'The post says that all medicines, those for blood pressure too, should be stopped at once.',
        policyPoint: 'P7',
      },
      {
        act: 'appeal',
        minutesAgo: 860,
        text: 'I only said what I saw and what I did. People can decide for themselves. Please can another person look at it.',
      },
    ],
  },
  {
    on: 'en-note',
    acts: [
      {
        act: 'report',
        later: 5,
        by: 12,
        category: 'other',
        explanation: 'A good post. I would have saved it for daylight if it had said what was in it.',
      },
      {
        act: 'decide',
        later: 2,
        by: 'second_moderator',
        kind: 'add_content_note',
        reason: 'Your post stays just as you wrote it. We added a content note, so that readers can choose their moment.',
        facts: 'The post tells of an eating disorder.',
        contentNotes: ['eating'],
      },
    ],
  },
  {
    on: 'en-fine',
    acts: [
      { act: 'report', later: 3, by: 'guest', category: 'other', explanation: 'It says that drinking was nice.' },
      {
        act: 'decide',
        later: 8,
        by: 'second_moderator',
        kind: 'hide',
        reason: 'We hid the post because it can be read as a recommendation to drink.',
        facts: 'The post says that drinking was nice for about an hour.',
        policyPoint: 'P7',
      },
      {
        act: 'appeal',
        later: 6,
        text: 'I said I was embarrassed and that it is day one again. If the honest part has to go, there is not much left to say.',
      },
      {
        act: 'decide_appeal',
        later: 12,
        by: 'first_moderator',
        outcome: 'overturned',
        reason:
          'You are right, and the post is back where it was. Honest words about a lapse belong here, and that includes what draws us. We are sorry for the hours without it.',
      },
    ],
  },
  {
    on: 'en-contempt',
    acts: [
      { act: 'report', later: 1, by: 14, category: 'threat_or_abuse', explanation: 'They came here shaking and got this.' },
      {
        act: 'decide',
        later: 0,
        by: 'first_moderator',
        kind: 'hide',
        reason:
          'We hid the post because it shows contempt for somebody who is frightened for a parent. Please take a week off from writing in this thread. You can read all the while, and write elsewhere. You are still welcome.',
        facts: 'The post calls other writers pathetic and mocks a visit to a ward.',
        policyPoint: 'P2',
        sanction: { kind: 'pause', reach: 'thread', hours: 168 },
      },
    ],
  },
];
