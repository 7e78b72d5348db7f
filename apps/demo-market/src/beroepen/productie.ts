import type { Beroep } from './beroep.js';

export const PRODUCTIE: readonly Beroep[] = [
  {
    id: 'productiemedewerker',
    titels: ['Productiemedewerker', 'Medewerker productielijn', 'Productiemedewerker food'],
    inleiding: [
      'De lijnen draaien vijf dagen per week.',
      'Met jouw handen maken we iedere dag iets goeds.',
    ],
    taken: [
      ['producten op de lijn leggen', 'Je legt producten op de lijn.'],
      ['kwaliteit op het oog controleren', 'Met een snelle blik zie je wat niet goed is.'],
      ['dozen vullen en stapelen', 'Volle dozen stapel je op een pallet.'],
      ['de werkplek schoonmaken', 'Aan het einde maak je je plek schoon.'],
    ],
    belasting: [
      [
        'Je staat aan de lijn en maakt steeds dezelfde beweging.',
        'Elk uur wissel je van plek, zodat het werk afwisselend blijft.',
        'Bij de eindcontrole kun je zitten.',
      ],
      [
        'Dozen van [8|10|12] kilo stapel je tot schouderhoogte.',
        'Een robot stapelt de dozen, tillen is er niet meer bij.',
      ],
      [
        'In de productiehal is het [4|7|12] graden.',
        'Door de ovens kan het in de hal 30 graden worden.',
        'Gehoorbescherming is verplicht.',
      ],
      ['De snelheid van de band ligt vast: [25|30|40] stuks per minuut.'],
    ],
    eisen: ['Hygiënisch werken', 'Je kunt goed tegen herhaling.', 'Ploegendienst is geen bezwaar.'],
    opleiding: 'geen',
    uren: [
      [32, 40],
      [38, 38],
      [24, 32],
      [40, 40],
    ],
    loon: [2600, 2900],
    werktijd: 'ploegen',
  },
  {
    id: 'machineoperator',
    titels: ['Machineoperator', 'Operator A', 'Procesoperator'],
    inleiding: [
      'Een draaiende machine is muziek in de oren.',
      'Voor de nieuwe lijn zoeken we een operator met technisch gevoel.',
    ],
    taken: [
      ['machines instellen en bedienen', 'Machines stel je in en bedien je.'],
      ['kleine storingen oplossen', 'Kleine storingen los je zelf op.'],
      ['procesgegevens bijhouden', 'Op het scherm volg je het proces.'],
      ['ombouwen naar een ander product', 'Bij een ander product bouw je de lijn om.'],
    ],
    belasting: [
      [
        'Vanuit de regelkamer bewaak je zes schermen; de helft van de dienst zit je.',
        'Je loopt langs de lijn en beklimt af en toe een bordes.',
      ],
      [
        'Zakken grondstof van [20|25] kilo leeg je in de stortbak.',
        "Grondstoffen worden uit silo's aangevoerd, sjouwen is dus niet nodig.",
      ],
      ['Vijfploegendienst: ook nachten en weekenden.', 'Twee ploegen, nooit in de nacht.'],
      ['Gaat er een alarm af, dan moet je direct handelen.', 'Er is lawaai en soms stof.'],
    ],
    eisen: [
      'Een opleiding tot operator',
      'Ervaring in de industrie',
      'Je blijft alert, ook midden in de nacht.',
    ],
    opleiding: 'mbo-3',
    uren: [
      [33, 36],
      [36, 40],
      [38, 38],
    ],
    loon: [2850, 3600],
    werktijd: 'rooster',
  },
  {
    id: 'kwaliteitscontroleur',
    titels: ['Kwaliteitscontroleur', 'Medewerker kwaliteitsdienst', 'Laborant kwaliteit'],
    inleiding: [
      'Goed is pas goed als het gemeten is.',
      'Kwaliteit bewaken zonder politieagent te spelen.',
    ],
    taken: [
      ['monsters nemen en meten', 'Monsters neem je op vaste tijden en meet je in het lab.'],
      ['afwijkingen melden en volgen', 'Afwijkingen meld je en je volgt ze op.'],
      ['rapporten bijhouden', 'Alles staat netjes in je rapport.'],
    ],
    belasting: [
      [
        'De helft van de tijd zit je in het lab, de andere helft loop je langs de lijn.',
        'Er wordt gewisseld tussen zitten, staan en lopen.',
      ],
      [
        'Je werkt met kleine hoeveelheden chemische stoffen.',
        'Chemicaliën komen er niet aan te pas.',
      ],
      [
        'Een lijn stilzetten vraagt moed: niet iedereen is er blij mee.',
        'Precisie gaat boven snelheid.',
      ],
    ],
    eisen: [
      'Kennis van voedselveiligheid of meettechniek',
      'Je durft op te komen voor kwaliteit.',
      'Analytisch vermogen',
    ],
    opleiding: 'mbo-4',
    uren: [
      [24, 32],
      [32, 40],
      [36, 36],
    ],
    loon: [2800, 3500],
    werktijd: 'dag',
  },
  {
    id: 'assemblagemedewerker',
    titels: ['Assemblagemedewerker elektronica', 'Medewerker fijnmontage', 'Soldeerder'],
    inleiding: [
      'Klein, kleiner, kleinst.',
      'Voor de montage zoeken we iemand met een engelengeduld.',
    ],
    taken: [
      ['printplaten bestukken en solderen', 'Printplaten bestuk en soldeer je.'],
      ['onderdelen monteren onder een loep', 'Onder de loep zet je kleine onderdelen vast.'],
      ['producten testen', 'Elk product test je voor het weggaat.'],
    ],
    belasting: [
      [
        'Zittend werk aan een tafel met armsteunen.',
        'De werktafel en de stoel zijn op maat verstelbaar.',
      ],
      [
        'De onderdelen zijn zo klein als een rijstkorrel: goede ogen zijn nodig.',
        'Uren achter elkaar precies werken met duim en wijsvinger.',
      ],
      ['Soldeerdamp wordt aan de tafel afgezogen.', 'Het atelier is schoon, licht en stil.'],
      ["Er ligt voor iedere stap een instructie met foto's."],
    ],
    eisen: [
      'Vingervaardigheid',
      'Je kunt lang stil zitten en geconcentreerd blijven.',
      'Kleuren kunnen onderscheiden',
    ],
    opleiding: 'vmbo',
    uren: [
      [20, 32],
      [24, 40],
      [32, 36],
    ],
    loon: [2600, 2950],
    werktijd: 'dag',
  },
  {
    id: 'bakker',
    titels: ['Bakker', 'Broodbakker', 'Banketbakker'],
    inleiding: ['Als de stad wakker wordt, ruikt ze jouw brood.', 'Goed brood begint met geduld.'],
    taken: [
      ['deeg maken en opwerken', 'Deeg maak je volgens ons eigen recept.'],
      ['brood en banket afbakken', 'Brood en banket bak je goudbruin af.'],
      ['taarten opmaken', 'Taarten maak je op met oog voor detail.'],
    ],
    belasting: [
      [
        'Meel komt in zakken van [20|25] kilo.',
        'Het meel komt uit een silo, zakken tillen is verleden tijd.',
      ],
      [
        'Om drie uur in de nacht gaat de oven aan.',
        'Dankzij de remrijskast begin je pas om zes uur.',
      ],
      [
        'Bij de oven is het warm, in de zomer heel warm.',
        'Meelstof hangt in de lucht, dus een meelallergie is een probleem.',
      ],
      ['Staan, lopen, bukken: stilzitten doet een bakker nooit.'],
    ],
    eisen: [
      'Een bakkersopleiding of ervaring',
      'Je bent een ochtendmens.',
      'Passie voor het ambacht',
    ],
    opleiding: 'mbo-2',
    uren: [
      [24, 38],
      [32, 38],
      [38, 40],
    ],
    loon: [2650, 3200],
    werktijd: 'rooster',
  },
  {
    id: 'confectie',
    titels: ['Medewerker naaiatelier', 'Stoffeerder', 'Naaister'],
    inleiding: [
      'Draad, naald en een scherp oog.',
      'In ons atelier wordt nog echt met de hand gemaakt.',
    ],
    taken: [
      ['stoffen knippen en stikken', 'Stoffen knip en stik je op maat.'],
      ['meubels of kussens bekleden', 'Kussens en stoelen bekleed je zorgvuldig.'],
      ['reparaties uitvoeren', 'Reparaties voer je onzichtbaar uit.'],
    ],
    belasting: [
      [
        'Je zit achter de naaimachine en staat aan de kniptafel, om de beurt.',
        'Een groot deel van de dag gaat zittend achter de naaimachine voorbij.',
      ],
      [
        'Nieten en spannen vraagt kracht in de handen.',
        'Met knijpkracht moet je geen moeite hebben.',
      ],
      ['Rollen stof van [15|25] kilo hangen aan een rek met takel.'],
    ],
    eisen: [
      'Ervaring met industriële naaimachines',
      'Gevoel voor kleur en materiaal',
      'Je werkt precies.',
    ],
    opleiding: 'mbo-2',
    uren: [
      [16, 32],
      [24, 36],
    ],
    loon: [2600, 3050],
    werktijd: 'dag',
  },
];
