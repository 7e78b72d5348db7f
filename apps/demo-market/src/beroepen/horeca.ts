import type { Beroep } from './beroep.js';

export const HORECA: readonly Beroep[] = [
  {
    id: 'kok',
    titels: ['Kok', 'Zelfstandig werkend kok', 'Chef de partie'],
    inleiding: [
      'De kaart wisselt met het seizoen.',
      'Koken doe je hier met verse spullen en een scherp mes.',
    ],
    taken: [
      ['gerechten bereiden', 'Gerechten bereid je van begin tot bord.'],
      ['mise en place maken', 'In de middag maak je je mise en place.'],
      ['bestellen en voorraad beheren', 'Bestellingen doe je met gevoel voor kosten.'],
      ['leerlingen begeleiden', 'Leerlingen leer je de kneepjes.'],
    ],
    belasting: [
      [
        'Tijdens de service is het heet, hard werken en hard lachen.',
        'Bij de bakplaat wordt het makkelijk 40 graden.',
      ],
      [
        'Pannen van [15|20] liter til je van het vuur.',
        'Grote pannen zijn kantelbaar, tillen is niet nodig.',
      ],
      ['Je staat negen uur op een dag.', 'Alles tegelijk klaar, elke avond weer.'],
      [
        'Vier avonden per week, de keuken sluit om tien uur.',
        'Wij zijn alleen overdag open, dus je avonden zijn vrij.',
      ],
    ],
    eisen: ['Een koksopleiding', 'Je houdt het hoofd koel.', 'Kennis van voedselveiligheid'],
    opleiding: 'mbo-3',
    uren: [
      [24, 38],
      [32, 38],
      [38, 38],
    ],
    loon: [2700, 3300],
    werktijd: 'rooster',
  },
  {
    id: 'afwasser',
    titels: ['Afwasser', 'Spoelkeukenmedewerker', 'Keukenhulp'],
    inleiding: [
      'Zonder schone borden geen restaurant.',
      'De spoelkeuken is het kloppend hart van de zaak.',
    ],
    taken: [
      ['serviesgoed en pannen afwassen', 'Je wast borden, glazen en pannen.'],
      ['groenten schoonmaken', 'Je snijdt groenten en maakt sla schoon.'],
      ['de keuken schoonhouden', 'Aan het eind blinkt de keuken.'],
    ],
    belasting: [
      [
        'Stapels borden van [8|10] kilo zet je op hun plek.',
        'Korven schuif je over een rollenbaan.',
      ],
      ['Het is nat, warm en lawaaiig.', 'Je handen zitten vaak in het water.'],
      ['Je staat de hele avond.', 'Op zaterdag blijft het tot elf uur doorgaan.'],
    ],
    eisen: ['Vanaf 16 jaar', 'Je werkt graag met muziek aan.', 'Aanpakken zonder morren'],
    opleiding: 'geen',
    uren: [
      [8, 20],
      [12, 24],
      [20, 32],
    ],
    loon: [2560, 2650],
    werktijd: 'avond',
  },
  {
    id: 'bediening',
    titels: ['Medewerker bediening', 'Gastvrouw of gastheer restaurant', 'Serveerster of ober'],
    inleiding: [
      'Gasten komen voor het eten en terug voor de bediening.',
      'Heb je een oog voor sfeer en een geheugen voor namen?',
    ],
    taken: [
      ['gasten ontvangen en adviseren', 'Gasten ontvang je en je adviseert over wijn.'],
      ['bestellingen opnemen en uitserveren', 'Bestellingen neem je op en breng je uit.'],
      ['tafels dekken en afruimen', 'Tafels dek je en ruim je af.'],
    ],
    belasting: [
      [
        'Je loopt op een avond meer dan [10|12] kilometer.',
        'Vier borden tegelijk dragen leren we je.',
        'De keuken brengt de borden, je draagt alleen drankjes.',
      ],
      ['Op het terras is een trap van zeven treden.', 'Zitten komt er tijdens de dienst niet van.'],
      ['Een ontevreden gast maak je weer blij.', 'Gezellige drukte is jouw element.'],
    ],
    eisen: [
      'Ervaring in de horeca',
      'Een verzorgd uiterlijk',
      'Je spreekt naast Nederlands ook Engels.',
    ],
    opleiding: 'geen',
    uren: [
      [8, 24],
      [24, 38],
      [16, 32],
    ],
    loon: [2560, 2850],
    werktijd: 'onregelmatig',
  },
  {
    id: 'kamerdienst',
    titels: ['Medewerker housekeeping', 'Kamermedewerker hotel', 'Kamermeisje of kamerjongen'],
    inleiding: [
      'Een schone kamer is het mooiste welkom.',
      'Het team huishouding verwelkomt graag een nieuwe collega.',
    ],
    taken: [
      ['kamers schoonmaken', 'Per dag maak je [twaalf|veertien|zestien] kamers schoon.'],
      ['bedden opmaken', 'Bedden maak je strak op.'],
      ['linnengoed aanvullen', 'Linnengoed vul je aan op de wagen.'],
    ],
    belasting: [
      [
        'Matrassen optillen om het laken in te stoppen: dat doe je vijftig keer per dag.',
        'De bedden gaan met een druk op de knop omhoog.',
      ],
      [
        'De linnenwagen is zwaar, maar rolt soepel.',
        'Je bukt veel en werkt geknield in de badkamer.',
      ],
      [
        'Voor iedere kamer staat [22|25|30] minuten.',
        'Je hebt je eigen etage en deelt je tijd zelf in.',
      ],
    ],
    eisen: ['Oog voor detail', 'Geen bezwaar tegen werken in het weekend', 'Je bent discreet.'],
    opleiding: 'geen',
    uren: [
      [16, 24],
      [20, 32],
      [24, 38],
    ],
    loon: [2560, 2750],
    werktijd: 'winkel',
  },
  {
    id: 'barista',
    titels: ['Barista', 'Medewerker koffiebar', 'Medewerker lunchroom'],
    inleiding: [
      'Koffie is een vak en een vriendschap.',
      'Wie de beste cappuccino maakt, mag meteen beginnen.',
    ],
    taken: [
      ['koffie en thee zetten', 'Je zet koffie met aandacht.'],
      ['taart en lunch serveren', 'Taart en lunch breng je naar de tafels.'],
      ['afrekenen en schoonmaken', 'Je rekent af en houdt de bar schoon.'],
    ],
    belasting: [
      [
        'Achter de bar staan is de baan, zes uur lang.',
        'Stukjes staan en stukjes lopen, zitten in de pauze.',
      ],
      [
        'In de ochtendspits draait alles om tempo.',
        'Het is een rustige zaak met vooral vaste gasten.',
      ],
      [
        'Zakken bonen zijn [10|15] kilo en komen eens per week.',
        'Het stampen van koffie doe je honderden keren per dag met dezelfde hand.',
      ],
    ],
    eisen: [
      'Liefde voor koffie',
      'Je bent gastvrij, ook voor je eerste kop.',
      'Beschikbaar op zaterdag of zondag',
    ],
    opleiding: 'geen',
    uren: [
      [12, 24],
      [24, 32],
      [8, 16],
    ],
    loon: [2560, 2700],
    werktijd: 'winkel',
  },
];
