import type { Beroep } from './beroep.js';

export const ONDERWIJS: readonly Beroep[] = [
  {
    id: 'leraar-basisonderwijs',
    titels: ['Leraar basisonderwijs', 'Groepsleerkracht', 'Leerkracht bovenbouw'],
    inleiding: [
      'Voor een leuke groep wordt een leraar gezocht die grenzen en ruimte geeft.',
      'Herinner jij je die ene juf of meester nog?',
    ],
    taken: [
      [
        'lessen geven aan een groep van [22|25|27] kinderen',
        'Je geeft les aan een groep van [22|25|27] kinderen.',
      ],
      ['voortgang bijhouden', 'Van elk kind volg je de voortgang.'],
      ['gesprekken voeren met ouders', 'Met ouders praat je open en eerlijk.'],
      ['activiteiten organiseren', 'Je organiseert mee aan feesten en schoolreizen.'],
    ],
    belasting: [
      [
        'Ogen in je rug heb je wel nodig: er gebeurt veel tegelijk.',
        'Stil is het in de klas alleen tijdens het lezen.',
      ],
      [
        'Boze ouders komen voor; de directie staat achter het team.',
        'Sommige kinderen hebben thuis veel meegemaakt.',
      ],
      [
        'Staan, lopen, hurken bij een tafeltje: zitten doet een leraar vooral na drie uur.',
        'De stem is het belangrijkste gereedschap.',
      ],
    ],
    eisen: ['Een lesbevoegdheid', 'Humor en orde', "Je werkt graag samen met collega's."],
    opleiding: 'hbo',
    uren: [
      [16, 24],
      [24, 32],
      [32, 40],
    ],
    loon: [3300, 5000],
    werktijd: 'school',
  },
  {
    id: 'onderwijsassistent',
    titels: ['Onderwijsassistent', 'Leraarondersteuner', 'Klassenassistent'],
    inleiding: [
      'Een extra paar handen in de klas.',
      'Kinderen die iets meer tijd nodig hebben, krijgen die van jou.',
    ],
    taken: [
      ['kleine groepjes begeleiden', 'Kleine groepjes begeleid je bij rekenen en taal.'],
      ['lesmateriaal klaarzetten', 'Lesmateriaal zet je klaar.'],
      ['toezicht houden op het plein', 'In de pauze loop je op het plein.'],
    ],
    belasting: [
      [
        'Kleuters helpen met jas en veters betekent vaak door de knieën gaan.',
        'De kinderen zijn groot genoeg om zichzelf aan te kleden.',
      ],
      [
        'Een leerling in een rolstoel wordt verschoond met een hooglaag-tafel.',
        'Verzorging van leerlingen is geen deel van de functie.',
      ],
      [
        'Het is nooit stil, zeker niet op het plein.',
        'Er is altijd een leraar op wie kan worden teruggevallen.',
      ],
    ],
    eisen: [
      'Een opleiding onderwijsassistent',
      'Geduld en creativiteit',
      'Je bent duidelijk voor kinderen.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [16, 24],
      [20, 32],
      [24, 30],
    ],
    loon: [2650, 3250],
    werktijd: 'school',
  },
  {
    id: 'pedagogisch-medewerker',
    titels: ['Pedagogisch medewerker', 'Pedagogisch medewerker bso', 'Groepsleidster babygroep'],
    inleiding: [
      'Spelen, troosten, ontdekken: elke dag opnieuw.',
      'Ouders vertrouwen ons het liefste toe wat ze hebben.',
    ],
    taken: [
      ['kinderen verzorgen en begeleiden', 'Je verzorgt en begeleidt de kinderen.'],
      ['activiteiten aanbieden', 'Je bedenkt activiteiten voor binnen en buiten.'],
      ['overdracht met ouders', 'Ouders vertel je hoe de dag was, een warme overdracht dus.'],
    ],
    belasting: [
      [
        "Baby's van 5 tot 12 kilo til je tientallen keren per dag.",
        'De kinderen klimmen zelf met een trapje op de aankleedtafel.',
        'Een rug die tegen een stootje kan, is handig.',
      ],
      [
        'Je zit vaak op de grond of op een laag stoeltje.',
        'We hebben stoelen op volwassen hoogte.',
      ],
      [
        'Huilende kinderen, spelende kinderen: het is zelden stil.',
        'Wie snel verkouden is, heeft een zwaar eerste jaar.',
      ],
      ['De vroege dienst begint om 7.15 uur, de late eindigt om 18.30 uur.'],
    ],
    eisen: [
      'Een diploma pedagogisch werk',
      'Je bent geduldig en speels.',
      'Beschikbaar op maandag, dinsdag en donderdag',
    ],
    opleiding: 'mbo-3',
    uren: [
      [16, 24],
      [24, 32],
      [27, 36],
    ],
    loon: [2650, 3400],
    werktijd: 'dag',
  },
  {
    id: 'conciërge',
    titels: ['Conciërge', 'Conciërge basisschool', 'Medewerker schoolgebouw'],
    inleiding: [
      'Alle kinderen kennen de conciërge bij naam.',
      'Een vraagbaak, klusser en pleinwacht ineen.',
    ],
    taken: [
      ['het gebouw openen en sluiten', 'In de ochtend open je de school.'],
      ['kleine reparaties doen', 'Kleine reparaties doe je direct.'],
      ['kopieerwerk en post verzorgen', 'Kopieerwerk en post verzorg je voor het team.'],
      ['toezicht houden op de gang', 'In de gangen houd je toezicht.'],
    ],
    belasting: [
      [
        'Tafels en stoelen worden geregeld verplaatst.',
        'Dozen papier van [10|12] kilo komen op een steekkar.',
      ],
      ['Drie verdiepingen, een trap en geen lift.', 'De school is gelijkvloers.'],
      [
        'Kinderen, ouders en leveranciers staan tegelijk voor het loket.',
        'Het werk laat zich goed zelf indelen.',
      ],
    ],
    eisen: ['Handig en hartelijk', 'Geen negen-tot-vijfmentaliteit', 'Je hebt gezag bij pubers.'],
    opleiding: 'vmbo',
    uren: [
      [16, 24],
      [24, 36],
      [20, 30],
    ],
    loon: [2560, 2900],
    werktijd: 'school',
  },
  {
    id: 'docent-mbo',
    titels: ['Docent mbo', 'Docent vakcollege', 'Instructeur techniek'],
    inleiding: [
      'Het vakcollege zoekt mensen die hun vak willen doorgeven.',
      'Van de werkvloer naar de klas: die stap kan.',
    ],
    taken: [
      ['theorie- en praktijklessen geven', 'Je geeft theorie en praktijk.'],
      ['studenten coachen', 'Studenten coach je naar hun diploma.'],
      ['stages bezoeken', 'Studenten die stage lopen, zoek je op.'],
    ],
    belasting: [
      [
        'In de werkplaats staat de docent, aan het bureau zit hij.',
        'Het praktijklokaal is luidruchtig.',
      ],
      [
        'Pubers dagen uit; wie stevig staat, krijgt respect.',
        'Een moeilijk gesprek hoort er zo nu en dan bij.',
      ],
      ['In de toetsweken is het nakijken geblazen.', 'Lesstof ligt kant-en-klaar.'],
    ],
    eisen: ['Vakkennis', 'Een bevoegdheid, of bereid die te halen', 'Je kunt goed uitleggen.'],
    opleiding: 'hbo',
    uren: [
      [16, 24],
      [24, 32],
      [32, 40],
    ],
    loon: [3200, 4800],
    werktijd: 'school',
  },
  {
    id: 'schooladministrateur',
    titels: [
      'Schooladministrateur',
      'Medewerker leerlingenadministratie',
      'Medewerker roosterbureau',
    ],
    inleiding: [
      'Achter elke school schuilt een stapel gegevens.',
      'Inschrijven, uitschrijven, roosteren: er komt meer bij kijken dan men denkt.',
    ],
    taken: [
      ['leerlingen in- en uitschrijven', 'Leerlingen schrijf je in en uit.'],
      ['roosters verwerken', 'Roosterwijzigingen verwerk je nog voor acht uur.'],
      ['verzuim registreren', 'Verzuim registreer je en geef je door.'],
    ],
    belasting: [
      [
        'Rustig kantoorwerk, met een deur die dicht kan.',
        'Om de vijf minuten staat er een leerling aan de balie.',
      ],
      [
        'Het werk is zittend en grotendeels achter de computer.',
        'Typen en klikken, en dat zes uur per dag.',
      ],
      ['Aan het begin van het schooljaar is het spitsuur.', 'Schoolvakanties zijn vrij.'],
    ],
    eisen: [
      'Ervaring met een leerlingvolgsysteem',
      'Nauwkeurig',
      'Je bent vriendelijk voor leerlingen.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [16, 24],
      [20, 32],
    ],
    loon: [2650, 3250],
    werktijd: 'school',
  },
];
