import type { DemoThread } from '../demo-thread.ts';

export const forstaInlaggetThreads: readonly DemoThread[] = [
  {
    board: 'forsta-inlagget',
    kind: 'discussion',
    title: 'Har läst här sedan i våras',
    hoursAgo: 1599,
    posts: [
      {
        by: 15,
        later: 0,
        text: 'Jag har läst här sedan i våras men aldrig skrivit något. Nyss skapade jag ett konto, mest för att se om jag vågar. Det gjorde jag tydligen.\n\nDet har egentligen inte hänt något särskilt. Det är just det som är så svårt att förklara för andra. Jag går till jobbet, jag handlar, jag säger ”bra tack” i kassan, och när jag kommer hem sitter jag i tamburen med ytterkläderna på tills det blir mörkt. Nu blir det ju mörkt allt tidigare.\n\nJag ville mest säga att ni som skriver här höll mig sällskap hela sommaren, fast ni inte visste om det.',
        reactions: { hear_you: 3, me_too: 2 },
      },
      {
        by: 14,
        later: 1,
        text: 'Roligt att du finns. Jag satt i bilen utanför mitt eget hus i två år, en halvtimme varje kväll. I tamburen är det åtminstone varmt.',
        reactions: { thank_you: 2 },
      },
      { by: 11, later: 5, text: 'Bra. Välkommen.' },
      { by: 19, later: 2, text: 'Tamburklubben! Jag brukar sitta på badkarskanten. Där får man golvvärme på köpet. Skönt att du skrev.' },
      {
        by: 15,
        later: 18,
        text: 'Nu sitter jag i tamburen och ler åt telefonen. Tack. Jag hade inte räknat med att någon skulle svara över huvud taget.',
        reactions: { hear_you: 2 },
      },
      {
        by: 17,
        later: 14,
        text: 'Det där att det inte har hänt något. Det tog mig trettio år att fatta att man får vara slut ändå. Ingen kommer och frågar efter kvittot.',
        reactions: { me_too: 3 },
      },
      {
        by: 15,
        later: 132,
        text: 'Ville bara berätta att jag tog av mig jackan före sju i dag.',
        reactions: { strength: 3, thank_you: 2 },
      },
    ],
  },
  {
    board: 'forsta-inlagget',
    kind: 'discussion',
    title: 'Jag som brukar sköta om andra',
    hoursAgo: 1096,
    posts: [
      {
        by: 10,
        later: 0,
        text: 'Femton år i vården, och så en dag stod jag i förrådet och kom inte ihåg vad jag hade gått dit för. Inget farligt hände. Men jag började gråta, och sedan slutade det inte.\n\nNu är jag sjukskriven till jul. Alla säger *vila nu*, som om det var något man bara gör. Jag ligger på soffan och gör upp vårdplaner åt mig själv i huvudet. Patienten är svårmotiverad.\n\nFinns det andra här som jobbar i vården, eller har gjort det? Hur lär man sig vara den som blir omskött?',
        reactions: { hear_you: 3, strength: 2 },
      },
      {
        by: 16,
        later: 2,
        text: 'Inte i vården men i skolan, och jag har gått samma väg. Det tog tre månader innan vilan kändes som vila. Före det kändes den som skolk.',
        reactions: { me_too: 2 },
      },
      {
        by: 'nurse',
        later: 16,
        text: 'Kollega här, och i dag skriver jag mest som människa. Det du berättar hör jag oftare än man kunde tro, också i kafferummet.\n\nEn sak av allmän natur: om sömnen inte kommer tillbaka, eller om det bara blir tyngre fast du vilar, så säg det till företagshälsovården redan före nästa tid. Man behöver inte vänta på kontrollbesöket. Och låt någon annan skriva vårdplanen.',
        reactions: { thank_you: 2 },
      },
      { by: 11, later: 5, text: 'Samma här. Gick över.' },
      {
        by: 10,
        later: 6,
        text: 'Tack allihop. ”Som skolk”, det är just så. Jag gömmer mig bakom gardinen när grannfrun hämtar posten, så att hon inte ska se att jag är hemma mitt på dagen.',
      },
      {
        by: 18,
        later: 4,
        text: 'haha ja kör natt å sover om dan, hela trappan tror ja e arbetslös. man vänjer sej. vinka åt dom',
        reactions: { thank_you: 1 },
      },
      {
        by: 21,
        later: 800,
        text: 'Jag kom hit först nu i november och läste er diskussion i efterhand. Jag hade en gång en granne som vinkade från sitt köksfönster varje morgon. Hon visste nog inte vad det betydde. Hur gick det med posten?',
      },
      {
        by: 10,
        later: 27,
        text: 'Jo! Rapport från avdelning Soffan: jag vinkade. Hon vinkade tillbaka och kom över med svampsoppa. Det visade sig att hon har varit sjukskriven själv, två gånger. Vi satt i köket en hel timme och ingen av oss frågade vad den andra gör om dagarna.',
        reactions: { hear_you: 2, thank_you: 3 },
      },
    ],
  },
  {
    board: 'forsta-inlagget',
    kind: 'discussion',
    title: 'vet int riktigt hur man gör',
    hoursAgo: 734,
    posts: [
      {
        by: 23,
        later: 0,
        text: 'asså vet int om de här e rätt ställe. ja flytta hit i augusti för att studera o alla andra verka ha fått sitt gäng redan på introveckan. va på två sitzar o gick hem från båda\n\nnu har ja int gått på föreläsning på tre veckor. ligger o skrollar till typ fyra o sover över allt. mamma frågar hur de går o ja säger bra. har int sagt åt nån',
        reactions: { hear_you: 3 },
      },
      {
        by: 12,
        later: 1,
        text: 'Du har kommit rätt. Jag skriver gradu på sjunde året, så jag är väl den du har blivit varnad för. Men på riktigt: min första höst bodde jag också i sängen. Till slut gick jag till studerandehälsovården och sa exakt det du skrev här. Läste det rakt av från telefonen.',
        reactions: { helped: 2 },
      },
      {
        by: 17,
        later: 10,
        text: 'Det där med att säga ”bra” åt mamma höll jag på med i åratal. Man behöver inte berätta allt på en gång. ”Det har varit ganska tungt” räcker som första mening.',
        reactions: { thank_you: 1 },
      },
      { by: 23, later: 9, text: 'kan man göra så?? bara läsa från telefonen' },
      { by: 12, later: 1, text: 'Jo. Hon sa att hälften gör så.' },
      {
        by: 19,
        later: 3,
        text: 'Jag har också suttit på en sitz och sjungit med i varenda snapsvisa utan att känna en människa. Det är en alldeles egen sorts ensamhet, den kommer med sånghäfte.',
        reactions: { me_too: 3 },
      },
      {
        by: 23,
        later: 164,
        text: 'gick dit idag. läste från telefonen. hon sa tack för att du kom. fick ny tid nästa vecka o hon hjälper mej skriva åt studiehandledaren. mamma vet oxå nu, hon blev int arg',
        reactions: { strength: 3, thank_you: 2 },
      },
    ],
  },
  {
    board: 'forsta-inlagget',
    kind: 'discussion',
    title: 'Sjuttiotvå år och nybörjare',
    hoursAgo: 298,
    contentNotes: ['loss'],
    posts: [
      {
        by: 21,
        later: 0,
        text: 'God dag. Jag är sjuttiotvå år, och min dotterdotter hjälpte mig att hitta hit. Vad jag skriver har hon inte hjälpt mig med, det sköter jag själv.\n\nMin man dog i mars. På fars dag kom barnen med tårta som förr. Vi satt på våra vanliga platser, alla utom en. När de hade farit diskade jag hans kopp, fast ingen hade druckit ur den.\n\nJag är inte sjuk, tror jag, men jag har slutat laga mat åt mig själv. Får man vara här då?\n\nMed vänlig hälsning\nen nybörjare',
        reactions: { hear_you: 4, strength: 2 },
      },
      {
        by: 15,
        later: 1,
        text: 'Det får man. Jag skrev här första gången i september och var lika osäker. Jag beklagar sorgen. Det där med koppen kommer jag att bära med mig.',
      },
      {
        by: 14,
        later: 2,
        text: 'Välkommen. När far dog levde mor på smörgås i ett halvår. Vi barn tjatade, och det hjälpte inte ett dugg. Det som hjälpte var grannfrun som började dyka upp på torsdagar med en egen kastrull.',
        reactions: { thank_you: 2 },
      },
      { by: 11, later: 12, text: 'Min fru dog. Kokar potatis.', reactions: { hear_you: 4 } },
      {
        by: 21,
        later: 5,
        text: 'Kära ni. Jag har läst era svar tre gånger. Till den som kokar potatis: jag satte genast på en kastrull. Fem stycken, av gammal vana. Två åt jag upp.',
        reactions: { strength: 2, thank_you: 2 },
      },
      {
        by: 'social_worker',
        later: 22,
        text: 'Varmt välkommen hit. Det ordnas sorggrupper på svenska på många håll, och en del träffas på nätet. Församlingarna och hälsostationen brukar känna till dem som finns i trakten, och man får ringa och fråga utan att vara sjuk.\n\nOm maten inte smakar på länge, eller om dagarna känns tyngre i stället för lättare, är det bra att säga det på din hälsostation. Det är en helt giltig orsak att ringa.',
        reactions: { thank_you: 1 },
      },
      {
        by: 19,
        later: 9,
        text: 'Jag är tjugonio och åt flingor till middag i dag. Så du ligger långt före. Fortsätt gärna skriva, man ser allt framför sig när du berättar.',
      },
      { by: 21, later: 21, text: 'Tack. Flingor är inte middag.\n\nHälsningar, en mommo', reactions: { thank_you: 3, me_too: 1 } },
    ],
  },
  {
    board: 'forsta-inlagget',
    kind: 'discussion',
    title: 'Tvillingar, november och jag',
    hoursAgo: 28,
    posts: [
      {
        by: 13,
        later: 0,
        text: 'Skriver det här med en hand. I den andra har jag en bebis. Den andra bebisen sover, äntligen, men bara när torktumlaren är på, så jag sitter på golvet i hjälpköket.\n\nAlla sa att det är en så lycklig tid. Och visst, de luktar gott. Men jag har inte tänkt en hel tanke sedan i augusti, och i går blev jag så arg på en nappflaska att jag måste gå ut på trappan en stund. Är rädd att jag är fel sorts mamma.\n\nHar skrivit på nattområdet förut, men aldrig det här.',
        reactions: { hear_you: 3, strength: 2, me_too: 1 },
      },
      {
        by: 10,
        later: 4,
        text: 'Du gick ut på trappan. Det är precis vad man ska göra med en nappflaska som man är arg på.\n\nBerätta för rådgivningen hur trött du är, just så här. De frågar ju om allt annat.',
        reactions: { thank_you: 2 },
      },
      {
        by: 16,
        later: 1,
        text: 'Mina föddes med ett och ett halvt år emellan. Av det första året minns jag ljudet av tvättmaskinen och ingenting annat. Du är inte fel sort. Du är ensam om för mycket.',
        reactions: { hear_you: 2 },
      },
      {
        by: 13,
        later: 12,
        text: 'Tack. Grät lite i skenet från torktumlaren. Vi ska till rådgivningen snart och jag har skrivit på handen så att jag inte säger ”bra tack”.',
        reactions: { strength: 3 },
      },
      {
        by: 19,
        later: 8,
        text: 'Torktumlaren som barnvakt, jag är imponerad. Har ni varit på rådgivningen än? Om inte så håller jag tummarna.',
      },
    ],
  },
  {
    board: 'forsta-inlagget',
    kind: 'discussion',
    title: 'Får man vara med utan diagnos?',
    hoursAgo: 4,
    posts: [
      {
        by: 6,
        later: 0,
        text: 'Hej. Jag har ingen diagnos och tar ingen medicin, jag har inte ens varit till läkaren. Jag har bara blivit rädd för telefonen. När den ringer stelnar jag till. Jag har åtta missade samtal från min egen syster.\n\nÄr det här en plats för sådant, eller är den till för dem som har det svårt på riktigt?',
      },
    ],
  },
];
