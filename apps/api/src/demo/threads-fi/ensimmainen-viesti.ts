import type { DemoThread } from '../demo-thread.ts';

const board = 'ensimmainen-viesti';

/** First posts, each read by a person before others see it. */
export const ensimmainenViesti: readonly DemoThread[] = [
  {
    board,
    kind: 'discussion',
    title: 'Luin kolme kuukautta ennen kuin uskalsin kirjoittaa',
    hoursAgo: 1647,
    posts: [
      {
        by: 5,
        later: 0,
        text: 'Hei. Olen lukenut täällä kesäkuusta asti. Osaan muutaman keskustelun jo melkein ulkoa, ja tuntuu vähän hassulta, ettette te tiedä minusta mitään.\n\nEn osaa vieläkään sanoa, mikä minulla on. Käyn töissä, maksan laskut, kukaan ei näe päältä mitään. Mutta iltaisin istun pihassa autossa vielä vartin, ennen kuin jaksan mennä sisään. Siinä se oikeastaan on.\n\nEn kysy mitään. Halusin vain kerran olla se, joka kirjoittaa.',
        reactions: { hear_you: 6, me_too: 4 },
      },
      {
        by: 3,
        later: 11,
        text: 'Tervetuloa kirjoittavien puolelle. Se vartti on monelle tuttu, minulla se kului roskakatoksen takana. Kukaan ei kysellyt mitään, kun kädessä oli roskapussi.',
        reactions: { thank_you: 2 },
      },
      { by: 9, later: 2, text: 'Hyvä ko kirjotit. Täälä saapi kans vaan istua.', reactions: { thank_you: 3 } },
      { by: 1, later: 8, text: 'Tervetuloa. Autossa on rauha.' },
      {
        by: 11,
        later: 5,
        text: 'Mulla se vartti on suihkussa. Vesilasku kertoo mun mielialasta enemmän kuin yksikään kyselylomake.',
        reactions: { me_too: 3 },
      },
      {
        by: 5,
        later: 20,
        text: 'Nauroin tuolle vesilaskulle ääneen, ensimmäistä kertaa tällä viikolla. Kiitos kun vastasitte. Jännitin tätä enemmän kuin työhaastattelua.',
      },
      { by: 3, later: 1, text: 'Huomaatko, kirjoitit jo toisen.', reactions: { strength: 4 } },
    ],
  },
  {
    board,
    kind: 'discussion',
    title: 'moi, en oikein tiiä mistä alottaa',
    hoursAgo: 1135,
    posts: [
      {
        by: 15,
        later: 0,
        text: 'moi. oon 22, opiskelen toista vuotta ja asun solussa. kaikki muut näyttää tietävän miten tää elämä toimii ja mä oon jotenki missannu sen luennon\n\nahdistaa melkein koko ajan, eniten just ennen ku pitäis lähteä johonki. kaks kurssia jääny jo kesken. äidille sanon puhelimessa et hyvin menee\n\nniin et joo. moi',
        reactions: { hear_you: 5, me_too: 3 },
      },
      {
        by: 0,
        later: 6,
        text: 'Moi! Multa jäi se sama luento väliin :D Neljäs vuosi menossa enkä oo vieläkään saanu keneltäkään muistiinpanoja. Äitipuhelut on kyllä ihan oma lajinsa.',
      },
      {
        by: 2,
        later: 4,
        text: 'Äitinä sanon, että minä haluaisin tietää. Mutta ymmärrän kyllä, miksi niin tulee sanottua. Itse sanon ”ihan hyvää” joka aamu päiväkodin eteisessä, kenkä väärässä jalassa.',
        reactions: { me_too: 2 },
      },
      {
        by: 'psychologist',
        later: 5,
        text: 'Tervetuloa, ja hyvin aloitit. Yleinen vinkki: opiskelijoilla on omat terveyspalvelunsa, ja niihin voi ottaa yhteyttä yhdellä lauseella, vaikka *”ahdistaa niin, että kursseja jää kesken”*. Enempää ei tarvitse osata selittää. Myös oma terveysasema käy.\n\nKesken jääneistä kursseista voi puhua opintopsykologin tai opinto-ohjaajan kanssa. Heille tilanne on arkea.',
        reactions: { helped: 3 },
      },
      {
        by: 15,
        later: 3,
        text: 'kiitti. kirjotin ton lauseen puhelimen muistiinpanoihin. en oo vielä soittanu mut siellä se on',
        reactions: { strength: 5 },
      },
      { by: 0, later: 12, text: 'Musta se on jo yli puolet. Kerro jos soitat. Tai vaikket soittaiskaan.' },
      {
        by: 15,
        later: 213,
        text: 'soitin!! ääni tärisi ja sanoin lauseen melkein takaperin. aika on kahen viikon päästä',
        reactions: { strength: 6, thank_you: 1 },
      },
    ],
  },
  {
    board,
    kind: 'discussion',
    title: 'Vaimo käski kirjoittaa',
    hoursAgo: 687,
    posts: [
      { by: 1, later: 0, text: 'Kirjoitan nyt sitten. Ikää 61. Ei huvita mikään.', reactions: { hear_you: 6 } },
      { by: 7, later: 13, text: 'Hei, hyvä kun kirjoitit. Mistä sä ennen tykkäsit?' },
      { by: 1, later: 3, text: 'Kalastuksesta. Verkot vajassa.' },
      {
        by: 16,
        later: 4,
        text: 'Sama täällä, minulla pilkit naulassa. Siinä ne ovat roikkuneet pian vuoden. Olen vähän vanhempaa vuosimallia, 74.',
      },
      { by: 1, later: 18, text: 'Onko siellä jäätä?' },
      { by: 16, later: 2, text: 'Ei vielä. Rannassa ohut riite aamuisin.' },
      {
        by: 3,
        later: 1,
        text: 'Luen teitä kuin hyvää radiokuunnelmaa. Tulkaa toistekin, molemmat.',
        reactions: { me_too: 5 },
      },
      {
        by: 'doctor',
        later: 7,
        text: 'Hyvä, että vaimo patisti, ja hyvä, että kirjoitit. Yleisellä tasolla: jos mikään ei ole kiinnostanut pariin viikkoon eikä olo helpota, siitä kannattaa puhua terveysasemalla, vaikkei muuta vaivaa olisi. Sinne riittävät juuri nämä sanat: *ei huvita mikään*. Loput kysytään siellä.',
        reactions: { helped: 2, thank_you: 3 },
      },
      { by: 1, later: 14, text: 'Vaimo varasi ajan. Menen.', reactions: { strength: 6 } },
      { by: 16, later: 3, text: 'Hyvä mies.' },
      { by: 1, later: 133, text: 'Kävin. Ei ollut paha.', reactions: { strength: 6, thank_you: 2 } },
    ],
  },
  {
    board,
    kind: 'discussion',
    title: 'Sairaanhoitaja, nyt tiskin toisella puolella',
    hoursAgo: 1527,
    posts: [
      {
        by: 4,
        later: 0,
        text: 'Olen ollut alalla neljätoista vuotta. Olen pitänyt kädestä kiinni, sanonut että apua saa pyytää ja ohjannut muut eteenpäin. Nyt olen itse kolmatta viikkoa sairauslomalla ja itken kaupassa, kun ruisleipä on loppu.\n\nPahinta on häpeä. Tuntuu, että petin ne, jotka jäivät tekemään minunkin vuoroni. Työpuhelin on laatikossa, ja silti kuulen, kuinka se soi.\n\nOnko täällä muita hoitajia? Tai kuka tahansa, joka on tullut tästä takaisin?',
        reactions: { hear_you: 5, me_too: 2 },
      },
      {
        by: 13,
        later: 9,
        text: 'Leipuri vain, mutta yövuoroja minäkin teen. Meillä sanottiin aina, ettei kukaan ole korvaamaton. Kun sitten jäin pois, tilalle otettiin kaksi. Loukkaannuin vähän ja nukuin kaksitoista tuntia.',
        reactions: { thank_you: 3 },
      },
      {
        by: 'nurse',
        later: 12,
        text: 'Kollega täältä, hei. Me osaamme tämän kaikkien muiden kohdalla paitsi omallamme. Kun auttaja väsyy, häpeä tulee usein mukana, eikä se kerro mitään siitä, millainen hoitaja olet.\n\nTyöterveyteen kannattaa olla yhteydessä myös loman aikana, jos vointi laskee eikä lepo auta. Ja anna puhelimen olla laatikossa.',
        reactions: { helped: 2 },
      },
      { by: 4, later: 26, text: 'Ruisleipää oli tänään. Itkin siitäkin, mutta eri tavalla.', reactions: { hear_you: 4 } },
      {
        by: 11,
        later: 5,
        text: 'Palasin uupumuksesta töihin pari vuotta sitten, tosin ihan eri alalla. Aluksi lyhyttä päivää. Samaa ihmistä musta ei enää tullut, ja se taisi olla koko jutun paras puoli.',
        reactions: { me_too: 2, helped: 1 },
      },
      { by: 4, later: 2, text: 'Tuon kirjoitin ylös. Kiitos.' },
      {
        by: 21,
        later: 1469,
        text: 'Tulin tähän nyt vasta, vanha ketju. Lähihoitaja täällä, jäin eilen saikulle ja tuntuu että kaikki vihaa mua siellä. Luin nää viestit läpi ja hengitin vähän paremmin. Ootko sä ap vielä täällä?',
      },
    ],
  },
  {
    board,
    kind: 'discussion',
    title: 'Ero keväällä ja sunnuntait',
    hoursAgo: 831,
    posts: [
      {
        by: 22,
        later: 0,
        text: 'Heippa kaikki. En oo kirjoittanut millekään palstalle sitten vuoden 2005, antakaa anteeks jos teen jotain väärin.\n\nElikkä tilanne on se että erosin keväällä. Tai vaimo erosi, mä vaan asuin samassa osoitteessa. Lapset on mulla joka toinen viikko. Se viikko menee kyllä, tehdään läksyt ja katotaan jääkiekkoa ja riidellään hampaidenpesusta. Sitten ne lähtee ja mä en oikeesti tiedä mitä ihminen tekee yksin.\n\nTöissä käyn, varastolla. Hyvä porukka mutta ei siellä semmosia puhuta. Yks sano että lataa deittisovellus. En ladannu.\n\nNiin se kysymys oli että mitä te teette sunnuntaisin? Oli mulla joku toinenkin mutta unohdin.',
        reactions: { hear_you: 6, me_too: 3 },
      },
      { by: 18, later: 3, text: 'moro. mulla on koira, se hoitaa sunnuntait. ymmärrän et kaikki ei voi ottaa' },
      {
        by: 2,
        later: 12,
        text: 'Meillä sunnuntait menee pyykissä, ja joku huutaa koko ajan äitiä. Vaihdan sinulle yhden täyden sunnuntain yhteen tyhjään :)',
      },
      {
        by: 14,
        later: 7,
        text: 'Etsi joku höntsäporukka, ihan mikä laji vaan. Mä oon surkea sählyssä ja silti ne ottaa mukaan, kun kukaan ei halua maaliin.',
        reactions: { helped: 2 },
      },
      {
        by: 22,
        later: 20,
        text: 'Kiitti vastauksista!! En tajunnu tätä nappulaa ja kirjotin saman kolme kertaa, toivottavasti kaikki ei tullu perille. Polvi on mitä on, mutta kysyn töissä onko niillä joku vuoro.',
      },
      {
        by: 22,
        later: 140,
        text: 'Kävin siellä sählyssä. Ihan poikki nyt, mutta en kattonu kelloa kertaakaan.',
        reactions: { strength: 6 },
      },
      { by: 14, later: 4, text: 'Hienoa!! Mitä polvi sanoo?' },
    ],
  },
  {
    board,
    kind: 'discussion',
    title: 'Vauva nukkuu, minä en',
    hoursAgo: 153,
    posts: [
      {
        by: 2,
        later: 0,
        text: 'Kuopus on yhdeksän viikkoa ja nukkuu paremmin kuin kukaan lupasi. Minä makaan vieressä ja odotan, että jotain kamalaa tapahtuu. Tarkistan hengityksen, käyn vessassa, tarkistan uudestaan. Neuvolassa sanoin, että väsyttää. Kaikkiahan väsyttää.\n\nRakastan häntä niin että sattuu. En vain osaa lopettaa vahtimista.',
        reactions: { hear_you: 6, me_too: 2 },
      },
      {
        by: 14,
        later: 5,
        text: 'Meillä sama, isän puolelta tosin. Seisoin öisin pinnasängyn vieressä otsalamppu päässä. OTSALAMPPU. Kukaan ei kysynyt multa neuvolassa mitään, enkä mä kyllä olis osannu vastatakaan.',
        reactions: { me_too: 2 },
      },
      {
        by: 'nurse',
        later: 6,
        text: 'Hyvä, että kirjoitit. Vauvan tultua mieli voi jäädä vartioon, vaikka keho saisi jo levätä. Se on tavallista, ja siihen saa apua. Sano neuvolassa juuri tämä, mitä kirjoitit tänne. Jos et saa unta silloinkaan, kun vauva nukkuu, soita sinne heti arkiaamuna, älä odota seuraavaa aikaa.\n\nJos ajatukset alkavat pelottaa tai olo tuntuu oudolta, aamua ei tarvitse odottaa: numerosta 116117 neuvotaan, ja hätätilanteessa soita 112.',
        reactions: { helped: 2 },
      },
      {
        by: 2,
        later: 28,
        text: 'Soitin neuvolaan. Täti (saa sanoa täti, hän on ihana) antoi ajan jo perjantaille. Mieskin tulee mukaan. Hän ei ollut tiennyt mistään mitään, kun minä olin niin hiljaa hereillä.',
        reactions: { strength: 5 },
      },
      { by: 14, later: 2, text: 'Hyvä! Otsalampun saa lainaksi jos tarvii.' },
    ],
  },
  {
    board,
    kind: 'discussion',
    title: 'Joululaulut soi jo kaupassa ja mä lähin karkuun',
    hoursAgo: 9,
    posts: [
      {
        by: 10,
        later: 0,
        text: 'Eilen kaupassa alko soida joululaulut ja mulle tuli semmonen olo että nyt pois. Jätin kärryn hyllyjen väliin, siinä oli maitoa ja kaikkee. Marraskuussa!\n\nNyt mietin lähinnä sitä maitoa. Ja sitä, että onko tässä järkeä. Onko kellekään muulle käyny niin?',
      },
    ],
  },
];
