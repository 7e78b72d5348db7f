import type { Rapportsoort, Rapportwoorden } from '@passend/domain';

export interface Levensrapport {
  readonly soort: Extract<Rapportsoort, 'trajectplan' | 'voortgangsrapportage' | 'eindrapportage'>;
  /** Day of illness on which it was laid before the werknemer. */
  readonly dag: number;
  /** First day of its period; null for a report of the whole traject. */
  readonly van: number | null;
  readonly woorden: Rapportwoorden;
  /** What the werknemer added; null when he only read it. */
  readonly zienswijze: string | null;
  readonly metWerkgever: boolean;
}

/** The six reports of the traject: the plan, every six weeks one of progress, and the end. */
export const RAPPORTEN: readonly Levensrapport[] = [
  {
    soort: 'trajectplan',
    dag: 424,
    van: null,
    woorden: {
      inleiding:
        'Transportbedrijf Verzonnen Wielen vroeg ons om Nico Levensloop te begeleiden naar ander werk. Nico werkt daar 19 jaar als chauffeur, voor 40 uur per week. In de eerstejaarsevaluatie staat dat terugkeer in het eigen werk niet binnen drie maanden te verwachten is.',
      achtergrond:
        'Nico woont in Amersfoort. Hij heeft een auto en een fiets. Thuis is er rust om te oefenen en te solliciteren.',
      visie_coach:
        'Nico kan goed tegen vaste regels en houdt het overzicht als het druk is. Dat past bij het bedienen van bruggen en sluizen op afstand, en bij de planning van vervoer. Er is werk in de regio. De stap van chauffeur naar een bedienpost is klein.',
      belastbaarheid:
        'De bedrijfsarts schreef: tillen tot ongeveer 10 kg, ongeveer 6 uur per dag en ongeveer 30 uur per week.',
      persoonsprofiel:
        'Opleiding: mbo niveau 3, chauffeur. Ervaring: 19 jaar vervoer, ook het inwerken van nieuwe collega’s. Sterk in: overzicht, techniek, rustig blijven. Wil graag: vaste tijden en werk dat ertoe doet.',
      belemmeringen:
        'Nachtdiensten passen niet bij het aantal uren. Verder reizen dan 30 km kost te veel tijd.',
      zoekprofiel:
        'Wij zoeken eerst werk in de bediening van bruggen en sluizen, op afstand. Daarna werk in planning en administratie.\n\nDit is passend: het werk is licht, zitten en staan wisselen elkaar af, en het kan in diensten van 6 uur. Het is de kortste weg, want het sluit aan op 19 jaar ervaring. Er is alleen een korte interne opleiding nodig.',
      advies_ad:
        'De arbeidsdeskundige noemt licht, overzichtelijk werk zonder zwaar tillen passend. Eigen werk is niet passend te maken. Ander werk bij de eigen werkgever is er niet.',
      plaatsbaarheid:
        'Stap 3 van 6 op de PoW-meter. Uren: 20, met opbouw naar 24. Over drie maanden verwachten wij stap 4.',
      doel: 'Doel: passend werk voor 20 tot 30 uur per week, binnen 30 km. Eerst maken wij de profielen en het CV. Daarna oefenen wij gesprekken en bouwen wij het ritme op. Vanaf week 70 gaat Nico solliciteren.',
    },
    zienswijze:
      'Ik herken mij in dit plan. Ik wil graag werken met water en techniek. Liever geen kantoor zonder ramen.',
    metWerkgever: true,
  },
  {
    soort: 'voortgangsrapportage',
    dag: 452,
    van: 410,
    woorden: {
      samenvatting:
        'De intake is klaar en het trajectplan is getekend. Nico deed vier onderzoeken naar wat hij kan en wil. Het persoonsprofiel en het zoekprofiel zijn af.',
      arbeidsmarkt:
        'In de regio Utrecht zijn elke maand een paar vacatures voor bediening van bruggen en sluizen. Voor planning en administratie zijn er meer.',
      verder:
        'De komende weken maakt Nico zijn CV en oefenen wij gesprekken. Ook gaat hij meelopen bij een sluis.',
    },
    zienswijze: null,
    metWerkgever: false,
  },
  {
    soort: 'voortgangsrapportage',
    dag: 494,
    van: 453,
    woorden: {
      samenvatting:
        'Het CV, de pitch en de voorbeelden volgens STAR zijn klaar. Nico liep mee bij een sluis en bij de gemeente. Dat ging goed.',
      arbeidsmarkt: 'Wij zagen elf vacatures die passen. De meeste gaan over planning.',
      knelpunten:
        'Eén gesprek ging niet door. Het is een week later ingehaald. Wij spreken nu ook online af.',
      verder:
        'Nico begint met solliciteren: één sollicitatie per week. Wij maken een lijst van werkgevers in de buurt.',
    },
    zienswijze: 'Het meelopen bij de sluis gaf mij veel zin om verder te gaan.',
    metWerkgever: true,
  },
  {
    soort: 'voortgangsrapportage',
    dag: 536,
    van: 495,
    woorden: {
      samenvatting:
        'Nico solliciteerde elke week. Hij had één sollicitatiegesprek en een netwerkgesprek. Het ritme is opgebouwd tot 20 uur per week.',
      arbeidsmarkt:
        'Wij zagen negen passende vacatures in zes weken. Bij vier organisaties vroegen veel mensen om dezelfde baan.',
      knelpunten:
        'Het waterschap zocht iemand voor nachtdiensten. Dat past niet bij het aantal uren. Wij vragen nu vooraf naar de diensten.',
      verder:
        'Nico volgt de tip uit het netwerkgesprek en belt met de gemeente. Hij blijft één keer per week solliciteren.',
    },
    zienswijze: null,
    metWerkgever: false,
  },
  {
    soort: 'voortgangsrapportage',
    dag: 578,
    van: 537,
    woorden: {
      samenvatting:
        'Nico sprak twee keer met de gemeente Verzonnen Waterland en keek een dagdeel mee. De gemeente wil verder met hem. Daarnaast solliciteerde hij bij vier andere organisaties.',
      arbeidsmarkt:
        'Er kwamen zeven passende vacatures bij. Twee daarvan gingen over bediening op afstand.',
      verder:
        'Wij bespreken het aanbod van de gemeente met beide werkgevers. De vorm wordt een detachering.',
    },
    zienswijze: 'Ik heb er vertrouwen in. Het meekijken was fijn, en de tijden passen bij mij.',
    metWerkgever: true,
  },
  {
    soort: 'eindrapportage',
    dag: 620,
    van: null,
    woorden: {
      samenvatting:
        'Het traject duurde dertig weken. Nico deed veertig activiteiten en zestien sollicitaties en andere stappen naar werk. Hij kwam zijn afspraken na.',
      resultaat:
        'Nico is gedetacheerd bij de gemeente Verzonnen Waterland, als medewerker brugbediening, voor 24 uur per week. Beide werkgevers en Nico zijn tevreden over het begin.',
      arbeidsmarkt:
        'In het hele traject zagen wij 27 passende vacatures. De meeste waren in planning en administratie.',
      gesloten_wegen:
        'Planning: drie keer geprobeerd. Werkgevers vroegen ervaring met hun eigen programma.\n\nAdministratie: vijf keer geprobeerd. Er waren veel andere sollicitanten.\n\nEigen werkgever: volgens de arbeidsdeskundige is daar geen passend werk.',
      vervolg:
        'De detachering loopt door. De gemeente kijkt over een half jaar of zij Nico een contract kan geven.',
      advies_wia:
        'De detachering is 24 uur per week. Dat is binnen de 30 uur die de bedrijfsarts noemt. Meer uren zijn nog niet geprobeerd.',
    },
    zienswijze:
      'Ik ben blij met mijn nieuwe werk. Ik wil later graag naar 28 uur. De begeleiding was fijn en eerlijk.',
    metWerkgever: true,
  },
];
