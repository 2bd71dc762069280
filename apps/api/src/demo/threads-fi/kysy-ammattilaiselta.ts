import type { DemoThread } from '../demo-thread.ts';

const board = 'kysy-ammattilaiselta';

/** Questions to professionals, who answer in general terms. The newest wait for an answer. */
export const kysyAmmattilaiselta: readonly DemoThread[] = [
  {
    board,
    kind: 'question',
    title: 'Mistä tietää, milloin paniikkiin kannattaa hakea apua?',
    hoursAgo: 1575,
    posts: [
      {
        by: 10,
        later: 0,
        text: 'Sydän hakkaa ja kädet puutuu, useimmiten bussissa. Menee ohi, mutta oon alkanu jäädä pois kyydistä pari pysäkkiä liian aikasin. Onko tää jo semmosta mistä pitäis puhua jollekin?',
        reactions: { me_too: 5 },
      },
      {
        by: 'psychologist',
        later: 14,
        text: 'Kiitos, että kysyit. Kuvaamasi on tuttua hyvin monelle, ja siihen on olemassa tehokasta apua.\n\nYleisesti ottaen apua kannattaa hakea silloin, kun pelko alkaa rajata arkea. Liian aikaisin jätetty bussi on juuri sellainen merkki. Terveysasema on hyvä ensimmäinen paikka, ja siellä voidaan samalla katsoa, ettei oireilla ole ruumiillista syytä. Jos tulee uusi tai kova rintakipu tai hengenahdistus, joka ei mene ohi, soita 112. Jos et ole varma, kuinka kiire on, kysy numerosta 116117.',
        reactions: { helped: 5, thank_you: 2 },
      },
      { by: 7, later: 5, text: 'Mulla vaikeinta oli sanoa se ääneen. Sen jälkeen kukaan muu kuin mä ei ihmetellyt mitään.' },
      {
        by: 10,
        later: 76,
        text: 'Varasin ajan. Matkustin sinne bussilla, ja jäin pois oikealla pysäkillä koska muuten olis pitäny kävellä sateessa.',
        reactions: { strength: 6 },
      },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Aika huomenna. Mitä sanon lääkärille?',
    hoursAgo: 519,
    posts: [
      { by: 1, later: 0, text: 'En ole puhuja.' },
      {
        by: 'doctor',
        later: 2,
        text: 'Ei tarvitsekaan olla. Kirjoita lapulle kolme asiaa ja anna lappu lääkärille:\n\n1. mikä on muuttunut\n2. milloin se suunnilleen alkoi\n3. mitä et enää tee, vaikka ennen teit\n\nUni, ruokahalu, juominen ja lääkkeet tulevat yleensä puheeksi, joten niitä voi miettiä valmiiksi. Myös puolison saa ottaa mukaan. Jos mielessä käy, ettei elämä ole elämisen arvoista, sano sekin, vaikka ei kysyttäisi.',
        reactions: { helped: 6 },
      },
      { by: 1, later: 1, text: 'Kirjoitin. Neljä riviä.' },
      {
        by: 17,
        later: 1,
        text: 'Siinä on neljä riviä enemmän kuin mitä mä sain ekalla kerralla sanottua. Itkin ja osoitin lattiaa. Sekin riitti.',
        reactions: { hear_you: 3 },
      },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Masennuslääke ja saunaolut, pitääkö valita?',
    hoursAgo: 759,
    contentNotes: ['substances'],
    posts: [
      {
        by: 11,
        later: 0,
        text: 'Aloitin lääkkeen kuukausi sitten. Pakkausselosteessa puhutaan alkoholista niin ympäripyöreästi, etten tullut hullua hurskaammaksi. Lääkäriltä en kehdannut kysyä, ettei se luule.',
        reactions: { me_too: 3 },
      },
      {
        by: 'pharmacist',
        later: 16,
        text: 'Tätä kysytään meiltä viikoittain, joten kehtaa vain. Yleisesti: alkoholi voi voimistaa väsymystä ja huimausta, huonontaa unta ja syödä sitä hyötyä, jota lääkkeestä haetaan. Lääkkeet eroavat tässä toisistaan paljon, joten omasta lääkkeestäsi kannattaa kysyä suoraan apteekista. Nimeä ei tarvitse jonossa huudella.\n\nLääkettä ei pidä jättää väliin oluen takia kysymättä ensin. Ja kun kerrot lääkärille juomisesi niin kuin se on, hän osaa valita paremmin. Siksi hän kysyy, ei siksi että luulisi.',
        reactions: { helped: 4, thank_you: 2 },
      },
      {
        by: 11,
        later: 24,
        text: 'Kysyin apteekista. Vastaus tuli alle minuutissa eikä kukaan luullut mitään.',
        reactions: { strength: 2 },
      },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Lääke auttaa mutta väsyttää. Kenelle siitä sanotaan?',
    hoursAgo: 255,
    posts: [
      {
        by: 17,
        later: 0,
        text: 'Pääsin osastolta toissa viikolla. Lääke kyllä auttaa, mutta oon kuin märkä villapaita. Nukun kymmenen tuntia ja herään väsyneenä, töihin paluusta on turha puhua. Seuraava lääkäri on vasta tammikuussa. Onko tää nyt vaan kestettävä?',
        reactions: { hear_you: 4, me_too: 2 },
      },
      {
        by: 10,
        later: 4,
        key: 'fi-claim',
        text: 'Kattokaa se video missä entinen lääkäri kertoo totuuden. Kaikki mielialalääkkeet on turhia ja ne kannattaa lopettaa kerralla, niin keho puhdistuu parissa päivässä. Mä lopetin eilen omat ja olo on mahtava, suosittelen kaikille!',
      },
      {
        by: 4,
        later: 2,
        text: 'Kiva, jos olo on nyt hyvä. Mutta älä kehota muita samaan, ethän. Olen töissäni nähnyt, miten se muutaman päivän päästä usein kääntyy. Soita itsekin apteekkiin tai terveysasemalle, jooko?',
        reactions: { thank_you: 5 },
      },
      {
        by: 'doctor',
        later: 9,
        text: 'Tärkeä asia kaikille lukijoille: **mielialalääkettä ei pidä lopettaa kerralla omin päin**. Siitä voi tulla hankalia oireita, ja se, mihin lääke on aloitettu, voi palata. Jos lääke on jo jäänyt pois, ota tänään yhteyttä terveysasemaan, iltaisin ja viikonloppuisin numeroon 116117.\n\nAlkuperäiseen kysymykseen: ei tarvitse kestää tammikuuhun. Soita paikkaan, joka hoitaa sinua, ja kerro väsymyksestä. Sille voidaan usein tehdä jotain jo puhelimessa.',
        reactions: { helped: 6, thank_you: 3 },
      },
      {
        by: 10,
        later: 27,
        text: 'Olo ei oo enää mahtava. Soitin sinne numeroon ja sain ohjeet. En tee tota enään. Voiko ton mun viestin ottaa pois ettei kukaan tee samaa?',
        reactions: { hear_you: 5, strength: 4 },
      },
      {
        by: 17,
        later: 3,
        text: 'Hyvä kun soitit. Mäkin soitin, ne siirtää mun ajan aikasemmaks. Villapaita on jo vähän kuivempi.',
        reactions: { strength: 3 },
      },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Sairausloma jatkuu ja rahat loppuu. Kenen juttusille?',
    hoursAgo: 639,
    posts: [
      {
        by: 4,
        later: 0,
        text: 'Olen ohjannut satoja ihmisiä eteenpäin ja nyt en itse tiedä, mistä aloittaa. Vuokra menee vielä, joulukuusta en ole varma. Lomakkeet saavat silmät lasittumaan. Kenelle soitetaan ensin?',
        reactions: { hear_you: 4 },
      },
      {
        by: 'social_worker',
        later: 15,
        text: 'Hyvä, että kysyt nyt etkä joulukuussa. Yleinen järjestys, josta on monelle ollut apua:\n\n- työterveydestä tai terveysasemalta kannattaa kysyä, kuka siellä auttaa toimeentuloasioissa\n- oman hyvinvointialueen sosiaalityöhön tai aikuisten sosiaalineuvontaan voi soittaa itse, ja hakemukset saa täyttää yhdessä työntekijän kanssa\n- vuokranantajalle kannattaa soittaa **ennen** kuin lasku myöhästyy, maksuajasta voi usein sopia\n\nJos ruokaan tai lääkkeisiin ei ole rahaa, sano se heti puhelun alussa. Silloin asia on kiireellinen.',
        reactions: { helped: 5 },
      },
      {
        by: 2,
        later: 8,
        text: 'Me täytettiin hakemus työntekijän kanssa samassa pöydässä. Hän kirjoitti ja minä imetin. Suosittelen, siis sitä pöytää.',
      },
      { by: 4, later: 54, text: 'Soitin. Sain ajan ja listan, mitä otan mukaan. En itkenyt kuin lopuksi.', reactions: { strength: 6 } },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Leuka ja hartiat jumissa, voiko se tulla stressistä?',
    hoursAgo: 303,
    posts: [
      {
        by: 14,
        later: 0,
        text: 'Puren yöllä hampaita niin että vaimo herää. Päivisin hartiat on korvissa. Auttaako tähän mikään, vai pitääkö vaihtaa työpaikkaa?',
      },
      {
        by: 'physiotherapist',
        later: 13,
        text: 'Pitkä jännitys jää usein juuri leukaan ja hartioihin. Yleisesti auttavat pienet tauot: anna leuan roikkua hetki, laske hartiat uloshengityksellä, kävele portaat. Kerran tunnissa hetki on enemmän kuin tunti sunnuntaina.\n\nHampaiden narskuttelusta kannattaa kertoa hammaslääkärissä. Jos kipu säteilee käteen, käsi puutuu tai päänsärky on uudenlaista, varaa aika terveysasemalle. Jos rintaan koskee tai toinen puoli kasvoista tai kehosta menee voimattomaksi, soita 112.',
        reactions: { helped: 4, thank_you: 1 },
      },
      {
        by: 14,
        later: 30,
        text: 'Roikotin leukaa palaverissa. Kollega kysyi, onko kaikki ok. Sanoin että nyt on.',
        reactions: { thank_you: 5 },
      },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Miten viisivuotiaalle kerrotaan, että äiti on osastolla?',
    hoursAgo: 375,
    posts: [
      {
        by: 19,
        later: 0,
        text: 'Siskoni on sairaalassa ja hänen tyttönsä on meillä. Olemme sanoneet, että äiti on työmatkalla. Tänään tyttö kysyi, onko äidillä siellä kumisaappaat. En osannut vastata mitään.',
        reactions: { hear_you: 6 },
      },
      {
        by: 'psychologist',
        later: 12,
        text: 'Lapset aistivat tavallisesti, että jotain on. Totuus lyhyesti ja lapsen sanoin on useimmiten kevyempi kantaa kuin arvoitus. Esimerkiksi näin: *”Äidin mieli on nyt sairas, ja äiti on sairaalassa, jossa häntä hoidetaan. Se ei ole sinun syytäsi. Minä olen täällä.”*\n\nSitten vain vastataan siihen, mitä lapsi kysyy, ei enempää. Samaa voi joutua kertomaan monta kertaa. Osastolta voi kysyä, voiko lapsi soittaa tai käydä, ja pyytää, että lapsen kanssa jutellaan yhdessä. Neuvolasta ja päiväkodistakin saa tukea.',
        reactions: { helped: 6, thank_you: 3 },
      },
      {
        by: 7,
        later: 3,
        text: 'Mulle ei aikanaan kerrottu. Arvasin itse, ja arvasin pahempaa. Kerro hänelle.',
        reactions: { hear_you: 5 },
      },
      {
        by: 19,
        later: 22,
        text: 'Kerroin iltapalalla. Hän mietti pitkään ja sanoi, että sairaalassa tarvitaan tossut eikä kumisaappaita. Viemme ne huomenna.',
        reactions: { strength: 6, thank_you: 2 },
      },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Herään joka yö neljältä. Mistä se johtuu?',
    hoursAgo: 1383,
    posts: [
      {
        by: 7,
        later: 0,
        text: 'Nukahdan ihan hyvin, mutta neljältä silmät on auki kuin jonkun käskystä. Sitten pyörin kuuteen. Onko tämä ikä vai pää?',
      },
      {
        by: 'lapsed',
        later: 15,
        key: 'fi-revoked',
        text: 'Aamuyöllä heräily on hyvin tavallista, ja syitä on monia: kuormitus, epäsäännöllinen rytmi, iltakahvi, joskus mielialakin. Yleisesti auttaa, että nousee joka aamu samaan aikaan eikä katso yöllä kelloa. Jos heräily jatkuu viikkoja ja päivät menevät väsyneinä, siitä kannattaa puhua terveysasemalla.',
        reactions: { helped: 2 },
      },
      { by: 1, later: 4, text: 'Ikä.' },
      { by: 7, later: 3, text: 'Kiitti, tosi lohdullista :D Käänsin kellon seinään päin. Huomenna selviää, auttoiko.' },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Onko se kaamos vai jotaki muuta?',
    hoursAgo: 183,
    posts: [
      {
        by: 9,
        later: 0,
        text: 'Täälä pohjosessa aurinko kohta katoaa eikä nouse ennen tammikuuta. Joka vuosi on raskasta, mutta nyt nukun puolet vuorokauesta ja syön leipää ko karhu. En ole soittanut kellekään moneen viikkoon. Mistä sen tietää, onko se vaan kaamos vai jotaki muuta?',
        reactions: { me_too: 4 },
      },
      {
        by: 'doctor',
        later: 14,
        text: 'Hyvä kysymys, eikä raja ole jyrkkä. Kaamosväsymyksessä nukuttaa ja tekee mieli hiilihydraatteja, mutta ilon aiheet tuntuvat yleensä vielä joltakin. Jos mikään ei kiinnosta, ihmiset jäävät pois tai samaa on jatkunut pari viikkoa, varaa aika terveysasemalle.\n\nPäivänvalossa ulkoilusta ja kirkasvalolampusta aamulla on monelle hyötyä. Jos sinulla on silmäsairaus tai kaksisuuntainen mielialahäiriö, kysy ensin lääkäriltä, sopiiko lamppu.',
        reactions: { helped: 5, thank_you: 2 },
      },
      {
        by: 17,
        later: 5,
        text: 'Hyvä että tosta kaksisuuntaisesta mainittiin. Mulla se lamppu toimi vähän liiankin hyvin, siivosin yöllä vintin.',
      },
      {
        by: 9,
        later: 3,
        text: 'No mie otan lampun ja varraan ajan kans. Ja soitan naapurille. Kiitos tohtorille!',
        reactions: { strength: 5 },
      },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Voiko terapeuttia vaihtaa kesken kaiken?',
    hoursAgo: 63,
    posts: [
      {
        by: 15,
        later: 0,
        text: 'kävin ekat kolme kertaa. se on varmaan ihan hyvä tyyppi mut mä puhun sille vaan säästä ja lähen kotiin. tuntuu et loukkaan jos sanon. voiko vaihtaa, vai tuleeko siitä joku merkintä et oon hankala?',
        reactions: { me_too: 3 },
      },
    ],
  },
  {
    board,
    kind: 'question',
    title: 'Kirjataanko ihan kaikki, mitä sanon?',
    hoursAgo: 15,
    posts: [
      {
        by: 21,
        later: 0,
        text: 'Mulla on aika perjantaina ja haluaisin kertoa entisestä liitosta. Pelottaa että se lukee sitten jossain, ja joku tuttu samalla alalla näkee sen. Kuka niitä tekstejä saa lukea, ja voinko pyytää ettei jotain kirjoiteta?',
        reactions: { hear_you: 2 },
      },
    ],
  },
];
