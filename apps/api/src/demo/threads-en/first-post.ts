import type { DemoThread } from '../demo-thread.ts';

/** A premoderated board: the two newest threads have no replies, since their openings still wait for a person. */
export const firstPostThreads: readonly DemoThread[] = [
  {
    board: 'first-post',
    kind: 'discussion',
    title: 'Long-time reader, first-time typer',
    hoursAgo: 1588,
    posts: [
      {
        by: 5,
        later: 0,
        text: "I've been reading here since the summer without an account.\n\nI don't have a big story. I have a job and I go to it. It's just that when I get home I sit down in the hall with my coat on and stay there, some days for an hour. Nobody knows about the hall. Well, now you do.",
        reactions: { hear_you: 2, me_too: 2 },
      },
      {
        by: 4,
        later: 3,
        text: 'Hello from the parked car, which is where I did mine. Same hour, worse heating.\n\nReally glad you typed.',
      },
      { by: 10, later: 2, text: 'Edge of the bath, me. I honestly thought I was the only one who did this.' },
      { by: 2, later: 11, text: 'Welcome in. Coat optional.' },
      {
        by: 3,
        later: 7,
        text: "You say it's not a big story but an hour a day in your coat is a lot of hours. Have you anyone you could say the hall thing to out loud? Doesn't need to be a doctor. I told my sister mine over the washing-up so I didn't have to look at her.",
      },
      {
        by: 5,
        later: 26,
        text: "I've read these more times than I'd like to admit. Today I took my coat off and *then* sat on the floor, so, progress.\n\nNo idea who I'd tell. I'll think about the washing-up idea. Probably back to just reading for a while, but I'm around.",
        reactions: { hear_you: 1, strength: 1 },
      },
    ],
  },
  {
    board: 'first-post',
    kind: 'discussion',
    title: 'The other side of the desk',
    hoursAgo: 1394,
    posts: [
      {
        by: 3,
        later: 0,
        text: "I'm a nurse. Nineteen years. I've sat with people on the worst night of their life and gone home and slept like a log, and in August I stood in the staff changing room and couldn't work out how to put my shoes on. Thirty-odd minutes, a colleague found me.\n\nSo now I'm signed off and I've nothing to do with my hands. The rest of it I could nearly manage. What gets me is the shame. I know every leaflet, I have *handed out* every leaflet, and I'm lying on the sofa at noon watching a programme about canals.\n\nI don't know what I'm asking really. Is there anyone else here from the other side of the desk?",
        reactions: { hear_you: 2, me_too: 1, strength: 1 },
      },
      {
        by: 7,
        later: 5,
        text: "Not a nurse but I teach, and I once cried in a stationery cupboard and came out with a box of staples so it'd look like I'd gone in for something. I still have the staples.",
      },
      {
        by: 'nurse',
        later: 9,
        text: "From one nurse to another: welcome, and I'm sorry about the shoes. Knowing the leaflets has never protected any of us. Quite often it makes it harder to go and ask, because we think we ought to have seen it coming.\n\nPlease let whoever signed you off know about the shame as well as the tiredness. It belongs in the picture and it can be helped. And occupational health has met far more of us than you'd guess.",
      },
      { by: 8, later: 8, text: 'the canals one is good though\n\nthe man with the dog' },
      {
        by: 3,
        later: 3,
        text: 'THE MAN WITH THE DOG. Ah here, I feel seen.\n\nThanks, all of you. I did ring occupational health this morning. Hung up the first time, rang back.',
        reactions: { strength: 2 },
      },
    ],
  },
  {
    board: 'first-post',
    kind: 'question',
    title: 'Is it okay to be here if I’m not really ill?',
    hoursAgo: 1121,
    posts: [
      {
        by: 10,
        later: 0,
        text: "Sorry if this is the wrong place. Nobody's ever given what I have a name, I've never been in hospital, I go to work and I pay my bills. I just feel scared most of the time, quite low-level, like I've left the iron on. For about four years.\n\nI keep thinking somebody here needs the space more than I do. If so please say and I'll go, no hard feelings!",
        reactions: { me_too: 2, hear_you: 1 },
      },
      {
        by: 14,
        later: 2,
        text: "It's a web page. You're not in anybody's chair.\n\nStay. Four years of the iron is a long time.",
      },
      {
        by: 0,
        later: 3,
        text: 'oh god the iron. i dont even own an iron and i know exactly what you mean',
      },
      {
        by: 'psychologist',
        later: 14,
        text: "You don't need a diagnosis to be welcome here, and you don't need one to ask for help elsewhere either. Feeling afraid most days for years is plenty of reason to talk to your own health station or occupational health. There are good ways of helping with exactly this, and nobody will ask you to be “ill enough” first.",
        reactions: { thank_you: 2, helped: 1 },
      },
      {
        by: 10,
        later: 4,
        text: "Okay. I'm staying then. (I've now apologised to a web page, that's a new one.)\n\nThank you all so much, and sorry for the long post.",
      },
      { by: 4, later: 1, text: 'It was two paragraphs, hon.' },
    ],
  },
  {
    board: 'first-post',
    kind: 'discussion',
    title: 'Everyone keeps telling me to buy a lamp',
    hoursAgo: 866,
    posts: [
      {
        by: 1,
        later: 0,
        text: "Master's student, first autumn in Finland, from a place where the sun goes down at half six all year round and nobody ever has to discuss it.\n\nIt's only October and I can already feel it. I sleep ten hours and wake up tired. I skipped a seminar because getting dressed felt like admin. When I tell people here they nod very seriously and say “buy a lamp”. The lady in the library said it. My landlord said it. A man on the ferry, whom I had not spoken to, said it.\n\nI'm not sure it's only the dark, is what I haven't told any of them. I miss being somebody that people are used to.",
        reactions: { hear_you: 2, me_too: 1 },
      },
      {
        by: 8,
        later: 4,
        text: '11 winters here. lamp is ok. going outside at lunch is better even when its grey, specially when its grey\n\nthe missing people bit took me longer',
      },
      {
        by: 12,
        later: 13,
        text: 'Dear student, I moved only four hundred kilometres, inside the same country, as a young bride, and I cried for a year because nobody in the shop knew my mother. It is a real thing, to be somebody that people are used to. I would not call it small.\n\nWhat helped me in the end was going to the same place at the same time every week. It was a weaving class. I was dreadful at weaving.',
        reactions: { hear_you: 1, thank_you: 1 },
      },
      {
        by: 1,
        later: 3,
        text: "I'm going to have that last line printed on something.\n\nThere's a board game evening in my building on Wednesdays. I've walked past the door four times. It has a window in it so you can see them all laughing, which doesn't help.",
      },
      {
        by: 17,
        later: 2,
        text: 'ngl board game people are desperate for a fourth player at all times. you would be doing them a favour',
      },
      {
        by: 1,
        later: 47,
        text: 'Didn’t go in. Stood there, pretended to get a phone call, had a whole conversation with nobody. Maybe next week.\n\nI did buy the lamp.',
        reactions: { strength: 2, thank_you: 1 },
      },
    ],
  },
  {
    board: 'first-post',
    kind: 'discussion',
    title: 'Hello',
    hoursAgo: 655,
    posts: [
      { by: 2, later: 0, text: 'My daughter set this up. She says write something. So. Hello.', reactions: { strength: 2 } },
      { by: 4, later: 2, text: 'Hello back. Your daughter sounds like trouble.' },
      { by: 2, later: 1, text: 'She is. Thank God.' },
      { by: 10, later: 15, text: 'How are you doing, really? (Only if you want to say.)' },
      {
        by: 2,
        later: 5,
        text: "Turned sixty in the spring. Boat's sold. House is quiet. I don't sleep much.\n\nThat is more than I've said all week.",
        reactions: { hear_you: 2, strength: 1 },
      },
      {
        by: 12,
        later: 16,
        text: 'My house is quiet as well. I leave the radio on in the kitchen so that there is someone to disagree with. Good to meet you.',
      },
      { by: 2, later: 4, text: 'Radio. Good idea.' },
    ],
  },
  {
    board: 'first-post',
    kind: 'discussion',
    title: 'A chair that nobody sits in',
    hoursAgo: 318,
    contentNotes: ['loss'],
    posts: [
      {
        by: 12,
        later: 0,
        text: 'I have answered a few of you before I ever started anything of my own. My husband used to say I would rather peel another person’s potatoes.\n\nHe died in February. We had forty-six years. Everyone was very good to me until about midsummer, and then I think they decided I was managing. I am managing. I pay the bills and I have learnt how the boiler works. But it is dark at four now and there is his chair, and in the evening I find that I am talking to it, quite ordinary things, what was in the paper. I do not want to be cured of that. I would only like to know whether other people do it.',
        reactions: { hear_you: 3, me_too: 1 },
      },
      { by: 13, later: 2, text: 'I talk to a dog who died in 2019. I think a husband is very reasonable.' },
      {
        by: 6,
        later: 3,
        text: "My nan laid a cup for my grandad every morning until she died herself. She wasn't confused. She said it would be rude not to.\n\nI'm so sorry about your husband.",
      },
      {
        by: 'psychologist',
        later: 13,
        text: 'Very many people talk to someone they have lost, and for most it is a comfort and not a sign that anything is wrong. There is nothing to cure in it.\n\nIf you find later that the days get heavier and not lighter, or that you stop eating or seeing anyone, do mention it at your health station. There are also bereavement groups for people who lost a spouse, and some meet in the daytime, which in November can be the better half of the day.',
      },
      {
        by: 12,
        later: 7,
        text: 'Thank you. I read these out to the chair.\n\nI shall look into the daytime group, if it is not the sort where one must hold hands.',
        reactions: { strength: 2, hear_you: 1 },
      },
    ],
  },
  {
    board: 'first-post',
    kind: 'discussion',
    title: 'not sure how this works',
    hoursAgo: 6,
    posts: [
      {
        by: 15,
        later: 0,
        text: "hi. a friend sent me the link. i start a day programme on monday and I'm terrified of the first morning, like where to hang my coat level of terrified. has anyone done one? what do people actually do all day",
      },
    ],
  },
  {
    board: 'first-post',
    kind: 'discussion',
    title: 'I asked once about a letter. Now a bit about me',
    hoursAgo: 3,
    posts: [
      {
        by: 23,
        later: 0,
        text: "Some weeks ago I asked here about a letter, and people were kind, so I try again. English is my third language.\n\nI came to Finland two years ago with my wife's work. She has colleagues, I have the washing machine and the bus to the language course. I was an engineer.\n\nI sleep badly and I'm angry about stupid things like spoons. My wife asks what is wrong and I say nothing is wrong. I have never written this down in any language. I only wanted to see how it looks.",
      },
    ],
  },
];
