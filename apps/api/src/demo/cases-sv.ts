import type { DemoCase } from './demo-case.ts';

/** What happened around single posts of the Swedish boards. */
export const casesSv: readonly DemoCase[] = [
  {
    on: 'sv-worried',
    acts: [
      {
        act: 'report',
        minutesAgo: 545,
        by: 13,
        category: 'worried_about_author',
        explanation: 'Det låter som om hen inte orkar natten ut. Vi är några här, men kan någon av er också titta?',
      },
      {
        act: 'decide',
        minutesAgo: 536,
        by: 'second_moderator',
        kind: 'no_action',
        reason:
          'Tack för att du sade till genast. Inlägget står kvar: den som har det så här tung får skriva det. Vi har läst hela diskussionen och ser att skribenten svarar, och vi fortsätter att följa den.',
      },
    ],
  },
  {
    on: 'sv-harsh',
    acts: [
      {
        act: 'report',
        minutesAgo: 25,
        by: 4,
        category: 'threat_or_abuse',
        explanation: 'Det här är rent förakt mot en som bad om råd.',
      },
    ],
  },
  {
    on: 'sv-advert',
    acts: [
      { act: 'report', later: 2, by: 14, category: 'spam', explanation: 'Reklam med garanti och allt.' },
      {
        act: 'decide',
        later: 4,
        by: 'second_moderator',
        kind: 'remove',
        reason:
          'Vi tog bort inlägget eftersom det är reklam för en kurs. Du får gärna berätta vad som har hjälpt dig själv, utan namn på det som säljs.',
        facts: 'Inlägget säljer en kurs med rabatt och garanti och ber läsarna söka på dess namn.',
        policyPoint: 'P5',
      },
      { act: 'appeal', later: 20, text: 'Det är ingen reklam när det är sant! Kursen hjälpte mig och jag vill hjälpa andra.' },
      {
        act: 'decide_appeal',
        later: 9,
        by: 'first_moderator',
        outcome: 'upheld',
        reason:
          'Jag har läst inlägget på nytt och beslutet står fast. Rabatt, garanti och uppmaningen att söka på namnet gör det till reklam, också om du menar väl. Din egen berättelse är fortfarande välkommen.',
      },
    ],
  },
  {
    on: 'sv-claim',
    acts: [
      {
        act: 'report',
        later: 1,
        by: 17,
        category: 'misinformation',
        explanation: 'Det kan vara farligt att sluta med allt på en gång.',
      },
      {
        act: 'decide',
        later: 5,
        by: 'first_moderator',
        kind: 'hide',
        reason:
          'Vi har dolt inlägget eftersom någon som läser det kan sluta tvärt och bli sjuk. Skriv gärna om hur du själv har det, och tala med läkare eller apotek innan du ändrar något.',
        facts: 'Inlägget säger att all medicin ska slutas med genast och att läkarna döljer det.',
        policyPoint: 'P7',
      },
      {
        act: 'appeal',
        minutesAgo: 1130,
        text: 'Jag berättade bara hur jag själv har gjort. Andra får väl tänka själva? Jag vill att någon annan läser det.',
      },
    ],
  },
  {
    on: 'sv-personal-data',
    acts: [
      {
        act: 'report',
        later: 3,
        by: 11,
        category: 'personal_data',
        explanation: 'Jag tror att jag vet vem det är, och jag bor inte ens där.',
      },
      {
        act: 'decide',
        later: 0,
        by: 'second_moderator',
        kind: 'hide',
        reason:
          'Vi har dolt inlägget eftersom det går att känna igen en människa som inte själv är här. Oron för honom är lätt att förstå. Om du tar bort namnen, byn och arbetsplatsen läser vi inlägget på nytt.',
        facts: 'Inlägget nämner en utomståendes förnamn, by, arbetsplats och förlorade körkort samt en anhörigs namn.',
        policyPoint: 'P1',
      },
    ],
  },
  {
    on: 'sv-note',
    acts: [
      {
        act: 'report',
        later: 6,
        by: 19,
        category: 'other',
        explanation: 'Ingenting fel, men det kom över mig. En varning hade varit bra.',
      },
      {
        act: 'decide',
        later: 3,
        by: 'second_moderator',
        kind: 'add_content_note',
        reason: 'Ditt inlägg står kvar som du skrev det. Vi lade till en innehållsvarning, så att den som läser kan välja sin stund.',
        facts: 'Inlägget berättar om våld i ett förhållande.',
        contentNotes: ['violence'],
      },
    ],
  },
  {
    on: 'sv-fine',
    acts: [
      { act: 'report', later: 4, by: 'guest', category: 'other', explanation: 'Får man skriva att man har druckit?' },
      {
        act: 'decide',
        later: 6,
        by: 'first_moderator',
        kind: 'no_action',
        reason:
          'Ja, det får man. Ärliga ord om ett återfall hör hemma här, och inlägget uppmanar ingen till något. Tack för att du frågade.',
      },
    ],
  },
  {
    on: 'sv-contempt',
    acts: [
      { act: 'report', later: 1, by: 12, category: 'threat_or_abuse', explanation: 'Han berättade något fint och fick det här.' },
      {
        act: 'decide',
        later: 0,
        by: 'second_moderator',
        kind: 'hide',
        reason:
          'Vi dolde inlägget eftersom det visar förakt för en som oroar sig för sin son. Ta en veckas paus från att skriva i den här diskussionen. Du kan läsa hela tiden och skriva på andra ställen. Du är fortfarande välkommen.',
        facts: 'I inlägget föraktas en annan skribent, som får skulden för att sonen inte svarar.',
        policyPoint: 'P2',
        sanction: { kind: 'pause', reach: 'thread', hours: 168 },
      },
    ],
  },
];
