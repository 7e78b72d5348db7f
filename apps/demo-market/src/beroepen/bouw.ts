import type { Beroep } from './beroep.js';

export const BOUW: readonly Beroep[] = [
  {
    id: 'timmerman',
    titels: ['Timmerman', 'Allround timmerman', 'Onderhoudstimmerman', 'Werkplaatstimmerman'],
    inleiding: ['Hout leeft en jij brengt het in vorm.', 'Een huis is zo goed als de timmerman.'],
    taken: [
      [
        'kozijnen, deuren en daken plaatsen',
        'Je plaatst kozijnen, hangt deuren af en maakt daken dicht.',
      ],
      ['hout op maat maken', 'Hout maak je op maat in de werkplaats of op de bouw.'],
      ['reparaties bij bewoners uitvoeren', 'Bij bewoners thuis doe je kleine reparaties.'],
    ],
    belasting: [
      [
        'Balken en platen van [25|30|35] kilo draag je met een maat.',
        'Voor plaatmateriaal hebben we een lift.',
      ],
      [
        'Je staat op steigers en ladders, tot [acht|tien] meter hoog.',
        'Het werk gebeurt op de begane grond, in de werkplaats.',
      ],
      [
        'Plinten en vloeren leg je geknield, kniestukken zitten in je werkbroek.',
        'Je zit regelmatig op je knieën.',
      ],
      [
        'Buiten of binnen, weer of geen weer.',
        'Zaagstof wordt afgezogen, gehoorbescherming draag je altijd.',
      ],
    ],
    eisen: [
      'Een timmeropleiding of jaren ervaring',
      'VCA',
      'Je hebt eigen handgereedschap, machines krijg je van ons.',
    ],
    opleiding: 'mbo-2',
    uren: [
      [40, 40],
      [32, 40],
    ],
    loon: [2800, 3600],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'schilder',
    titels: ['Schilder', 'Onderhoudsschilder', 'Gezel schilder'],
    inleiding: [
      'Een likje verf is pas het einde van het werk.',
      'In de lente gaan de kwasten naar buiten.',
    ],
    taken: [
      ['houtwerk schuren en gronden', 'Houtwerk schuur en grond je zorgvuldig.'],
      ['kozijnen en deuren schilderen', 'Kozijnen en deuren schilder je strak af.'],
      ['wanden sauzen en behangen', 'Binnen saus je wanden en plafonds.'],
    ],
    belasting: [
      [
        'Plafonds sauzen is zwaar voor nek en schouders.',
        'Je werkt regelmatig met je armen boven je hoofd.',
        'Voor plafonds gebruiken we een spuitmachine op wielen.',
      ],
      [
        'Een ladder op en af doe je tientallen keren per dag.',
        'Hoog werk gaat met een hoogwerker.',
        'Ladders gebruiken we niet meer, alleen rolsteigers.',
      ],
      ['Schuren geeft fijn stof en verf geeft geur.', 'We werken met verf op waterbasis.'],
    ],
    eisen: [
      'Een opleiding als schilder',
      'Netjes en geduldig',
      'Je vindt het leuk om met bewoners te praten.',
    ],
    opleiding: 'mbo-2',
    uren: [
      [37, 38],
      [32, 40],
    ],
    loon: [2700, 3400],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'stratenmaker',
    titels: ['Stratenmaker', 'Vakman bestrating', 'Opperman stratenmaker'],
    inleiding: [
      'Over jouw werk loopt straks heel de stad.',
      'De ploeg bestrating zoekt een vakman.',
    ],
    taken: [
      ['zandbedden afreien', 'Zandbedden rei je af op hoogte.'],
      ['stenen en tegels leggen', 'Stenen en tegels leg je in verband.'],
      ['kolken en banden stellen', 'Banden en kolken stel je op de draad.'],
    ],
    belasting: [
      [
        'Een stoeptegel is 9 kilo en daarvan gaan er honderden door je handen.',
        'Banden van meer dan 80 kilo legt de kraan met een klem.',
        'Machinaal straten is bij ons de norm.',
      ],
      [
        'Je werkt op je knieën of gebukt, de hele dag.',
        'Knielend werken wissel je af met machinewerk.',
      ],
      ['Trilplaat en zaag: draag je oorkappen.', 'De trilplaat bedien je hooguit een uur per dag.'],
      ['Buiten, van februari tot ver in december.'],
    ],
    eisen: [
      'Ervaring als stratenmaker of opperman',
      'Een sterke rug',
      'VCA',
      'Je staat graag vroeg op.',
    ],
    opleiding: 'vmbo',
    uren: [[40, 40]],
    loon: [2850, 3500],
    werktijd: 'vroeg',
    rijbewijs: 'B',
  },
  {
    id: 'metselaar',
    titels: ['Metselaar', 'Metselaar nieuwbouw', 'Voeger en metselaar'],
    inleiding: [
      'Steen voor steen ontstaat een wijk.',
      'Een metselaar laat iets achter dat honderd jaar blijft staan.',
    ],
    taken: [
      ['binnen- en buitenmuren metselen', 'Je metselt binnen- en buitenmuren.'],
      ['profielen stellen', 'Profielen stel je zuiver te lood.'],
      ['voegwerk herstellen', 'Oud voegwerk herstel je onzichtbaar.'],
    ],
    belasting: [
      [
        'Blokken van [14|18] kilo verwerk je met twee handen, zwaarder gaat met de kraan.',
        'Stenen zijn licht, maar er gaan er zeshonderd per dag door je handen.',
      ],
      [
        'De steiger groeit met je mee, dus bukken en strekken wisselen elkaar af.',
        'Je staat op een steiger van [vijf|negen] meter.',
      ],
      ['Specie is agressief voor de huid: handschoenen aan.', 'Bij vorst liggen we stil.'],
    ],
    eisen: ['Vakdiploma metselen', 'Je werkt graag in een koppel.', 'VCA is verplicht.'],
    opleiding: 'mbo-2',
    uren: [
      [40, 40],
      [36, 40],
    ],
    loon: [2850, 3650],
    werktijd: 'vroeg',
  },
  {
    id: 'dakdekker',
    titels: ['Dakdekker', 'Dakdekker bitumen', 'Monteur platte daken'],
    inleiding: [
      'Met je hoofd in de wolken en je voeten op het dak.',
      'Droog wonen begint bovenaan.',
    ],
    taken: [
      ['daken bedekken en isoleren', 'Daken isoleer je en dek je af.'],
      ['lekkages opsporen', 'Lekkages weet je altijd te vinden.'],
      ['randafwerking en zinkwerk maken', 'De randen werk je strak af.'],
    ],
    belasting: [
      [
        'Rollen van 35 kilo gaan met een lift omhoog; op het dak versleep je ze zelf.',
        'Rollen dakleer sjouw je over de schouder.',
      ],
      [
        'Je werkt op tien tot dertig meter hoogte, met aanlijning.',
        'Hoogtevrees en dit werk gaan niet samen.',
      ],
      ['In de zomer is een dak zo 45 graden.', 'Met de brander werken is warm en geeft dampen.'],
      ['Branden, plakken en afwerken doe je op je knieën.'],
    ],
    eisen: ['Geen hoogtevrees', 'VCA', 'Ervaring is een pré, wij leiden ook op.'],
    opleiding: 'vmbo',
    uren: [[40, 40]],
    loon: [2750, 3450],
    werktijd: 'vroeg',
    rijbewijs: 'B',
  },
  {
    id: 'uitvoerder',
    titels: ['Uitvoerder', 'Assistent-uitvoerder', 'Uitvoerder renovatie'],
    inleiding: [
      'Op de bouwplaats ben jij de dirigent.',
      'Een project staat of valt met de uitvoerder.',
    ],
    taken: [
      ['ploegen en onderaannemers aansturen', 'Ploegen en onderaannemers stuur je aan.'],
      ['planning en veiligheid bewaken', 'Planning en veiligheid houd je elke dag in het oog.'],
      ['bouwvergaderingen voeren', 'De bouwvergadering leid je met vaste hand.'],
    ],
    belasting: [
      [
        'Je bent de halve dag op de bouw, trappen en ladders inbegrepen.',
        'Vanuit de keet heb je zicht op alles, rondlopen doe je een paar keer per dag.',
      ],
      [
        'Als er iets misgaat, gaat jouw telefoon.',
        'Met onderaannemers kan het er hard aan toegaan.',
      ],
      ['Zelf sjouwen hoeft niet, de ploeg is groot genoeg.', 'Opleveren is op de dag af gepland.'],
    ],
    eisen: ['Ervaring als uitvoerder of voorman', 'Je hebt natuurlijk gezag.', 'VCA-VOL'],
    opleiding: 'mbo-4',
    uren: [
      [40, 40],
      [36, 40],
    ],
    loon: [3500, 4800],
    werktijd: 'dag',
    rijbewijs: 'B',
  },
  {
    id: 'werkvoorbereider',
    titels: ['Werkvoorbereider', 'Werkvoorbereider bouw', 'Calculator'],
    inleiding: [
      'Goed voorbereid is half gebouwd.',
      'Achter elk vlot bouwproject zit een rustige werkvoorbereider.',
    ],
    taken: [
      ['hoeveelheden en kosten berekenen', 'Hoeveelheden en kosten reken je precies uit.'],
      ['materialen bestellen', 'Materialen bestel je op het goede moment.'],
      ['planningen opstellen', 'Planningen stel je op met de uitvoerder.'],
    ],
    belasting: [
      [
        'Het is kantoorwerk met een keer per week een bezoek aan de bouw.',
        'Acht van de tien uur zit je achter je bureau.',
      ],
      [
        'Aanbestedingen hebben een harde einddatum.',
        'Er lopen zes projecten tegelijk en allemaal willen ze antwoord.',
      ],
      ['Op het kantoor is het stil genoeg om te rekenen.'],
    ],
    eisen: ['Een opleiding bouwkunde', 'Cijfermatig sterk', 'Je kunt tekeningen lezen.'],
    opleiding: 'mbo-4',
    uren: [
      [32, 40],
      [40, 40],
      [24, 32],
    ],
    loon: [3000, 4100],
    werktijd: 'kantoor',
  },
];
