import type { Beroep } from './beroep.js';

export const GROEN: readonly Beroep[] = [
  {
    id: 'hovenier',
    titels: ['Hovenier', 'Hovenier aanleg', 'Hovenier onderhoud', 'Assistent-hovenier'],
    inleiding: [
      'Van kale grond naar een groene kamer.',
      'Met je handen in de aarde en de zon op je rug.',
    ],
    taken: [
      ['tuinen aanleggen en beplanten', 'Je legt tuinen aan en plant ze in.'],
      ['gazons maaien en heggen knippen', 'Gazons en heggen houd je strak.'],
      ['terrassen en schuttingen maken', 'Terrassen en schuttingen bouw je zelf.'],
    ],
    belasting: [
      [
        'Zakken grond van [25|40] liter en tegels van 10 kilo horen bij de dag.',
        'Kruiwagens rijden is topsport.',
        'Voor het grove werk is er een minikraan.',
      ],
      [
        'Onkruid wieden doe je geknield of gebukt.',
        'Schoffelen doe je rechtop, met goed gereedschap.',
      ],
      ['Ook in de regen gaan we door.', 'Bij strenge vorst werken we binnen aan het gereedschap.'],
      [
        'De heggenschaar en bladblazer trillen en maken herrie.',
        'Al het gereedschap loopt op een accu en is stil.',
      ],
    ],
    eisen: [
      'Kennis van planten',
      'Een aanhangwagenrijbewijs is handig.',
      'Je vindt buiten werken heerlijk.',
    ],
    opleiding: 'mbo-2',
    uren: [
      [32, 38],
      [38, 38],
      [24, 32],
    ],
    loon: [2650, 3250],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'kasmedewerker',
    titels: ['Medewerker glastuinbouw', 'Kasmedewerker', 'Gewasverzorger'],
    inleiding: [
      'Onder glas is het altijd een beetje voorjaar.',
      'De planten groeien en het team groeit mee.',
    ],
    taken: [
      ['planten verzorgen en snoeien', 'Je verzorgt planten, draait ze in en snoeit ze.'],
      ['oogsten en sorteren', 'Je oogst wat rijp is en sorteert het.'],
      ['potten en trays klaarzetten', 'Potten en trays zet je klaar voor transport.'],
    ],
    belasting: [
      [
        'In de zomer loopt de temperatuur in de kas op tot [33|35|38] graden.',
        'Het is er vochtig en warm, dus we beginnen vroeg.',
      ],
      [
        'Hoge planten verzorg je staand op een railkar.',
        'Je reikt de hele dag omhoog naar de toppen.',
        'De teelttafels staan op heuphoogte.',
      ],
      [
        'Per uur worden er [300|400|500] stelen gesneden.',
        'Het tempo stijgt met de ervaring, niet met een stopwatch.',
      ],
      ['Stuifmeel en plantensap kunnen de huid prikkelen.', 'Een tray weegt een kilo of [4|6].'],
    ],
    eisen: [
      'Geen allergie voor planten',
      'Beschikbaar in het hoogseizoen',
      'Je werkt vlot en zorgvuldig.',
    ],
    opleiding: 'geen',
    uren: [
      [24, 38],
      [32, 40],
      [38, 40],
    ],
    loon: [2560, 2750],
    werktijd: 'vroeg',
  },
  {
    id: 'medewerker-groenvoorziening',
    titels: ['Medewerker groenvoorziening', 'Medewerker buitendienst', 'Wijkbeheerder groen'],
    inleiding: [
      'Een mooie wijk begint met een verzorgd plantsoen.',
      'De buitendienst heeft een vaste plek vrij in de ploeg.',
    ],
    taken: [
      ['plantsoenen onderhouden', 'Plantsoenen houd je vrij van onkruid.'],
      ['zwerfvuil opruimen en bakken legen', 'Zwerfvuil ruim je op en bakken maak je leeg.'],
      ['gladheid bestrijden in de winter', 'In de winter strooi je mee.'],
    ],
    belasting: [
      ['Het is buitenwerk, in alle seizoenen.', 'Bij hitte geldt een tropenrooster.'],
      [
        'Een bosmaaier hang je met een harnas om, en dat voel je aan het eind van de dag.',
        'Maaien gebeurt zittend op een machine.',
      ],
      [
        "Volle afvalzakken wegen zo'n [10|12|15] kilo.",
        'Het vuil wordt met een zuigwagen opgeruimd.',
      ],
      [
        'Tijdens de strooidienst kan de telefoon om vier uur in de nacht gaan.',
        'Er wordt in een vaste ploeg van vier mensen gewerkt.',
      ],
    ],
    eisen: [
      'Affiniteit met groen',
      'Je spreekt bewoners vriendelijk aan.',
      'Bereidheid tot strooidienst',
    ],
    opleiding: 'vmbo',
    uren: [
      [36, 36],
      [32, 36],
    ],
    loon: [2650, 3150],
    werktijd: 'vroeg',
    rijbewijs: 'B',
  },
  {
    id: 'boomverzorger',
    titels: ['Boomverzorger', 'European treeworker', 'Boomtechnisch medewerker'],
    inleiding: [
      'Bomen zijn de oudste bewoners van de stad.',
      'Hoog in de kroon heb je het mooiste uitzicht van het land.',
    ],
    taken: [
      ['bomen snoeien en vellen', 'Bomen snoei je, en soms moet er een om.'],
      ['bomen controleren op veiligheid', 'Je beoordeelt of een boom veilig is.'],
      ['hout afvoeren en versnipperen', 'Takken gaan door de versnipperaar.'],
    ],
    belasting: [
      [
        'Je klimt met touwen tot twintig meter hoog.',
        'De inspecties doe je vanaf de grond, klimmen hoeft niet.',
      ],
      [
        'Met een kettingzaag van [5|6] kilo werk je boven je macht.',
        'Stamstukken gaan met de kraan op de wagen.',
      ],
      ['Zaaglawaai, snippers en trillingen: persoonlijke bescherming is verplicht.'],
    ],
    eisen: [
      'Certificaat klimmen en zagen',
      'Lef en verstand in balans',
      'Een uitstekende conditie',
    ],
    opleiding: 'mbo-3',
    uren: [
      [38, 40],
      [36, 38],
    ],
    loon: [2800, 3600],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
];
