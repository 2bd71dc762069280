import type { DemoCase } from './demo-case.ts';

/** What happened around single posts of the Finnish boards. */
export const casesFi: readonly DemoCase[] = [
  {
    on: 'fi-worried',
    acts: [
      {
        act: 'report',
        minutesAgo: 9,
        by: 6,
        category: 'worried_about_author',
        explanation: 'Vastasin hänelle jo, mutta pelkään, ettei se riitä. Voisiko joku teistä katsoa tätä pian?',
      },
    ],
  },
  {
    on: 'fi-advert',
    acts: [
      { act: 'report', minutesAgo: 610, by: 3, category: 'spam', explanation: 'Kurssimainos keskellä yötä.' },
      { act: 'report', minutesAgo: 480, by: 'guest', category: 'spam', explanation: '' },
      {
        act: 'propose',
        minutesAgo: 170,
        by: 'first_moderator',
        kind: 'remove',
        reason: 'Poistimme viestin, koska se on mainos, ja suljemme tunnuksen, koska sillä on tultu tänne vain myymään kurssia.',
        facts: 'Viestissä myydään kurssia alennuksella ja pyydetään lukijoita ottamaan yhteyttä myyjään.',
        policyPoint: 'P5',
        sanction: { kind: 'close' },
      },
    ],
  },
  {
    on: 'fi-claim',
    acts: [
      {
        act: 'report',
        minutesAgo: 150,
        by: 18,
        category: 'misinformation',
        explanation: 'Tässä kehotetaan lopettamaan lääkkeet kerralla. Joku voi vaikka uskoa.',
      },
    ],
  },
  {
    on: 'fi-harsh',
    acts: [
      { act: 'report', later: 1, by: 3, category: 'threat_or_abuse', explanation: 'Tuommoista ei tarvitse kenenkään kuunnella.' },
      { act: 'report', later: 0, by: 'guest', category: 'threat_or_abuse', explanation: '' },
      {
        act: 'decide',
        later: 0,
        by: 'second_moderator',
        kind: 'hide',
        reason:
          'Piilotimme viestin, koska siinä halveksitaan toista kirjoittajaa. Aiheesta saa olla eri mieltä, ja lopettamisesta saat puhua suoraan. Jos muokkaat viestiä niin, ettei se osu ihmiseen, luemme sen uudelleen.',
        facts: 'Viestissä nimitellään toista kirjoittajaa ja kehotetaan häntä lähtemään palvelusta.',
        policyPoint: 'P2',
      },
    ],
  },
  {
    on: 'fi-personal-data',
    acts: [
      {
        act: 'report',
        later: 2,
        by: 12,
        category: 'personal_data',
        explanation: 'Etunimi, kylä, työ ja talon väri. Kyllä hänet siitä tuntee.',
      },
      {
        act: 'decide',
        later: 0,
        by: 'first_moderator',
        kind: 'remove',
        reason:
          'Poistimme viestin, koska siitä voi tunnistaa ihmisen, joka ei ole itse täällä kertomassa. Kokemuksesi on tervetullut: sen voi kertoa ilman nimeä, paikkaa ja työtä.',
        facts: 'Viestissä mainitaan sivullisen etunimi, kotikylä, ammatti ja talo sekä puolison työpaikka.',
        policyPoint: 'P1',
      },
      {
        act: 'appeal',
        minutesAgo: 320,
        text: 'Ymmärrän nyt nimen. En silti tarkoittanut pahaa, ja loppu viestistä oli omaa elämääni. Voisiko sen osan saada takaisin?',
      },
    ],
  },
  {
    on: 'fi-note',
    acts: [
      {
        act: 'report',
        later: 3,
        by: 20,
        category: 'other',
        explanation: 'Hyvä viesti eikä mitään väärää. Varoitus olis auttanut, luin sen juuri ennen nukkumaanmenoa.',
      },
      {
        act: 'decide',
        later: 2,
        by: 'first_moderator',
        kind: 'add_content_note',
        reason:
          'Viestisi jää paikalleen juuri sellaisena kuin sen kirjoitit. Lisäsimme sisältövaroituksen, jotta lukija voi itse valita hetken.',
        facts: 'Viestissä kerrotaan parisuhdeväkivallasta.',
        contentNotes: ['violence'],
      },
    ],
  },
  {
    on: 'fi-fine',
    acts: [
      { act: 'report', minutesAgo: 1900, by: 'guest', category: 'other', explanation: 'Tässä sanotaan, että juominen tuntui hyvältä.' },
      {
        act: 'decide',
        minutesAgo: 1710,
        by: 'first_moderator',
        kind: 'hide',
        reason: 'Piilotimme viestin, koska sen voi lukea niin, että siinä suositellaan juomista.',
        facts: 'Viestissä sanotaan, että juominen tuntui hetken hyvältä.',
        policyPoint: 'P7',
      },
      {
        act: 'appeal',
        minutesAgo: 1480,
        text: 'En suositellut mitään. Kerroin, miksi siitä on vaikea päästää irti, ja sanoin etten halua takaisin. Jos sitä ei saa täällä sanoa, missä sitten?',
      },
      {
        act: 'decide_appeal',
        minutesAgo: 400,
        by: 'second_moderator',
        outcome: 'overturned',
        reason:
          'Olet oikeassa, ja viestisi on taas kaikkien nähtävillä. Retkahduksesta saa kertoa rehellisesti, myös siitä, mikä siinä vetää. Pahoittelemme, että jouduit odottamaan.',
      },
    ],
  },
  {
    on: 'fi-contempt',
    acts: [
      {
        act: 'report',
        later: 1,
        by: 6,
        category: 'threat_or_abuse',
        explanation: 'Hän kertoi juuri pahimmastaan ja sai tämän vastaukseksi.',
      },
      {
        act: 'decide',
        later: 0,
        by: 'second_moderator',
        kind: 'hide',
        reason:
          'Piilotimme viestin, koska siinä halveksitaan ihmistä, joka kertoi retkahduksestaan. Pidä tässä keskustelussa viikko taukoa kirjoittamisesta. Lukea voit koko ajan, ja muualla voit kirjoittaa. Olet yhä tervetullut.',
        facts: 'Viestissä haukutaan toista kirjoittajaa retkahduksen vuoksi ja käsketään häntä pois.',
        policyPoint: 'P2',
        sanction: { kind: 'pause', reach: 'thread', hours: 168 },
      },
    ],
  },
];
