import type { DemoThread } from '../demo-thread.ts';

export const fragaEnYrkespersonThreads: readonly DemoThread[] = [
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'Hur berättar jag för läkaren att jag dricker mer än jag har sagt?',
    hoursAgo: 1407,
    contentNotes: ['substances'],
    posts: [
      {
        by: 2,
        later: 0,
        text: 'Jag har sagt hälften varje gång läkaren har frågat. Ibland mindre än hälften. Nu ska jag få en ny medicin och undrar om det spelar någon roll. Och om jag säger som det är, står det då någonstans för all framtid?',
        reactions: { me_too: 3 },
      },
      {
        by: 'doctor',
        later: 11,
        text: 'Bra att du frågar. Ja, det spelar roll: alkohol inverkar på många läkemedel, och också på hur man tolkar blodprov och blodtryck. För läkaren är det viktigare att siffran är sann än att den är liten.\n\nDu kan börja så här: *”Jag har inte vågat berätta allt om hur mycket jag dricker.”* Den meningen har de flesta av oss hört förut, och resten av besöket brukar bli bättre av den.\n\nDet som har betydelse för vården antecknas, det stämmer. Men uppgifterna är sekretessbelagda, och du har rätt att läsa dem och be om rättelse om något är fel.',
        reactions: { helped: 3, thank_you: 2 },
      },
      {
        by: 'pharmacist',
        later: 3,
        text: 'Jag kan fylla på från apotekets håll. Man får fråga hur just den egna medicinen går ihop med alkohol, och man får be om att tala lite avsides. Du behöver inte förklara varför du undrar. Låt bara bli att hoppa över medicinen på eget bevåg medan du funderar.',
        reactions: { thank_you: 1 },
      },
      {
        by: 2,
        later: 98,
        text: 'Jag sa meningen ordagrant. Hon sa ”nå, då vet vi det” och skrev ner det, och sedan talade vi om medicinen. Det var allt. Jag hade väntat mig en föreläsning.',
        reactions: { strength: 3, thank_you: 2 },
      },
      { by: 1, later: 8, text: 'Den meningen sparar jag.', reactions: { me_too: 1 } },
    ],
  },
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'Är det någon nytta med att skriva dagbok?',
    hoursAgo: 1287,
    posts: [
      {
        by: 12,
        later: 0,
        text: 'En kompis svär vid sin dagbok. Jag har försökt tre gånger, och det blir bara en lista på allt jag har gjort fel. Finns det något vettigt sätt, eller passar det inte alla?',
      },
      {
        by: 'lapsed',
        later: 14,
        text: 'Det passar inte alla, och det är helt i sin ordning. Många tycker att det blir lättare med en liten ram: några minuter, gärna samma tid på dagen, och att man slutar när tiden är ute. En del skriver inte alls om sig själva utan om någonting som de har sett eller hört under dagen.\n\nOm du blir mera nedstämd av att skriva kan du gott låta bli. Att rita, gå ut eller prata med någon duger lika bra.',
        key: 'sv-revoked',
        reactions: { helped: 1 },
      },
      {
        by: 12,
        later: 3,
        text: 'Någonting som jag har sett, det kan jag. I dag: en farbror på cykel med en julgran på pakethållaren. Det är september.',
        reactions: { thank_you: 2 },
      },
      { by: 4, later: 9, text: 'Den dagboken skulle jag läsa.' },
    ],
  },
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'Vad händer när man ringer 116117?',
    hoursAgo: 950,
    posts: [
      {
        by: 15,
        later: 0,
        text: 'Det står överallt att man ska ringa 116117. Jag har aldrig vågat. Vad säger man först? Vad frågar de? Kan de bli irriterade om det egentligen inte är något fel på mig?',
        reactions: { me_too: 3 },
      },
      {
        by: 'nurse',
        later: 4,
        text: 'Bra fråga, jag önskar att fler ställde den. Numret är till för dig som behöver råd om något brådskande som inte är en nödsituation, innan du åker till jouren. Lite olika är det på olika håll, men så här brukar det gå till:\n\n1. Ofta får du först höra ett band och vänta en stund.\n2. Du säger vad det gäller. En mening räcker: ”Jag mår psykiskt dåligt och vet inte vad jag ska göra.”\n3. Du får några frågor: vad som har hänt, om du är trygg just nu, vilka sjukdomar och mediciner du har.\n4. Ni kommer överens om vad som är nästa steg. Det kan vara ett råd, en tid eller att du åker till jouren.\n\nDu får säga att du är nervös. Du får läsa innantill från en lapp. Och nej, ingen blir irriterad. Är någons liv i fara ringer du 112 i stället.',
        reactions: { helped: 4, thank_you: 3 },
      },
      {
        by: 9,
        later: 8,
        text: 'Jag har ringt många gånger. En gång började jag med ”förlåt att jag ringer”, och hon sa: ”Nå, det är ju därför jag sitter här.”',
        reactions: { thank_you: 2 },
      },
      { by: 15, later: 2, text: 'Nu sitter numret på kylskåpet. Bredvid pizzerians.', reactions: { strength: 2 } },
    ],
  },
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'axlarna vid öronen, kan de va stress',
    hoursAgo: 590,
    posts: [
      {
        by: 18,
        later: 0,
        text: 'kör lastbil om nätterna. sista halvåret känns de som om axlarna sitter uppe vid öronen å ja biter ihop tänderna så de värker på mornarna. tandläkaren sa stress. kan de va så enkelt, å va gör man åt de i en hytt',
        reactions: { me_too: 2 },
      },
      {
        by: 'physiotherapist',
        later: 18,
        text: 'Det kan det, och det är vanligt. När man länge är på sin vakt spänner sig kroppen utan att fråga. Några saker som många har nytta av på en rast:\n\n- Stig ur och gå några minuter så att armarna får svänga.\n- Dra upp axlarna så hårt du kan, räkna till fem och släpp. Det är skillnaden du letar efter.\n- Låt läpparna mötas men inte tänderna. Då får käken vila.\n- Andas ut längre än du andas in, några gånger.\n\nInget av det ska göra ont. När besvären har hållit i sig i månader är det värt en tid hos företagshälsovården, fråga gärna direkt efter en fysioterapeut. Om du får ont i bröstet, plötslig svår huvudvärk eller blir svag i en arm eller ett ben är det något annat: då ska du stanna bilen och ringa 112.',
        reactions: { helped: 3 },
      },
      {
        by: 18,
        later: 31,
        text: 'stod på en rastplats å drog upp axlarna å släppte. en gubbe i bilen bredvid gjorde likadant. kan ha härmats men ändå',
        reactions: { thank_you: 3 },
      },
      {
        by: 12,
        later: 10,
        text: 'Gjorde det där med tänderna medan jag läste. Jag visste inte ens att jag bet ihop.',
        reactions: { me_too: 3 },
      },
      {
        by: 18,
        later: 205,
        text: 'nu har ja vari hos en fysioterapeut via jobbe. hon sa att ja andas som en som väntar på nå. de va ju de ja gjorde',
        reactions: { hear_you: 2, strength: 2 },
      },
    ],
  },
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'Sjukskrivningen tar slut och jag öppnar inte breven',
    hoursAgo: 424,
    posts: [
      {
        by: 10,
        later: 0,
        text: 'Jag är sjukskriven till jul, och läkaren säger att det kanske inte räcker. Jag öppnar inte brev längre. De ligger i fruktskålen. Vad händer om man inte är frisk när tiden tar slut? Måste jag säga upp mig? Vem frågar man?',
        reactions: { hear_you: 2, me_too: 2 },
      },
      {
        by: 'social_worker',
        later: 15,
        text: 'Nej, säg inte upp dig. Det är sällan så bråttom med det som det känns, och det är bra att prata med någon innan.\n\nAllmänt brukar det gå till så här:\n\n- Läkaren bedömer om sjukskrivningen ska fortsätta. Boka den tiden i god tid.\n- Om det drar ut på tiden gör du, arbetsgivaren och företagshälsovården upp en plan tillsammans. Att börja på deltid är ett vanligt sätt att komma tillbaka, och rehabilitering ett annat.\n- Dagpenningen har en gräns. Fråga om nästa stöd redan före den, inte först när kontot är tomt.\n\nEn socialarbetare i ditt välfärdsområde kan sitta ner med dig och öppna breven, ett i taget. Det är ett helt vanligt ärende.',
        reactions: { helped: 2, thank_you: 2 },
      },
      { by: 10, later: 2, text: 'Kan man be om *det*? Att någon öppnar breven?' },
      { by: 'social_worker', later: 18, text: 'Ja. Ta med fruktskålen.', reactions: { thank_you: 5 } },
      { by: 16, later: 4, text: 'Det bästa svar jag har läst på hela den här sidan.' },
      {
        by: 10,
        later: 172,
        text: 'Fruktskålen är tom. Elva brev, varav sju var reklam. Det värsta var en påminnelse från biblioteket.',
        reactions: { strength: 4, thank_you: 2 },
      },
    ],
  },
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'Kan man sluta med medicinen när man mår bra igen?',
    hoursAgo: 303,
    posts: [
      {
        by: 19,
        later: 0,
        text: 'Jag har ätit medicin mot ångest i drygt ett år och mår bättre än på länge. Så nu tänker jag ju: behöver jag den? Glömmer den redan ibland. Min pojkvän tycker att jag ska fråga läkaren, men det känns fånigt att boka tid för att säga att man mår *bra*. Hur brukar det gå till?',
        reactions: { me_too: 3 },
      },
      {
        by: 'pharmacist',
        later: 16,
        text: 'Roligt att höra att du mår bättre! Och det är alls inte fånigt, det är en av de bästa orsakerna att boka tid.\n\nAllmänt gäller att kroppen vänjer sig vid sådana läkemedel. Därför slutar man oftast stegvis, i en takt som man har kommit överens om med läkaren. Den som slutar tvärt kan få yrsel, oro eller konstiga drömmar, och det är lätt att tro att ångesten är tillbaka. Berätta gärna för läkaren också att du glömmer ibland, det hör till saken.',
        reactions: { helped: 2 },
      },
      {
        by: 9,
        later: 4,
        text: 'Jag slutade en gång på egen hand när jag mådde bra. Nuförtiden frågar jag. Jag säger det inte för att skrämmas, vi har olika mediciner och olika huvuden.',
        reactions: { thank_you: 2 },
      },
      {
        by: 8,
        later: 5,
        text: 'Ni blir lurade. Såg en video av en som vet hur det ligger till: all psykmedicin är gift och man ska sluta med ALLT på en gång, då renar kroppen sig själv på två veckor. Jag slutade tvärt och mår toppen. Läkarna vill inte att ni ska veta det.',
        key: 'sv-claim',
      },
      {
        by: 12,
        later: 1,
        text: 'Fint om du mår bra, det menar jag. Men snälla, säg inte åt andra att sluta tvärt. Tänk om någon läser det här ensam mitt i natten.',
        reactions: { thank_you: 3 },
      },
      {
        by: 'doctor',
        later: 15,
        text: 'Jag vill svara tydligt, så att ingen läsare blir osäker: det stämmer inte att kroppen renas av att man slutar med allt på en gång. En del läkemedel är det direkt farligt att sluta med plötsligt.\n\nDet är tillåtet att tvivla och att ställa kritiska frågor. Ta dem med dig till den som har skrivit ut medicinen. Om du redan har slutat tvärt och mår dåligt, kontakta din egen mottagning, eller 116117 när den är stängd. Vid kramper, förvirring eller tankar på att skada dig: ring 112.',
        reactions: { helped: 2, thank_you: 3 },
      },
      {
        by: 19,
        later: 27,
        text: 'Bokade tid. Jag sa i telefonen att jag mår bra och vill tala om det. Hon som svarade lät nästan rörd.',
        reactions: { strength: 3 },
      },
    ],
  },
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'Får man be om att tala svenska?',
    hoursAgo: 76,
    posts: [
      {
        by: 3,
        later: 0,
        text: 'Jag klarar mig på finska i butiken och på jobbet. Men när jag ska berätta hur det känns har jag plötsligt en sexårings ordförråd. Hon jag går till är bra, det är inte det. Men jag hör mig själv säga *vähän huono olo* när jag menar något helt annat.\n\nHar man rätt att be om någon som talar svenska, eller är man besvärlig då? Och måste jag börja om från början?',
        reactions: { me_too: 4, hear_you: 2 },
      },
      {
        by: 16,
        later: 11,
        text: 'Ingen yrkesperson, men vi bad om det för min mans del. Vi fick vänta några veckor extra och ingen såg snett på oss. Somliga ord finns bara på det språk man grälade på som barn.',
        reactions: { thank_you: 2 },
      },
    ],
  },
  {
    board: 'fraga-en-yrkesperson',
    kind: 'question',
    title: 'Får chefen veta varför jag är sjukskriven?',
    hoursAgo: 28,
    posts: [
      {
        by: 7,
        later: 0,
        text: 'Jag ska till hälsostationen nästa vecka och blir kanske sjukskriven för första gången i mitt liv. Står orsaken på det intyg som går till jobbet? Vi är fyra på arbetsplatsen och alla känner alla.\n\nFörlåt om frågan är dum.',
        reactions: { me_too: 1 },
      },
    ],
  },
];
