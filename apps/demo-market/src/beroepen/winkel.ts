import type { Beroep } from './beroep.js';

export const WINKEL: readonly Beroep[] = [
  {
    id: 'verkoopmedewerker',
    titels: [
      'Verkoopmedewerker',
      'Verkoopmedewerker mode',
      'Verkoper woonafdeling',
      'Winkelmedewerker',
    ],
    inleiding: ['De winkel is een podium en jij staat erop.', 'Verkopen is vooral goed luisteren.'],
    taken: [
      ['klanten helpen en adviseren', 'Klanten help je bij het kiezen.'],
      ['artikelen presenteren', 'De presentatie maak je elke week opnieuw.'],
      ['de kassa bedienen', 'Aan de kassa reken je vlot af.'],
      ['leveringen uitpakken', 'Nieuwe leveringen pak je uit.'],
    ],
    belasting: [
      ['Je bent de hele dag op de been.', 'Achter de kassa staat een sta-kruk.'],
      [
        'Dozen uit de levering wegen tot [10|12|15] kilo.',
        'Een collega in het magazijn doet het sjouwwerk.',
        'Op een keukentrap hang je artikelen op hoogte.',
      ],
      [
        'Op zaterdag is het druk en dan moet het vlug.',
        'Ook op een rustige dinsdag ben je opgewekt.',
      ],
      ['Een klant is soms kortaf; daar lach je om.'],
    ],
    eisen: [
      'Gevoel voor stijl',
      'Je stapt zo op mensen af.',
      'Beschikbaar op zaterdag en op koopzondag',
      'Ervaring in een winkel',
    ],
    opleiding: 'vmbo',
    uren: [
      [12, 24],
      [24, 32],
      [32, 38],
      [8, 16],
    ],
    loon: [2560, 2800],
    werktijd: 'winkel',
  },
  {
    id: 'vakkenvuller',
    titels: ['Vakkenvuller', 'Medewerker vulploeg', 'Nachtvuller supermarkt'],
    inleiding: [
      'Lege schappen? Niet als jij er bent.',
      "Een bijbaan met vaste avonden en fijne collega's.",
    ],
    taken: [
      ['schappen bijvullen', 'Schappen vul je bij en spiegel je.'],
      ['rolcontainers uitpakken', 'Rolcontainers pak je leeg.'],
      ['datums controleren', 'De oudste datum zet je vooraan.'],
    ],
    belasting: [
      [
        'Volle containers trek je zelf uit het magazijn.',
        'Containers staan al klaar in het gangpad.',
      ],
      [
        'Van het onderste tot het bovenste schap: je bukt en strekt de hele avond.',
        'Flessen staan onderaan, dus door de knieën.',
      ],
      ['Trays met blik wegen [9|12] kilo.', 'Zware dranken doet een vaste ploeg.'],
      ['Een norm is er: [35|40|50] colli per uur.', 'Muziek op en gaan, de winkel is dan dicht.'],
    ],
    eisen: ['Vanaf [15|16|18] jaar', 'Tempo en netheid', 'Je houdt van aanpakken.'],
    opleiding: 'geen',
    uren: [
      [6, 12],
      [9, 16],
      [12, 24],
    ],
    loon: [2560, 2600],
    werktijd: 'avond',
  },
  {
    id: 'kassamedewerker',
    titels: ['Kassamedewerker', 'Caissière of kassier', 'Medewerker kassa en service'],
    inleiding: [
      'Het laatste gezicht dat een klant ziet, is het jouwe.',
      'Voor de kassa zoeken we vriendelijke mensen van alle leeftijden.',
    ],
    taken: [
      ['boodschappen scannen en afrekenen', 'Je scant boodschappen en rekent af.'],
      ['klanten helpen bij de zelfscan', 'Bij de zelfscan help je waar nodig.'],
      ['de kas opmaken', 'Aan het eind tel je de kas.'],
    ],
    belasting: [
      [
        'Je zit achter de band, met een halve draai bij elke klant.',
        'Bij de zelfscan sta je, na twee uur wissel je.',
      ],
      [
        'Kratten bier hoeven niet op de band, die scan je in de kar.',
        'Alle boodschappen gaan door je handen, ook de zware.',
      ],
      [
        'De rij wordt nooit langer dan vier mensen, daar sturen we op.',
        'Steeds dezelfde beweging met arm en pols hoort bij dit werk.',
      ],
      ['Je ziet honderden mensen per dag.'],
    ],
    eisen: [
      'Rekenen en omgaan met geld',
      'Vriendelijk, ook in de spits',
      'Je bent eerlijk en op tijd.',
    ],
    opleiding: 'geen',
    uren: [
      [8, 16],
      [12, 20],
      [20, 32],
    ],
    loon: [2560, 2650],
    werktijd: 'winkel',
  },
  {
    id: 'filiaalmanager',
    titels: ['Filiaalmanager', 'Assistent-bedrijfsleider', 'Teamleider winkel'],
    inleiding: [
      'Jouw winkel, jouw team, jouw resultaat.',
      'Een buurtwinkel leiden is ondernemen zonder eigen risico.',
    ],
    taken: [
      ['het team aansturen en roosteren', 'Je stuurt het team aan en maakt de roosters.'],
      ['omzet en derving bewaken', 'Omzet en derving houd je scherp in het oog.'],
      ['personeel werven en opleiden', 'Nieuwe mensen werf je en leid je op.'],
    ],
    belasting: [
      [
        'Je staat zelf ook achter de toonbank, halve dagen.',
        'Op kantoor ben je een uur per dag, de rest op de vloer.',
      ],
      ['Winkeldieven en ruziemakers spreek je aan.', 'Ruzies in het team praat je uit.'],
      [
        'Het laden en lossen is voor de vulploeg.',
        'Je bent eindverantwoordelijk en altijd bereikbaar.',
      ],
    ],
    eisen: [
      'Ervaring met leidinggeven in een winkel',
      'Cijfermatig inzicht',
      'Je geeft het goede voorbeeld.',
    ],
    opleiding: 'mbo-4',
    uren: [
      [36, 40],
      [38, 38],
    ],
    loon: [2950, 3800],
    werktijd: 'winkel',
  },
  {
    id: 'bloemist',
    titels: ['Bloemist', 'Bloembinder', 'Medewerker bloemenafdeling'],
    inleiding: [
      'Van geboorte tot afscheid: bloemen zijn er altijd bij.',
      'Jij maakt van losse stelen een verhaal.',
    ],
    taken: [
      ['boeketten binden', 'Boeketten bind je op wens van de klant.'],
      ['bloemen verzorgen', 'Bloemen snijd je aan en verzorg je.'],
      ['klanten adviseren', 'Klanten adviseer je met gevoel.'],
    ],
    belasting: [
      [
        'Emmers met water en bloemen wegen [8|12] kilo.',
        'Emmers vullen we op een karretje, dragen is niet nodig.',
      ],
      ['In de winkel is het nooit warmer dan 15 graden.', 'De vloer is nat en het tocht.'],
      [
        'Knippen en binden doe je uren achter elkaar.',
        'Wie een planten- of pollenallergie heeft, kan dit werk beter niet doen.',
      ],
      ['Rond Moederdag werken we dagen achtereen door.'],
    ],
    eisen: ['Creatief', 'Een opleiding in bloemschikken', 'Je werkt snel en met smaak.'],
    opleiding: 'mbo-2',
    uren: [
      [16, 24],
      [24, 38],
    ],
    loon: [2560, 2850],
    werktijd: 'winkel',
  },
  {
    id: 'webshopmedewerker',
    titels: ['Medewerker webshop', 'Contentmedewerker webwinkel', 'E-commercemedewerker'],
    inleiding: [
      'De webwinkel is dag en nacht open.',
      'Een goede productfoto verkoopt beter dan duizend woorden.',
    ],
    taken: [
      ['productteksten schrijven', 'Productteksten schrijf je vlot en foutloos.'],
      ["foto's bewerken en plaatsen", "Foto's bewerk je en zet je online."],
      ['vragen van klanten per mail beantwoorden', 'Klantvragen beantwoord je per mail.'],
    ],
    belasting: [
      [
        'Werken aan een beeldscherm vult de dag.',
        'Het meeste werk kan ook thuis aan de keukentafel.',
      ],
      [
        'Voor de fotohoek haal je soms een doos uit het magazijn.',
        "De collega's beneden pakken en sjouwen, hierboven wordt geschreven.",
      ],
      [
        'Acties gaan om middernacht live, plannen doe je overdag.',
        'Rustig werk, met om vier uur een kop thee.',
      ],
    ],
    eisen: ['Gevoel voor taal', 'Ervaring met fotobewerking', 'Je werkt gestructureerd.'],
    opleiding: 'mbo-4',
    uren: [
      [16, 24],
      [24, 32],
      [32, 40],
    ],
    loon: [2600, 3150],
    werktijd: 'dag',
  },
];
