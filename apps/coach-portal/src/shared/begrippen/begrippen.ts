export interface Begrip {
  readonly naam: string;
  /** In words of B1; it may not lean on another term of this list. */
  readonly uitleg: string;
  /** Where it is laid down; null for a word of practice. */
  readonly bron: string | null;
}

/** The words of the field, each explained once. The page with all of them and `Woord` read this. */
export const BEGRIPPEN = {
  arbeidsdeskundige: {
    naam: 'Arbeidsdeskundige',
    uitleg:
      'Iemand die kijkt welk werk bij jouw mogelijkheden past. Hij kijkt naar het werk, niet naar je ziekte.',
    bron: null,
  },
  bedrijfsarts: {
    naam: 'Bedrijfsarts',
    uitleg:
      'De arts die kijkt wat je in je werk kunt doen. Wat je hem vertelt over je ziekte, blijft bij hem.',
    bron: 'Arbowet art. 14; Wet BIG art. 88',
  },
  belastbaarheid: {
    naam: 'Belastbaarheid',
    uitleg: 'Wat je lichaam en je hoofd nu aankunnen in werk. De bedrijfsarts schrijft dat op.',
    bron: null,
  },
  bekorting: {
    naam: 'Bekorten',
    uitleg:
      'Een loonsanctie korter maken. De werkgever laat dan aan het UWV zien dat hij heeft gedaan wat nog moest.',
    bron: 'Wet WIA art. 25 lid 12 tot en met 14',
  },
  deskundigenoordeel: {
    naam: 'Deskundigenoordeel',
    uitleg:
      'Een oordeel van het UWV als je er met je werkgever niet uitkomt. Je mag het zelf vragen. Het kost geld.',
    bron: 'Wet SUWI art. 32',
  },
  eerste_spoor: {
    naam: 'Eerste spoor',
    uitleg: 'Zoeken naar werk bij je eigen werkgever: je eigen werk of ander werk.',
    bron: 'BW 7:658a lid 1',
  },
  tweede_spoor: {
    naam: 'Tweede spoor',
    uitleg:
      'Zoeken naar werk bij een andere werkgever. Het eerste spoor gaat gewoon door. Jij blijft in dienst.',
    bron: 'BW 7:658a lid 1',
  },
  eerstejaarsevaluatie: {
    naam: 'Eerstejaarsevaluatie',
    uitleg:
      'Een gesprek tegen het einde van het eerste jaar. Jij en je werkgever kijken terug en kiezen hoe het verder gaat.',
    bron: 'Regeling procesgang art. 4 lid 2',
  },
  fml: {
    naam: 'FML',
    uitleg:
      'Een lijst van de bedrijfsarts met wat je in werk wel en niet kunt. De letters staan voor functionele mogelijkhedenlijst.',
    bron: null,
  },
  gbm: {
    naam: 'Geen benutbare mogelijkheden',
    uitleg:
      'De bedrijfsarts vindt dat je nu niet kunt werken. Je hoeft dan niets te doen. De data lopen wel door.',
    bron: 'Schattingsbesluit art. 2',
  },
  iva: {
    naam: 'IVA',
    uitleg:
      'Een uitkering voor wie niet meer kan werken en bij wie herstel heel onwaarschijnlijk is.',
    bron: 'Wet WIA art. 47',
  },
  loonsanctie: {
    naam: 'Loonsanctie',
    uitleg:
      'Het UWV vindt dat de werkgever te weinig heeft gedaan. Hij betaalt het loon dan langer door, ten hoogste een jaar.',
    bron: 'Wet WIA art. 25 lid 9',
  },
  passende_arbeid: {
    naam: 'Passend werk',
    uitleg:
      'Werk dat je aankunt en dat van je gevraagd mag worden. Het hoeft niet je droombaan te zijn.',
    bron: 'BW 7:658a lid 4',
  },
  plan_van_aanpak: {
    naam: 'Plan van aanpak',
    uitleg: 'De afspraken die jij en je werkgever samen maken. Jullie tekenen het allebei.',
    bron: 'Regeling procesgang art. 4',
  },
  probleemanalyse: {
    naam: 'Probleemanalyse',
    uitleg:
      'De bedrijfsarts schrijft op wat je nog kunt en wat helpt. In de versie voor je werkgever staat niet wat je hebt.',
    bron: 'Regeling procesgang art. 2',
  },
  riv: {
    naam: 'Re-integratieverslag',
    uitleg: 'Een map met alles wat jij en je werkgever hebben gedaan. Het UWV leest die.',
    bron: 'Wet WIA art. 25 lid 3',
  },
  second_opinion: {
    naam: 'Second opinion',
    uitleg:
      'Een tweede mening van een andere bedrijfsarts. Je vraagt het aan je eigen bedrijfsarts.',
    bron: 'Arbowet art. 14 lid 2',
  },
  trajectplan: {
    naam: 'Trajectplan',
    uitleg: 'Het plan van jou en je coach: welk werk jullie zoeken en wat jullie daarvoor doen.',
    bron: null,
  },
  uwv: {
    naam: 'UWV',
    uitleg: 'De organisatie van de overheid die uitkeringen geeft en kijkt of er genoeg is gedaan.',
    bron: null,
  },
  visie: {
    naam: 'Visie',
    uitleg: 'Wat jij er zelf van vindt, in je eigen woorden. Die hoort in het plan.',
    bron: 'Regeling procesgang, sinds 1 juli 2023',
  },
  wachttijd: {
    naam: 'Wachttijd',
    uitleg:
      'De 104 weken voor een WIA-uitkering kan beginnen. In die tijd betaalt je werkgever meestal je loon door.',
    bron: 'Wet WIA art. 23',
  },
  wia: {
    naam: 'WIA',
    uitleg: 'De wet voor wie na 104 weken ziekte nog niet of minder kan werken.',
    bron: 'Wet WIA',
  },
  zoekprofiel: {
    naam: 'Zoekprofiel',
    uitleg: 'Waar jullie naar zoeken: welk werk, hoeveel uur, hoe ver van huis.',
    bron: null,
  },
} as const satisfies Readonly<Record<string, Begrip>>;
export type Begripcode = keyof typeof BEGRIPPEN;
export const BEGRIPCODES = Object.keys(BEGRIPPEN) as readonly Begripcode[];
