import type { Beroep } from './beroep.js';

export const FACILITAIR: readonly Beroep[] = [
  {
    id: 'schoonmaker-kantoor',
    titels: ['Schoonmaker kantoren', 'Medewerker schoonmaak', 'Schoonmaakmedewerker ochtend'],
    inleiding: [
      'Een fris kantoor begint de dag goed.',
      'Een baan die je kunt combineren met gezin of studie.',
    ],
    taken: [
      ['bureaus en sanitair schoonmaken', 'Bureaus, keukens en toiletten maak je schoon.'],
      ['vloeren stofzuigen en dweilen', 'Vloeren zuig en dweil je.'],
      ['afval verzamelen', 'Het afval breng je naar de container.'],
    ],
    belasting: [
      [
        'Stofzuigen doe je met een rugstofzuiger van [5|6] kilo.',
        'De schrobmachine doet het zware werk.',
        'Een volle emmer is het zwaarste wat je optilt.',
      ],
      [
        'Je loopt en bukt vrijwel de hele dienst.',
        'Vier verdiepingen, maar er is een lift.',
        'De trappen neem je elke dag mee, van de kelder tot de vierde verdieping.',
      ],
      [
        'We werken met milde middelen en microvezeldoekjes.',
        'Je handen zijn vaak nat, handschoenen liggen klaar.',
      ],
      [
        'Voor elk gebouw staat een vaste tijd en die is krap.',
        'Je hebt een vaste route en niemand die op je vingers kijkt.',
      ],
    ],
    eisen: [
      'Je spreekt een beetje Nederlands.',
      'Ervaring is niet nodig.',
      'Betrouwbaar: de sleutel is voor jou.',
    ],
    opleiding: 'geen',
    uren: [
      [10, 15],
      [15, 25],
      [12, 20],
      [25, 38],
    ],
    loon: [2600, 2750],
    werktijd: 'vroeg',
  },
  {
    id: 'schoonmaker-trappenhuis',
    titels: ['Schoonmaker trappenhuizen', 'Medewerker portiekreiniging'],
    inleiding: [
      'Bewoners groeten je en zijn blij met een schone portiek.',
      'Alleen op pad met een busje vol spullen.',
    ],
    taken: [
      ['trappenhuizen vegen en dweilen', 'Trappenhuizen veeg en dweil je van boven naar beneden.'],
      ['liften, leuningen en ramen schoonmaken', 'Leuningen, liften en ramen neem je mee.'],
      ['gebreken melden aan de beheerder', 'Kapotte lampen meld je via de app.'],
    ],
    belasting: [
      [
        'Per dag doe je [zes|acht|tien] portieken van vier lagen, zonder lift.',
        'Je loopt al gauw zestig trappen per dag.',
      ],
      [
        'Emmers met water neem je mee naar boven.',
        'Op elke etage is een kraan, zodat je geen water hoeft te dragen.',
      ],
      [
        'Onder de trap en langs de plinten werk je gehurkt.',
        'In de winter is een portiek koud en tochtig.',
      ],
    ],
    eisen: ['Een goede conditie', 'Je kunt goed alleen werken.', 'Kennis van schoonmaakmiddelen'],
    opleiding: 'geen',
    uren: [
      [20, 32],
      [30, 38],
    ],
    loon: [2600, 2750],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'glazenwasser',
    titels: ['Glazenwasser', 'Glas- en gevelreiniger'],
    inleiding: [
      'Heldere ramen en een helder hoofd.',
      'Wie van buiten en van hoog houdt, zit hier goed.',
    ],
    taken: [
      ['ramen en gevels wassen', 'Ramen en gevels was je streeploos.'],
      ['de hoogwerker bedienen', 'De hoogwerker bedien je zelf.'],
      ['klanten te woord staan', 'Met klanten maak je een praatje.'],
    ],
    belasting: [
      [
        'Met een telescoopwasser blijf je met beide benen op de grond.',
        'Je werkt vanaf ladders en gevelbakken tot op grote hoogte.',
      ],
      [
        'Armen omhoog, uren achtereen: dat moet je volhouden.',
        'Je tilt de ladder van [18|22] kilo zelf van de auto.',
      ],
      [
        'Boven windkracht zes blijven we aan de grond.',
        'Natte handen en een koude wind horen bij de winter.',
      ],
    ],
    eisen: ['Geen hoogtevrees', 'VCA', 'Vriendelijk tegen bewoners'],
    opleiding: 'geen',
    uren: [
      [32, 38],
      [38, 38],
    ],
    loon: [2650, 3050],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'beveiliger',
    titels: ['Beveiliger', 'Objectbeveiliger', 'Receptionist-beveiliger', 'Centralist meldkamer'],
    inleiding: [
      'Veiligheid is pas merkbaar als die ontbreekt.',
      'Gastvrij en waakzaam: het kan samen.',
    ],
    taken: [
      [
        'toegang controleren en bezoekers ontvangen',
        'Je controleert wie binnenkomt en ontvangt bezoekers.',
      ],
      ['camerabeelden bekijken', 'Op de beelden houd je alles in de gaten.'],
      ['rondes lopen en afsluiten', 'Op vaste tijden loop je een ronde.'],
      ['rapporten schrijven', 'Elke dienst sluit je af met een rapport.'],
    ],
    belasting: [
      [
        'Het merendeel van de dienst wordt zittend achter de monitoren doorgebracht.',
        'Een ronde is drie kilometer en die loopt u vier keer per nacht.',
        'Per dienst zijn er twee korte rondes.',
      ],
      [
        'De nachtdienst duurt van 23.00 tot 7.00 uur.',
        'Alleen dagdiensten, omdat het object om 19.00 uur sluit.',
      ],
      [
        'Verdachte personen moeten worden aangesproken, soms alleen.',
        'Bij onraad wordt de meldkamer gebeld; zelf ingrijpen hoeft niet.',
      ],
      ['Urenlang opletten terwijl er niets gebeurt: dat is moeilijker dan het klinkt.'],
    ],
    eisen: [
      'Een diploma beveiliger niveau 2',
      'Representatief en kalm',
      'Een geldige groene pas',
      'Je rapporteert in goed Nederlands.',
    ],
    opleiding: 'mbo-2',
    uren: [
      [24, 36],
      [36, 40],
      [32, 38],
    ],
    loon: [2700, 3150],
    werktijd: 'rooster',
  },
  {
    id: 'huismeester',
    titels: ['Huismeester', 'Medewerker facilitaire dienst', 'Allround facilitair medewerker'],
    inleiding: [
      'Alles wat piept, lekt of klemt komt bij de huismeester.',
      'Voor een gebouw vol mensen zoeken we twee rechterhanden.',
    ],
    taken: [
      ['klein onderhoud uitvoeren', 'Klein onderhoud doe je zelf.'],
      ['zalen ombouwen en meubels verplaatsen', 'Zalen zet je klaar voor elke bijeenkomst.'],
      ['leveranciers ontvangen', 'Leveranciers ontvang je en wijs je de weg.'],
      ['post en pakketten rondbrengen', 'Post en pakketten breng je rond.'],
    ],
    belasting: [
      [
        'Tafels van [20|25|30] kilo verplaats je met een tafelkar.',
        'Kasten en tafels sjouwen is een vast onderdeel van de baan.',
        'Voor verhuizingen wordt een bedrijf ingehuurd.',
      ],
      [
        'Een lamp vervangen betekent even op een trap.',
        'Werk boven de drie meter wordt uitbesteed.',
      ],
      [
        'Je bent altijd onderweg in het gebouw, zitten doe je weinig.',
        'Een uur per dag wordt er administratie gedaan.',
      ],
      ['Gebruikers trekken je de hele dag aan je jas.'],
    ],
    eisen: [
      'Technisch handig',
      'Dienstbaar zonder over je heen te laten lopen',
      'Bhv-diploma, of bereid het te halen',
    ],
    opleiding: 'mbo-2',
    uren: [
      [24, 36],
      [32, 36],
      [36, 40],
    ],
    loon: [2600, 3050],
    werktijd: 'dag',
  },
  {
    id: 'cateringmedewerker',
    titels: ['Cateringmedewerker', 'Medewerker bedrijfsrestaurant', 'Medewerker kantine'],
    inleiding: [
      'Rond twaalven wordt het gezellig druk.',
      'Een goede lunch is het beste moment van de werkdag.',
    ],
    taken: [
      ['broodjes en salades klaarmaken', 'Broodjes en salades maak je vers.'],
      ['de kassa bedienen', 'Aan de kassa ken je de vaste gasten.'],
      ['afwassen en opruimen', 'Na de lunch ruim je alles op.'],
    ],
    belasting: [
      [
        "Je staat en loopt zo'n [vijf|zes] uur.",
        'Kratten melk van 12 kilo zet je in de koeling.',
        'Leveringen worden tot in de koelcel gebracht.',
      ],
      [
        'Tussen twaalf en een is het topdrukte, daarna kalm.',
        'In de spoelkeuken is het warm en nat.',
      ],
      ['Een praatje met de gasten hoort erbij, maar hoeft niet lang te duren.'],
    ],
    eisen: ['Kennis van hygiëneregels', 'Een vrolijk humeur', 'Je bent op werkdagen beschikbaar.'],
    opleiding: 'geen',
    uren: [
      [15, 25],
      [20, 30],
    ],
    loon: [2580, 2800],
    werktijd: 'dag',
  },
];
