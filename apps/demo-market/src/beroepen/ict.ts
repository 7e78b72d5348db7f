import type { Beroep } from './beroep.js';

export const ICT: readonly Beroep[] = [
  {
    id: 'softwareontwikkelaar',
    titels: [
      'Softwareontwikkelaar',
      'Backend developer',
      'Fullstack developer',
      'Java-ontwikkelaar',
    ],
    inleiding: [
      'Goede software valt pas op als ze er niet is.',
      'Schrijf jij code die een ander ook begrijpt?',
    ],
    taken: [
      ['nieuwe functies bouwen en testen', 'Je bouwt nieuwe functies en schrijft de testen erbij.'],
      ["code van collega's beoordelen", "Code van collega's bekijk je kritisch en vriendelijk."],
      ['fouten opsporen', 'Een fout zoek je uit tot op de bodem.'],
      [
        'meedenken over architectuur',
        'Over de opbouw van het systeem denk je vanaf het begin mee.',
      ],
    ],
    belasting: [
      [
        'Thuis of op kantoor, het is zittend werk met een toetsenbord.',
        'De bureaus gaan omhoog en er staat een loopband onder een ervan.',
      ],
      [
        'Er zijn twee vergadervrije ochtenden om ongestoord te kunnen werken.',
        'Het team zit in een open ruimte en er wordt veel overlegd.',
      ],
      [
        'Eens per [zes|acht] weken heeft een teamlid een week bereikbaarheidsdienst.',
        'Storingsdienst is er niet bij.',
      ],
      ['Elke twee weken is er een oplevering, waar naartoe gewerkt wordt.'],
    ],
    eisen: [
      'Ervaring met Java, Python of TypeScript',
      'Je kunt helder uitleggen wat je maakt.',
      'Kennis van databases',
      'Leesvaardigheid in het Engels',
    ],
    opleiding: 'hbo',
    uren: [
      [32, 40],
      [36, 40],
      [24, 36],
    ],
    loon: [3300, 5200],
    werktijd: 'kantoor',
  },
  {
    id: 'servicedesk',
    titels: ['Servicedeskmedewerker', 'Helpdeskmedewerker ICT', 'Supportmedewerker'],
    inleiding: [
      'Het doet het niet: met die zin begint bijna elk gesprek.',
      'Met geduld en verstand los jij elk computerprobleem op.',
    ],
    taken: [
      ['storingen aannemen en oplossen', 'Je neemt storingen aan en lost ze het liefst meteen op.'],
      ['accounts en rechten beheren', 'Accounts en rechten houd je netjes bij.'],
      ['laptops en telefoons klaarmaken', "Laptops maak je klaar voor nieuwe collega's."],
    ],
    belasting: [
      [
        'Soms kruip je onder een bureau voor een kabel.',
        'Alles gaat op afstand, je hoeft nergens heen.',
        'Schermen en computers uitrijden gebeurt met een steekwagen.',
      ],
      [
        'Er staan altijd meldingen open en alles heeft haast.',
        'De telefoonlijn is verdeeld: twee uur bellen, twee uur rustig werken.',
      ],
      ['Mopperende gebruikers ontwapen je met een grap.', 'Zittend werk met een headset op.'],
    ],
    eisen: [
      'Kennis van Windows en Microsoft 365',
      'Je vertaalt techniek naar gewone taal.',
      'Klantgericht',
      'Een mbo-opleiding ICT, of dezelfde kennis',
    ],
    opleiding: 'mbo-3',
    uren: [
      [24, 32],
      [32, 40],
      [36, 36],
    ],
    loon: [2650, 3300],
    werktijd: 'kantoor',
  },
  {
    id: 'testanalist',
    titels: ['Testanalist', 'Softwaretester', 'Testcoördinator'],
    inleiding: [
      'Vind de fout voordat de klant hem vindt.',
      'Kritisch zijn mag bij ons, graag zelfs.',
    ],
    taken: [
      ['testgevallen uitwerken', 'Testgevallen werk je systematisch uit.'],
      ['testen uitvoeren en bevindingen melden', 'Wat je vindt, meld je helder en feitelijk.'],
      ['testen automatiseren', 'Stap voor stap automatiseer je de testen.'],
    ],
    belasting: [
      [
        'Vlak voor een release is het stevig aanpoten.',
        'Er wordt niet gewerkt met harde opleverdata.',
      ],
      [
        'Het testlokaal is rustig en zonder telefoon.',
        'Dezelfde stappen twintig keer doorlopen met dezelfde aandacht: dat is de kunst.',
      ],
      ['Beeldschermwerk, waarvan twee dagen thuis.', 'Lichamelijke eisen zijn er niet.'],
    ],
    eisen: [
      'Een testcertificaat of ervaring',
      'Je bent eigenwijs op een prettige manier.',
      'Nauwkeurig en systematisch',
    ],
    opleiding: 'hbo',
    uren: [
      [24, 32],
      [32, 36],
      [36, 40],
    ],
    loon: [3000, 4300],
    werktijd: 'kantoor',
  },
  {
    id: 'data-analist',
    titels: ['Data-analist', 'Analist bedrijfsinformatie', 'BI-specialist'],
    inleiding: [
      'Meten is weten, als je de goede vraag stelt.',
      'Van een berg gegevens naar een helder plaatje.',
    ],
    taken: [
      ['rapporten en dashboards maken', 'Dashboards maak je zo dat iedereen ze snapt.'],
      ['gegevens verzamelen en opschonen', 'Gegevens verzamel je uit alle hoeken.'],
      ["collega's adviseren op basis van cijfers", "Met cijfers help je collega's kiezen."],
    ],
    belasting: [
      [
        'Diep nadenken in een stille kamer: dat is hier gewoon mogelijk.',
        'Vragen komen van alle afdelingen tegelijk binnen.',
      ],
      [
        'U zit vrijwel de hele dag achter het scherm.',
        'Zitten kan op een kruk, bal of gewone stoel.',
      ],
      ['Het werk is zelfstandig; planning en aanpak bepaalt de analist zelf.'],
    ],
    eisen: [
      'Kennis van SQL',
      'Ervaring met Power BI of iets vergelijkbaars',
      'Je ziet verbanden die een ander mist.',
    ],
    opleiding: 'hbo',
    uren: [
      [24, 36],
      [32, 40],
    ],
    loon: [3200, 4700],
    werktijd: 'kantoor',
  },
  {
    id: 'systeembeheerder',
    titels: ['Systeembeheerder', 'Netwerkbeheerder', 'Cloudbeheerder'],
    inleiding: [
      'Als alles werkt, ziet niemand de beheerder.',
      'Onze servers zoeken een goede verzorger.',
    ],
    taken: [
      ['servers en netwerk onderhouden', 'Je onderhoudt servers en netwerk.'],
      ['updates en back-ups plannen', 'Updates en back-ups plan je buiten de drukke uren.'],
      ['beveiliging bewaken', 'De beveiliging houd je scherp in de gaten.'],
    ],
    belasting: [
      [
        'Eens in de maand wordt een update in de nacht uitgevoerd.',
        'Alle onderhoud vindt overdag plaats.',
      ],
      [
        'Een server van 25 kilo wordt altijd met zijn tweeën in het rek gehangen.',
        'Alles draait in de cloud, dus hardware sjouwen is verleden tijd.',
      ],
      ['In de serverruimte is het koel en luid.', 'Bij een storing telt elke minuut.'],
    ],
    eisen: [
      'Kennis van Linux of Windows Server',
      'Je denkt in oplossingen.',
      'Rijbewijs B is handig.',
      'Ervaring met beveiliging',
    ],
    opleiding: 'mbo-4',
    uren: [
      [32, 40],
      [36, 36],
    ],
    loon: [3000, 4200],
    werktijd: 'kantoor',
  },
];
