import type { DemoThread } from '../demo-thread.ts';

/** The two newest questions wait for an answer. */
export const askAProfessionalThreads: readonly DemoThread[] = [
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'Does getting outside in the morning really do anything?',
    hoursAgo: 1507,
    posts: [
      {
        by: 1,
        later: 0,
        text: "Everybody says “go out in the daylight” as if it were medicine. Is there anything in it or is it just a thing people say, like “drink water”? I'm new to the dark and would like to know before I commit to trousers.",
      },
      {
        by: 'lapsed',
        later: 11,
        key: 'en-revoked',
        text: "There is something in it. Daylight in the morning, grey daylight too, helps the body clock work out when the day begins, and so does getting up at about the same time. Many people also notice that a short walk lifts the mood a little in itself.\n\nIt won't be enough for everyone. If your mood stays low for more than a couple of weeks, or ordinary things become hard to manage, talk to your health station or student health care.",
        reactions: { thank_you: 1, helped: 1 },
      },
      { by: 8, later: 6, text: 'ten minutes counts. you can wear the trousers over the pyjamas, nobody checks' },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'Is it normal to feel worse in the first weeks after stopping?',
    hoursAgo: 1308,
    posts: [
      {
        by: 14,
        later: 0,
        text: "I'd taken sleeping tablets for a couple of years, and I've come off them slowly, the way the doctor and I planned it. The last step was three weeks ago. I'm restless, I'm weepy at commercials, and I can't tell whether this is me or the stopping. How long do I give it?",
      },
      {
        by: 'pharmacist',
        later: 14,
        text: "You did it the right way round, slowly and with a plan. For some weeks after the last step it's common to sleep lightly, to be restless and to have your feelings closer to the surface. For most people it comes in waves which get further apart. It doesn't mean you needed the tablets for ever.\n\nIt is a good reason to ring whoever planned it with you, and not wait for the next appointment. Sometimes the answer is simply time, sometimes it's a change in the plan, and please don't make that change by yourself. Confusion, a seizure, or seeing things that aren't there would be a reason to ring 112.",
        reactions: { helped: 1, thank_you: 1 },
      },
      {
        by: 'doctor',
        later: 7,
        text: 'I agree, and would add one thing. If the sadness deepens instead of coming in waves, or you start having thoughts of not wanting to live, that shouldn’t be put down to “only the stopping”. Get in touch with health care the same day. *Help now* on each page here shows who answers at night.',
      },
      {
        by: 14,
        later: 58,
        text: "Called. The nurse said “weepy at commercials, yes, week three, that's on my list”. I can't tell you how much better it is to be on somebody's list.",
        reactions: { strength: 2, hear_you: 1 },
      },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: '112, 116117 or wait till morning. How do you know?',
    hoursAgo: 1006,
    posts: [
      {
        by: 10,
        later: 0,
        text: "I had a really bad night last week (chest tight, sure I was dying, it passed in half an hour) and I spent the whole of it deciding who I'd be bothering if I rang. In the end I rang no one and read things online till five. How are normal people supposed to know which number?",
        reactions: { me_too: 2 },
      },
      {
        by: 'doctor',
        later: 10,
        text: "You wouldn't have been bothering anyone. Roughly:\n\n- **112**: life or safety may be in danger right now. Strong or crushing chest pain, trouble breathing, somebody unconscious, an overdose, or you can't keep yourself or someone else safe.\n- **116117**: it can't wait until morning, or you aren't sure whether it can. Ring before you go to urgent care. They'll tell you where to go, or that you can stay at home. It's free, and it answers at night too.\n- **Your own health station**: everything that can wait until it opens.\n\nA tight chest that is new to you should be looked at, however likely it seems that it was fear. If it turns out to be panic, you can get good help for that too. And if you're standing there choosing between two numbers, ring either. They can pass you on.",
        reactions: { helped: 3, thank_you: 2 },
      },
      { by: 0, later: 4, text: 'screenshotted and stuck on the fridge over the wine magnet' },
      {
        by: 10,
        later: 20,
        text: "Thank you so much. I've booked a time at the health station and I said “chest” on the phone, even though I nearly said it was about a mole.",
        reactions: { strength: 2 },
      },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'The letter is in Finnish and I understood every third word',
    hoursAgo: 769,
    posts: [
      {
        by: 23,
        later: 0,
        text: "I have received a time to a first visit about my sleep and moods. The letter is two pages. I can ask for coffee in Finnish but I can't say in Finnish what is inside my head. My wife offered to come and translate, but some of it is about her, a bit, so no.\n\nDo I have a right to speak English there? Or do I need to find a person?",
      },
      {
        by: 'social_worker',
        later: 15,
        text: "It's good that you're asking before the visit. Ring the number in the letter and say two things: that you want to talk in English, and if that can't be arranged, that you need an interpreter. Booking one is the service's job, not yours, and you don't pay for it. The interpreter is bound to secrecy just as the staff are. Often they join by phone, so you needn't even be seen by them.\n\nYou're right not to want a family member to interpret. Professionals prefer it that way as well. And you can ask them to go through the letter with you on the phone, they do that every day.",
        reactions: { thank_you: 2, helped: 1 },
      },
      {
        by: 1,
        later: 2,
        text: "When I rang mine I'd written a Finnish sentence on my hand. She answered in better English than me.",
      },
      {
        by: 23,
        later: 26,
        text: "I rang. There will be an interpreter for my own language, I didn't even ask for it, the woman only said “or would you prefer…” and I had to sit down.",
        reactions: { strength: 3, hear_you: 2 },
      },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'Going back to work a bit at a time: how does it work in practice?',
    hoursAgo: 574,
    posts: [
      {
        by: 3,
        later: 0,
        text: "I'm signed off for exhaustion, three months now. The doctor said the words “gradual return” and I nodded like I knew what it meant, as you do. Who decides how many days? What do I live on? And do I have to tell the whole ward why?",
      },
      {
        by: 'social_worker',
        later: 17,
        text: "In outline, it's usually agreed at a meeting with you, your employer and occupational health. You can ask for that meeting yourself. There is a partial sickness allowance for people who come back part-time for a fixed period: both you and the employer have to agree to it, and a doctor writes a certificate. Ask occupational health or the benefits office what it'd be in your case, *before* you agree on the hours.\n\nYour diagnosis is yours. The employer needs to know what you can do, not what you have. With the people on the ward, one sentence you've decided on in advance is enough.",
        reactions: { helped: 1, thank_you: 1 },
      },
      {
        by: 'physiotherapist',
        later: 6,
        text: "A small thing from my corner: plan the rest as well as the work. People often count on using the free days for everything they've left undone, and then there's no recovery in the week. Something light that gets you moving on the days off, and a proper pause in the middle of the shift, if you can get the ward to agree.",
      },
      {
        by: 10,
        later: 3,
        text: 'My sentence was “I was ill, I’m better, I’m doing short days until Easter.” Then I asked about their dog. (It works, everybody has a dog.)',
      },
      {
        by: 3,
        later: 44,
        text: "“Then I asked about their dog” is the best clinical advice I've had all year. Meeting's booked. I'm bringing a list so I don't just nod.",
        reactions: { strength: 2 },
      },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'How do people know when they can stop an antidepressant?',
    hoursAgo: 352,
    posts: [
      {
        by: 10,
        later: 0,
        text: 'I’ve felt properly all right since the summer (touch wood). So now part of me thinks I don’t need the tablets, and part of me thinks I’m all right *because* of the tablets. How is that decided? I don’t want to be silly in either direction.',
        reactions: { me_too: 2 },
      },
      {
        by: 21,
        later: 5,
        key: 'en-claim',
        text: "Just stop them!! I watched a two hour video about this, a man who used to be a doctor, he says none of these pills do anything except make you need them and your body cleans everything out in three days if you stop ALL medicines at once, also blood pressure and everything. I feel alot better already. I threw mine away on Sunday. They don't want you to know because there is no money in healthy people",
      },
      {
        by: 14,
        later: 1,
        text: "I'm glad you feel good, I mean that. But please nobody do this off a video. I stopped mine overnight once, felt amazing for five days, and was in hospital by the third week.\n\nAnd call your doctor or a pharmacy about the ones you've thrown out, today if you can, the blood pressure one as well. They won't lecture you.",
        reactions: { thank_you: 2, helped: 1 },
      },
      {
        by: 'pharmacist',
        later: 8,
        text: "To be clear for everyone reading: stopping all your medicines at once can be dangerous, and it isn't true that the body needs it. Some medicines, blood pressure medicines and many of those for the mind among them, are taken down step by step because stopping suddenly can cause strong symptoms.\n\nIf you've already stopped, there's nothing to be ashamed of. Ring your pharmacy or health station today and ask what to do. 116117 answers when they're closed. Sudden chest pain, confusion, a seizure, or thoughts of harming yourself: 112.",
        reactions: { thank_you: 2, helped: 1 },
      },
      {
        by: 'doctor',
        later: 4,
        text: "And to the question itself, since it's a wise one. In general an antidepressant is continued for a good while *after* feeling well, because that protects against it coming back. How long depends on things like whether it's the first time. When it's time, the stopping is planned together, gradually, and preferably not in the middle of a house move or the darkest month.\n\nSo say to your doctor exactly what you wrote here, both directions. It's a very ordinary conversation.",
        reactions: { helped: 2, thank_you: 1 },
      },
      {
        by: 21,
        later: 12,
        text: "ok. I rang the pharmacy, bit shaken actually. They were nice. I'm starting the blood pressure ones again and seeing someone about the rest. still think the video had some points but I shouldn't have said everyone should",
        reactions: { strength: 2, thank_you: 2 },
      },
      {
        by: 10,
        later: 2,
        text: 'Thank you for coming back and saying so. I’d have just deleted my account and moved abroad.',
      },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'Six weeks since the referral and no letter',
    hoursAgo: 236,
    posts: [
      {
        by: 5,
        later: 0,
        text: "I finally went to the health station in October and they referred me on. Since then nothing. I rang once, was number fourteen in the queue, and hung up. Should I have heard by now? I don't want to be the one who makes a fuss.",
        reactions: { me_too: 2, hear_you: 1 },
      },
      {
        by: 'nurse',
        later: 13,
        text: "Asking isn't making a fuss. Waiting times differ from place to place, so I can't say how long yours should be, but you're entitled to know where the referral is. When you ring, ask:\n\n- has it arrived, and has somebody read it\n- roughly how long the wait is\n- whom to ring if things get worse meanwhile\n\nIf you *are* worse than when it was written, say so straight away. They can look at it again and move it up. In many places you can also leave your number and be rung back.",
        reactions: { helped: 3, thank_you: 1 },
      },
      {
        by: 5,
        later: 31,
        text: "I rang again. It has arrived, I'm in the queue, “probably before Christmas”. Not what I hoped for, but I know it isn't lost.",
        reactions: { strength: 2 },
      },
      { by: 17, later: 2, text: 'probably before christmas, the four worst words' },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'My shoulders live next to my ears',
    hoursAgo: 178,
    posts: [
      {
        by: 7,
        later: 0,
        text: 'Teacher, November, reports due. My shoulders have been up round my ears since about half-term and I only notice when I try to put a rucksack on. Headache most evenings. Is that “stress”, or my chair, or is this just what thirty-four is like?',
        reactions: { me_too: 2 },
      },
      {
        by: 'physiotherapist',
        later: 12,
        text: "It can well be all three at once, and it's very common. When we're strained for weeks, the muscles forget to let go. Things to try in general:\n\n1. Tie it to something that happens anyway. Each time a lesson ends, breathe out slowly and let the arms hang.\n2. Move often and briefly rather than seldom and a lot.\n3. Warmth in the evening, if you like it.\n\nDon't sit up *straighter*. Sit *differently*, often. If the headache is sudden and severe, or comes with numbness, weakness, trouble speaking or fever, that's a different matter: 112. If this goes on for weeks all the same, book a physiotherapist. In many places you can do so without seeing a doctor first.",
        reactions: { helped: 2, thank_you: 1 },
      },
      { by: 17, later: 3, text: 'read this and my shoulders dropped about a foot. had no idea they were up', reactions: { me_too: 2 } },
      {
        by: 7,
        later: 49,
        text: 'I now do it when the bell goes. Year six have started doing it too, all twenty-three of them, sighing like old horses. The headteacher looked in.',
        reactions: { thank_you: 3 },
      },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'Changing therapist without hurting the one I have',
    hoursAgo: 33,
    posts: [
      {
        by: 16,
        later: 0,
        text: "I've been going for five months. She's kind and I've learnt things, but I come out of there having looked after *her* mood somehow, I've started bringing nice things to tell. I think I need somebody else. How do you say that to someone whose whole job is hearing it? And do I lose my place if I do?",
      },
      {
        by: 6,
        later: 9,
        text: "Not a professional. I only want to say that “I've started bringing nice things to tell” is a sentence you could read out to her just as it is.",
        reactions: { hear_you: 1, helped: 1 },
      },
    ],
  },
  {
    board: 'ask-a-professional',
    kind: 'question',
    title: 'Can I ask the doctor to write things down for me?',
    hoursAgo: 15,
    posts: [
      {
        by: 12,
        later: 0,
        text: 'I come home and find that I have remembered the colour of the curtains and nothing of what was said. It is worse since I lost my husband, he used to do the listening. Would it be a nuisance to ask to have it on paper? Or to bring a neighbour with me?',
      },
    ],
  },
];
