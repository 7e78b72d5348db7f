import type { Beroep } from './beroep.js';

export const ZORG: readonly Beroep[] = [
  {
    id: 'verpleegkundige',
    titels: [
      'Verpleegkundige',
      'Verpleegkundige mbo',
      'Verpleegkundige avond en weekend',
      'Wijkverpleegkundige',
    ],
    inleiding: [
      'De afdeling zoekt een verpleegkundige met hart en verstand.',
      'Jij ziet wat een patiënt nodig heeft, ook als die het niet zegt.',
    ],
    taken: [
      ['patiënten observeren en verzorgen', 'Je verzorgt patiënten en let op veranderingen.'],
      [
        'medicijnen toedienen en infusen verzorgen',
        'Medicijnen en infusen zijn bij jou in goede handen.',
      ],
      ['familie informeren en steunen', 'Met familie praat je eerlijk en warm.'],
      ['het zorgdossier bijwerken', 'Alles wat je doet leg je vast in het dossier.'],
      ['leerlingen begeleiden', 'Leerlingen leren van jou het vak.'],
    ],
    belasting: [
      [
        'Bedlegerige patiënten draai je met een collega, met een glijzeil.',
        'Er zijn tilliften op elke kamer, zwaar tillen is dus niet de bedoeling.',
        'Fysiek is het pittig: omdraaien, ondersteunen, bedden rijden.',
      ],
      [
        'Nachtdiensten horen erbij, gemiddeld [vier|vijf] per maand.',
        'Wie geen nachten kan draaien, krijgt een rooster met dag- en avonddiensten.',
      ],
      [
        'Slecht nieuws en verdriet kom je wekelijks tegen.',
        'Het werk raakt je soms, en daar praten we over.',
        'Een overlijden laat niemand koud.',
      ],
      [
        'De bel gaat vaak en alles lijkt tegelijk te moeten.',
        'Op een dienst wordt er heel wat gelopen over de gang.',
      ],
      ['Handschoenen en handalcohol gebruik je de hele dag.'],
    ],
    eisen: [
      'Een geldige BIG-registratie',
      'Je bent bevoegd en bekwaam in voorbehouden handelingen.',
      'Een flexibele inzet in avond, nacht en weekend',
      'Je werkt graag in een team.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [24, 36],
      [28, 32],
      [32, 36],
      [16, 24],
    ],
    loon: [3050, 4100],
    werktijd: 'rooster',
  },
  {
    id: 'verzorgende',
    titels: ['Verzorgende IG', 'Verzorgende IG thuiszorg', 'Verzorgende avondzorg'],
    inleiding: [
      'Een goede dag voor een bewoner begint met een goede verzorgende.',
      'Kleine dingen maken bij ons het verschil.',
    ],
    taken: [
      [
        'cliënten helpen met wassen, aankleden en eten',
        'Je helpt mensen bij het wassen, aankleden en eten.',
      ],
      ['wonden verzorgen en medicijnen delen', 'Wonden en medicijnen zijn onderdeel van je werk.'],
      [
        'signaleren wanneer de zorg moet veranderen',
        'Je merkt het als iemand meer hulp nodig heeft.',
      ],
      ['rapporteren op een tablet', 'Na elk bezoek schrijf je kort op wat je deed.'],
    ],
    belasting: [
      [
        'Steunkousen aantrekken vraagt sterke handen.',
        'Bij het wassen sta je vaak voorovergebogen.',
        'Je helpt bewoners van bed naar stoel, met een actieve of passieve lift.',
      ],
      [
        'Per route bezoek je [tien|twaalf|vijftien] cliënten, op de fiets of met de auto.',
        'Je rijdt van adres naar adres; een auto van de zaak is er.',
      ],
      [
        'Veel bewoners hebben dementie en kunnen onrustig of boos zijn.',
        'Onbegrepen gedrag vraagt geduld en humor.',
      ],
      [
        'Je werkt alleen bij mensen thuis, maar een collega is altijd te bellen.',
        'Het is nooit een eenzaam beroep: er zijn steeds twee mensen per dienst.',
      ],
    ],
    eisen: [
      'Een diploma verzorgende IG',
      'Je hebt geduld en een luisterend oor.',
      'Beschikbaar voor avond- en weekenddiensten',
    ],
    opleiding: 'mbo-3',
    uren: [
      [16, 32],
      [24, 28],
      [20, 32],
    ],
    loon: [2750, 3550],
    werktijd: 'onregelmatig',
  },
  {
    id: 'huishoudelijke-hulp',
    titels: ['Hulp in de huishouding', 'Thuishulp', 'Huishoudelijk medewerker thuiszorg'],
    inleiding: [
      'Een schoon huis en een kop koffie: voor veel ouderen is dat goud waard.',
      'Met jouw hulp kan iemand langer thuis blijven wonen.',
    ],
    taken: [
      [
        'stofzuigen, dweilen en ramen van binnen wassen',
        'Je stofzuigt, dweilt en houdt keuken en badkamer fris.',
      ],
      ['bedden opmaken en de was doen', 'Bedden verschonen en de was horen er ook bij.'],
      [
        'signaleren of het goed gaat met de cliënt',
        'Zie je dat iemand achteruitgaat, dan geef je dat door.',
      ],
    ],
    belasting: [
      [
        'Een volle emmer of een stofzuiger de trap op: zwaarder dan [8|10] kilo wordt het niet.',
        'Bedden verschuiven doen we niet.',
        'Wie dit werk doet, bukt en reikt veel.',
      ],
      [
        'De badkamer schrob je op je knieën of met een schrobber op een steel.',
        'Op een keukentrapje bereik je de bovenste kastjes.',
      ],
      [
        'Bij sommige cliënten zijn huisdieren of wordt gerookt.',
        'Je werkt met gewone schoonmaakmiddelen en krijgt handschoenen.',
      ],
      ['Elke cliënt krijgt [twee|tweeënhalf|drie] uur, dus haasten is niet nodig.'],
    ],
    eisen: [
      'Ervaring in je eigen huishouden is genoeg.',
      'Vriendelijk en betrouwbaar',
      'Een fiets om tussen adressen te rijden',
    ],
    opleiding: 'geen',
    uren: [
      [8, 20],
      [12, 24],
      [16, 28],
    ],
    loon: [2600, 2750],
    werktijd: 'dag',
  },
  {
    id: 'begeleider',
    titels: [
      'Begeleider wonen',
      'Persoonlijk begeleider',
      'Begeleider gehandicaptenzorg',
      'Begeleider dagbesteding',
    ],
    inleiding: [
      'Geen bewoner is hetzelfde en dat maakt het werk mooi.',
      'Op de woonlocatie is plek voor een begeleider met lef en geduld.',
    ],
    taken: [
      [
        'bewoners begeleiden bij koken, geld en afspraken',
        'Samen met bewoners kook je en regel je de week.',
      ],
      ['doelen opstellen en evalueren', 'Je stelt met elke bewoner doelen op.'],
      ['contact onderhouden met verwanten', 'Ouders en broers of zussen betrek je waar het kan.'],
      ['activiteiten organiseren', 'Je bedenkt activiteiten die bij de groep passen.'],
    ],
    belasting: [
      [
        'Agressie komt voor; je krijgt een training om spanning te verminderen.',
        'Soms loopt de emotie hoog op en dan blijf jij kalm.',
        'De groep is rustig, fysieke agressie komt niet voor.',
      ],
      [
        'Lichamelijke verzorging is geen onderdeel van de baan.',
        'Enkele bewoners hebben hulp nodig bij de verzorging, met een plafondlift.',
      ],
      ['Slaapdiensten horen bij het rooster.', 'Er zijn alleen dag- en avonddiensten.'],
      [
        'Je stapt zonder moeite over van een telefoontje naar een ruzie in de keuken.',
        'Regelmaat is alles: de dagen hebben een vast ritme.',
      ],
    ],
    eisen: [
      'Een opleiding in zorg of welzijn',
      'Je kunt grenzen stellen zonder streng te worden.',
      'Ervaring met autisme of een verstandelijke beperking',
    ],
    opleiding: 'mbo-4',
    uren: [
      [20, 28],
      [24, 32],
      [28, 36],
    ],
    loon: [2850, 3750],
    werktijd: 'onregelmatig',
  },
  {
    id: 'doktersassistent',
    titels: ['Doktersassistent', 'Doktersassistente huisartsenpraktijk', 'Triagist'],
    inleiding: [
      'Het eerste contact met de praktijk loopt via de assistente.',
      'Geen telefoontje is hetzelfde in een huisartsenpraktijk.',
    ],
    taken: [
      [
        'de telefoon beantwoorden en inschatten hoe dringend een klacht is',
        'Aan de telefoon schat je in hoe snel iemand gezien moet worden.',
      ],
      [
        'bloeddruk meten, oren uitspuiten en hechtingen verwijderen',
        'Je hebt een eigen spreekuur voor kleine verrichtingen.',
      ],
      [
        'herhaalrecepten en verwijzingen klaarzetten',
        'Recepten en verwijzingen zet je klaar voor de arts.',
      ],
    ],
    belasting: [
      [
        'Op maandagochtend staat de telefoon roodgloeiend.',
        'Tijdens het bellen loopt er soms iemand aan de balie: dan verdeel je je aandacht.',
      ],
      [
        'De helft van de tijd zit je met een headset achter de computer.',
        'Het werk wisselt tussen zitten aan de telefoon en staan bij de behandeltafel.',
      ],
      [
        'Ongeruste of boze bellers stel je gerust.',
        'Je hebt met zieke mensen te maken, ook met ernstige verhalen.',
      ],
      ['Tillen of zwaar lichamelijk werk komt in de praktijk niet voor.'],
    ],
    eisen: [
      'Een diploma doktersassistent',
      'Je blijft rustig en vriendelijk.',
      'Ervaring met een huisartseninformatiesysteem',
    ],
    opleiding: 'mbo-4',
    uren: [
      [16, 24],
      [20, 32],
      [24, 36],
    ],
    loon: [2750, 3500],
    werktijd: 'kantoor',
  },
  {
    id: 'tandartsassistent',
    titels: ['Tandartsassistent', 'Stoelassistente tandarts', 'Preventieassistent'],
    inleiding: [
      'Vier handen werken beter dan twee.',
      'In een moderne praktijk zoeken we een assistent met een rustige uitstraling.',
    ],
    taken: [
      [
        'de tandarts assisteren aan de stoel',
        'Aan de stoel geef je instrumenten aan en zuig je af.',
      ],
      ['instrumenten reinigen en steriliseren', 'Na elke behandeling reinig je de instrumenten.'],
      ['afspraken inplannen', 'Tussendoor plan je afspraken in.'],
    ],
    belasting: [
      [
        'Assisteren doe je zittend, vaak gedraaid en met het hoofd gebogen.',
        'Je zit dicht bij de patiënt en houdt je handen langere tijd stil.',
      ],
      [
        'Mondmasker en handschoenen draag je de hele dag.',
        'Er wordt met desinfecterende middelen gewerkt.',
      ],
      [
        'Fijn werk met kleine instrumenten vraagt een vaste hand.',
        'Angstige patiënten stel je op hun gemak.',
      ],
    ],
    eisen: [
      'Een opleiding tot tandartsassistent, of de wil om te leren',
      'Hygiënisch werken',
      'Je hebt oog voor mensen.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [24, 32],
      [16, 32],
      [32, 38],
    ],
    loon: [2650, 3300],
    werktijd: 'kantoor',
  },
  {
    id: 'voedingsassistent',
    titels: ['Voedingsassistent', 'Gastvrouw of gastheer zorg', 'Medewerker maaltijden'],
    inleiding: [
      'Lekker eten helpt bij het beter worden.',
      'Wie graag gastvrij is, vindt hier een mooie plek.',
    ],
    taken: [
      ['maaltijden klaarmaken en rondbrengen', 'Je maakt maaltijden klaar en brengt ze rond.'],
      ['wensen en diëten opnemen', 'Bij elke patiënt vraag je naar de wensen.'],
      ['de keuken opruimen en voorraad aanvullen', 'Na afloop ruim je de keuken op.'],
    ],
    belasting: [
      [
        'De maaltijdkar weegt beladen [120|150|180] kilo en heeft grote wielen.',
        'De kar rijdt elektrisch, duwen is niet nodig.',
      ],
      [
        'Je loopt de hele ochtend van kamer naar kamer.',
        'Er wordt veel gelopen en gestaan, zitten doe je alleen in de pauze.',
      ],
      [
        'Voeden of verzorgen van patiënten hoort niet bij het werk.',
        'Sommige patiënten zijn erg ziek; een vriendelijk woord helpt.',
      ],
    ],
    eisen: [
      'Kennis van hygiëne in de keuken',
      'Gastvrij en representatief',
      'Je bent beschikbaar in het weekend, om en om.',
    ],
    opleiding: 'mbo-1',
    uren: [
      [12, 20],
      [16, 24],
      [20, 28],
    ],
    loon: [2560, 2800],
    werktijd: 'onregelmatig',
  },
  {
    id: 'apothekersassistent',
    titels: ['Apothekersassistent', 'Assistent ziekenhuisapotheek'],
    inleiding: [
      'Medicijnen zijn vertrouwenswerk.',
      'Aan de balie en achter de schermen is nauwkeurigheid troef.',
    ],
    taken: [
      ['recepten verwerken en controleren', 'Recepten verwerk je met grote precisie.'],
      ['voorlichting geven aan de balie', 'Aan de balie leg je uit hoe een medicijn werkt.'],
      ['medicijnen klaarmaken en etiketteren', 'Achter de schermen maak je medicijnen klaar.'],
    ],
    belasting: [
      [
        'Aan de balie sta je; in de bereiding is er een kruk.',
        'Staan en lopen wisselen met zittend beeldschermwerk.',
      ],
      [
        'Een klein foutje kan grote gevolgen hebben, dus je moet je goed kunnen concentreren.',
        'Onderbrekingen zijn normaal: telefoon, balie, collega.',
      ],
      [
        'Klanten begrijpen niet altijd waarom iets niet vergoed wordt en dat zeggen ze.',
        'Het contact met klanten beperkt zich tot de ochtend.',
      ],
    ],
    eisen: [
      'Een diploma apothekersassistent',
      'Secuur en sociaal',
      'Je werkt graag volgens protocol.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [18, 28],
      [24, 36],
      [32, 36],
    ],
    loon: [2700, 3450],
    werktijd: 'winkel',
  },
  {
    id: 'activiteitenbegeleider',
    titels: ['Activiteitenbegeleider', 'Medewerker welzijn', 'Activiteitenbegeleider ouderen'],
    inleiding: [
      'Zingen, schilderen, een ommetje: elke dag iets om naar uit te kijken.',
      'Heb jij altijd een idee voor een leuke middag?',
    ],
    taken: [
      ['activiteiten bedenken en begeleiden', 'Je bedenkt activiteiten en voert ze uit.'],
      ['vrijwilligers inplannen', 'Met een groep vrijwilligers maak je de week rond.'],
      ['uitstapjes organiseren', 'Een paar keer per jaar ga je met bewoners op pad.'],
    ],
    belasting: [
      [
        'Je duwt regelmatig een rolstoel, binnen en buiten.',
        'Rolstoelen duwen doen de vrijwilligers.',
      ],
      ['Tafels en stoelen zet je zelf klaar.', 'Fysiek is het licht werk.'],
      [
        'Een groep van twaalf mensen vraagt dat je overal oog voor hebt.',
        'Je hebt de hele dag mensen om je heen.',
      ],
    ],
    eisen: [
      'Creatief en geduldig',
      'Een opleiding richting welzijn',
      'Je muziekinstrument mag mee.',
    ],
    opleiding: 'mbo-3',
    uren: [
      [12, 20],
      [16, 24],
      [24, 28],
    ],
    loon: [2700, 3300],
    werktijd: 'dag',
  },
  {
    id: 'medisch-secretaresse',
    titels: ['Medisch secretaresse', 'Polikliniekassistent', 'Medewerker medische administratie'],
    inleiding: [
      'Een polikliniek draait op een goed secretariaat.',
      'Voor de poli zoeken we een collega die van orde houdt.',
    ],
    taken: [
      [
        'afspraken plannen en patiënten ontvangen',
        'Je plant afspraken en ontvangt patiënten aan de balie.',
      ],
      ['brieven van de specialist uitwerken', 'Brieven werk je uit aan de hand van een opname.'],
      ['dossiers compleet houden', 'Je zorgt dat dossiers compleet zijn.'],
    ],
    belasting: [
      [
        'Brieven uitwerken betekent: uren achtereen typen.',
        'Ongeveer zes uur per dag werk je aan het beeldscherm.',
        'Een zit-sta-bureau maakt het beeldschermwerk prettiger.',
      ],
      [
        'Aan de balie is het in de ochtend een komen en gaan.',
        'Op de uitwerkkamer is het stil en kan men geconcentreerd werken.',
      ],
      ['Lichamelijk inspannend is het werk niet.'],
    ],
    eisen: [
      'Foutloos Nederlands in woord en schrift',
      'Kennis van medische termen',
      'Discretie',
      'Je typt blind en snel.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [16, 24],
      [24, 32],
      [32, 36],
    ],
    loon: [2700, 3450],
    werktijd: 'kantoor',
  },
];
