import type { Beroep } from './beroep.js';

export const OVERHEID: readonly Beroep[] = [
  {
    id: 'medewerker-burgerzaken',
    titels: [
      'Medewerker burgerzaken',
      'Baliemedewerker publiekszaken',
      'Medewerker publieksdienst',
    ],
    inleiding: [
      'Van geboorteaangifte tot rijbewijs: de inwoner komt langs de balie.',
      'Aan de balie ben je het gezicht van de gemeente.',
    ],
    taken: [
      [
        'paspoorten en rijbewijzen aanvragen en uitgeven',
        'Je verwerkt aanvragen voor paspoorten en rijbewijzen.',
      ],
      [
        'verhuizingen en aangiften verwerken',
        'Verhuizingen en aangiften verwerk je in de basisregistratie.',
      ],
      [
        'inwoners informeren aan de balie en telefonisch',
        'Inwoners help je aan de balie en aan de telefoon.',
      ],
    ],
    belasting: [
      [
        'Achter de balie wordt afwisselend gezeten en gestaan.',
        'De balie is ingericht voor zittend werk.',
      ],
      [
        'Soms moet een inwoner nee horen; dat leidt weleens tot stemverheffing.',
        'Agressie aan de balie is zeldzaam en er is altijd beveiliging.',
      ],
      [
        'Op donderdagavond is het stadskantoor open tot 20.00 uur.',
        'Afspraken zijn strak gepland: een kwartier per inwoner.',
      ],
      ['Identiteitsfraude herkennen vraagt scherp kijken en precies werken.'],
    ],
    eisen: [
      'Kennis van burgerzaken',
      'Klantvriendelijk en integer',
      'Je spreekt duidelijk Nederlands.',
      'Een verklaring omtrent het gedrag',
    ],
    opleiding: 'mbo-4',
    uren: [
      [18, 24],
      [24, 32],
      [32, 36],
    ],
    loon: [2800, 3700],
    werktijd: 'kantoor',
  },
  {
    id: 'beleidsmedewerker',
    titels: [
      'Beleidsmedewerker sociaal domein',
      'Beleidsadviseur duurzaamheid',
      'Beleidsmedewerker wonen',
    ],
    inleiding: [
      'Goed beleid begint met luisteren.',
      'Er liggen grote opgaven op tafel en er is ruimte om er iets van te maken.',
    ],
    taken: [
      ["beleidsnota's schrijven", "Je schrijft nota's die mensen echt lezen."],
      ['het college adviseren', 'Aan het college geef je helder advies.'],
      ['overleggen met inwoners en partners', 'Met inwoners en partners zoek je naar oplossingen.'],
      ['projecten begeleiden', 'Je trekt projecten vlot en zorgt dat ze gaan lopen.'],
    ],
    belasting: [
      [
        'Lezen, schrijven en vergaderen: het werk vraagt vooral om een helder hoofd.',
        'Het werk is grotendeels zittend.',
      ],
      ['Eens per maand is er een raadsvergadering in de avond.', 'Avondwerk komt niet voor.'],
      [
        'De politiek verandert soms van koers, ook als het stuk bijna af is.',
        'Stukken moeten op de minuut worden aangeleverd.',
      ],
      ['Draagvlak krijgen betekent ook: tegenstellingen overbruggen.'],
    ],
    eisen: [
      'Politieke gevoeligheid',
      'Een vlotte pen',
      'Ervaring bij een overheid',
      'Je tilt discussies graag naar een hoger niveau.',
    ],
    opleiding: 'hbo',
    uren: [
      [24, 36],
      [32, 36],
      [28, 32],
    ],
    loon: [3400, 5000],
    werktijd: 'kantoor',
  },
  {
    id: 'vergunningverlener',
    titels: ['Vergunningverlener', 'Casemanager omgevingsvergunningen', 'Medewerker vergunningen'],
    inleiding: [
      'Bouwen mag, maar wel volgens de regels.',
      'Achter elke dakkapel zit een vergunning.',
    ],
    taken: [
      ['aanvragen toetsen aan het omgevingsplan', 'Aanvragen toets je aan het omgevingsplan.'],
      ['adviezen opvragen bij deskundigen', 'Bij deskundigen vraag je advies op.'],
      ['besluiten opstellen', 'Je schrijft besluiten die juridisch kloppen.'],
    ],
    belasting: [
      [
        'Bijna alles gebeurt digitaal, achter een groot scherm.',
        'Een paar keer per maand is er een bezoek ter plaatse.',
      ],
      [
        'De wettelijke termijn van acht weken tikt altijd door.',
        'Men werkt in vaste stappen met een controlelijst.',
      ],
      [
        'Omwonenden zijn het niet altijd eens met een besluit.',
        'Contact met aanvragers verloopt meestal schriftelijk.',
      ],
    ],
    eisen: [
      'Kennis van de Omgevingswet',
      'Je kunt een bouwtekening lezen.',
      'Nauwkeurigheid en rechte rug',
    ],
    opleiding: 'hbo',
    uren: [
      [24, 36],
      [32, 36],
    ],
    loon: [3200, 4500],
    werktijd: 'kantoor',
  },
  {
    id: 'boa',
    titels: ['Handhaver openbare ruimte', 'Buitengewoon opsporingsambtenaar', 'Boa domein 1'],
    inleiding: ['Veilige en leefbare straten zijn het doel.', 'De straat is jouw werkplek.'],
    taken: [
      [
        'surveilleren te voet en op de fiets',
        'Te voet en op de fiets surveilleer je door de wijken.',
      ],
      ['overtreders aanspreken en zo nodig beboeten', 'Wie de regels overtreedt, spreek je aan.'],
      ['processen-verbaal opmaken', 'Processen-verbaal maak je op in het systeem.'],
    ],
    belasting: [
      [
        'Per dienst legt een handhaver [10|15] kilometer te voet af.',
        'Je loopt uren door de stad, in elk jaargetijde.',
      ],
      [
        'Agressie en belediging komen voor; u krijgt training in zelfverdediging.',
        'Je komt in situaties die uit de hand kunnen lopen.',
        'Het oplossen van ruzies op straat is dagelijks werk.',
      ],
      ['De diensten lopen door tot 23.00 uur, ook in het weekend.'],
      ['Een portofoon, steekwerend vest en stevige schoenen behoren tot de uitrusting.'],
    ],
    eisen: [
      'Een geldige boa-akte',
      'Overwicht en humor',
      'Goede lichamelijke conditie',
      'Je bent niet snel van je stuk.',
    ],
    opleiding: 'mbo-3',
    uren: [
      [32, 36],
      [36, 36],
    ],
    loon: [2900, 3700],
    werktijd: 'onregelmatig',
    rijbewijs: 'B',
  },
  {
    id: 'klantmanager-werk',
    titels: ['Klantmanager werk', 'Consulent werk en inkomen', 'Jobcoach'],
    inleiding: [
      'Werk geeft mensen meer dan alleen inkomen.',
      'Voor inwoners die een steuntje kunnen gebruiken.',
    ],
    taken: [
      [
        'gesprekken voeren met inwoners met een uitkering',
        'Met inwoners bespreek je wat er wel kan.',
      ],
      ['trajecten naar werk uitzetten', 'Je zet trajecten uit en volgt ze.'],
      ['contact leggen met werkgevers', 'Bij werkgevers open je deuren.'],
      ['besluiten over voorzieningen vastleggen', 'Besluiten leg je vast in heldere taal.'],
    ],
    belasting: [
      [
        'Schulden, ziekte, verdriet: de verhalen kunnen heftig zijn.',
        'Wie het werk mee naar huis neemt, houdt het niet vol; intervisie helpt daarbij.',
      ],
      [
        'Een deel van de cliënten is boos op de instantie.',
        'Bij conflicten is altijd een collega in de buurt.',
      ],
      [
        'Gesprekken, rapportages en overleg wisselen elkaar af.',
        'Na ieder gesprek volgt een half uur rapporteren aan de computer.',
      ],
      ['Voor huisbezoeken is een dienstfiets beschikbaar.'],
    ],
    eisen: [
      'Kennis van de Participatiewet',
      'Je luistert zonder oordeel.',
      'Ervaring met re-integratie',
    ],
    opleiding: 'hbo',
    uren: [
      [24, 32],
      [28, 36],
      [36, 36],
    ],
    loon: [3200, 4400],
    werktijd: 'kantoor',
  },
];
