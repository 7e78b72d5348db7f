/**
 * The clients of the demo agency. All of them are invented. Dates are counted back from the day of
 * seeding, so that the demo never grows old; documents have the import format of the product.
 */
export interface DemoClient {
  readonly naam: string;
  /** Weeks of illness on the day of seeding. */
  readonly weken: number;
  /** Age of the document in days. */
  readonly documentDagenOud: number;
  readonly coach: 0 | 1 | 2;
  readonly werkgever: 0 | 1;
  readonly auteurFunctie: string;
  readonly belastbaarheid: {
    readonly document: 'FML' | 'IZP' | 'LAB';
    readonly editie: string;
    readonly beperkingen: readonly DemoBeperking[];
    readonly toelichting: string | null;
    readonly opbouw?: { start: number; stap: number; stapWeken: number; doel: number };
  };
  readonly zoekprofiel: {
    readonly doelberoepen: readonly string[];
    readonly woonplaats: string;
    readonly max_reis_km: number;
    readonly uren_min: number;
    readonly uren_max: number;
    readonly opleiding: string;
    readonly rijbewijs: readonly string[];
    readonly talen: readonly string[];
  };
}

interface DemoBeperking {
  readonly item: string;
  readonly niveau: number | null;
  readonly tekst: string;
  readonly limiet?: Readonly<Record<string, unknown>>;
}

const beperking = (
  item: string,
  niveau: number | null,
  tekst: string,
  limiet?: Readonly<Record<string, unknown>>,
): DemoBeperking => ({ item, niveau, tekst, ...(limiet ? { limiet } : {}) });

const NEDERLANDS = ['nl'] as const;

export const DEMO_CLIENTEN: readonly DemoClient[] = [
  {
    naam: 'Anouk Voorbeeld',
    weken: 61,
    documentDagenOud: 70,
    coach: 0,
    werkgever: 0,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('tillen', 1, 'licht beperkt, ongeveer 10 kg', { max_kg: 10 }),
        beperking('dragen', 1, 'licht beperkt, ongeveer 10 kg', { max_kg: 10 }),
        beperking('duwen_trekken', 1, 'beperkt, ongeveer 150 N', { max_n: 150 }),
        beperking('frequent_buigen', 2, 'ongeveer 150 keer per uur', { max_per_uur: 150 }),
        beperking('zitten', 1, 'ongeveer een uur achtereen', { max_min_achtereen: 60 }),
        beperking('afwisseling', 1, 'zitten, staan en lopen elk uur kunnen afwisselen'),
      ],
      toelichting: 'Af en toe 12 kg is mogelijk, enkele keren per dag.',
    },
    zoekprofiel: {
      doelberoepen: ['logistiek planner', 'administratief medewerker', 'medewerker binnendienst'],
      woonplaats: 'Amersfoort',
      max_reis_km: 35,
      uren_min: 24,
      uren_max: 36,
      opleiding: 'mbo-4',
      rijbewijs: ['B'],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Bilal Proefman',
    weken: 47,
    documentDagenOud: 35,
    coach: 0,
    werkgever: 1,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('vw_deadlines', 1, 'geen veelvuldige deadlines of pieken'),
        beperking('vw_storingen', 1, 'geen veelvuldige onderbrekingen'),
        beperking('verdelen_aandacht', 1, 'aandacht verdelen over een enkele bron'),
        beperking('conflicten', 1, 'alleen telefonisch of schriftelijk contact bij conflicten', {
          code: 1,
        }),
        beperking('uren_dag', 3, 'ongeveer 4 uur per dag', { max: 4 }),
        beperking('uren_week', 3, 'ongeveer 20 uur per week', { max: 20 }),
      ],
      toelichting: null,
      opbouw: { start: 8, stap: 4, stapWeken: 3, doel: 20 },
    },
    zoekprofiel: {
      doelberoepen: ['administratief medewerker', 'medewerker archief', 'medewerker postkamer'],
      woonplaats: 'Utrecht',
      max_reis_km: 25,
      uren_min: 12,
      uren_max: 20,
      opleiding: 'mbo-3',
      rijbewijs: [],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Carla Fictief',
    weken: 72,
    documentDagenOud: 210,
    coach: 0,
    werkgever: 0,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: '2002',
      beperkingen: [
        beperking('staan_werk', 2, 'ongeveer 1 uur per werkdag', { max_uur: 1 }),
        beperking('lopen_werk', 2, 'ongeveer 1 uur per werkdag', { max_uur: 1 }),
        beperking('traplopen', 2, 'een trap op of af'),
        beperking('knielen', 1, 'beperkt'),
        beperking('klimmen', 2, 'opstapje'),
        beperking('tillen', 2, 'ongeveer 5 kg', { max_kg: 5 }),
      ],
      toelichting: null,
    },
    zoekprofiel: {
      doelberoepen: ['telefonist', 'receptionist', 'medewerker klantenservice'],
      woonplaats: 'Eindhoven',
      max_reis_km: 30,
      uren_min: 20,
      uren_max: 32,
      opleiding: 'mbo-2',
      rijbewijs: ['B'],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Daan Bedacht',
    weken: 55,
    documentDagenOud: 90,
    coach: 0,
    werkgever: 1,
    auteurFunctie: 'verzekeringsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('stof', 1, 'geen stof, rook, gassen of dampen'),
        beperking('koude', 2, 'koude beperkt', { min_c: 5 }),
        beperking('tocht', 1, 'niet in tocht of wind'),
        beperking('bescherming', 1, 'geen mondmasker of adembescherming', { niet: ['mondmasker'] }),
        beperking('traplopen', 1, 'een trap op en af'),
      ],
      toelichting: null,
    },
    zoekprofiel: {
      doelberoepen: ['conciërge', 'assemblagemedewerker', 'chauffeur personenvervoer'],
      woonplaats: 'Enschede',
      max_reis_km: 40,
      uren_min: 24,
      uren_max: 40,
      opleiding: 'vmbo',
      rijbewijs: ['B'],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Emine Verzonnen',
    weken: 80,
    documentDagenOud: 25,
    coach: 0,
    werkgever: 0,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'IZP',
      editie: 'inzetbaarheidsprofiel',
      beperkingen: [
        beperking('tillen', null, 'niet meer dan 5 kg tillen', { max_kg: 5 }),
        beperking('boven_schouder', null, 'niet boven schouderhoogte werken'),
        beperking('handgebruik', null, 'geen repeterende handelingen met de rechterhand'),
        beperking('toetsenbord_muis', null, 'maximaal 2 uur per dag', { max_uur: 2 }),
      ],
      toelichting: 'Houdingen afwisselen.',
    },
    zoekprofiel: {
      doelberoepen: ['gastvrouw', 'verkoopmedewerker', 'receptionist'],
      woonplaats: 'Rotterdam',
      max_reis_km: 20,
      uren_min: 16,
      uren_max: 28,
      opleiding: 'mbo-2',
      rijbewijs: [],
      talen: ['nl', 'tr'],
    },
  },
  {
    naam: 'Frits Demonstratie',
    weken: 50,
    documentDagenOud: 14,
    coach: 1,
    werkgever: 0,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'LAB',
      editie: 'LAB',
      beperkingen: [
        beperking('vw_risico', 1, 'geen verhoogd persoonlijk risico'),
        beperking('klimmen', 3, 'niet klimmen'),
        beperking('beroepsvervoer', 1, 'niet beroepsmatig rijden'),
        beperking('etmaal', 2, 'niet in de nacht', { code: 2 }),
      ],
      toelichting: null,
    },
    zoekprofiel: {
      doelberoepen: ['werkvoorbereider', 'magazijnmedewerker', 'kwaliteitscontroleur'],
      woonplaats: 'Zwolle',
      max_reis_km: 45,
      uren_min: 32,
      uren_max: 40,
      opleiding: 'mbo-4',
      rijbewijs: ['B'],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Greetje Oefening',
    weken: 66,
    documentDagenOud: 120,
    coach: 1,
    werkgever: 1,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('concentreren', 1, 'niet langer dan een half uur achtereen', { max_min: 30 }),
        beperking('herinneren', 1, 'moet dingen opschrijven'),
        beperking('structuur', 1, 'vaste en bekende werkwijzen'),
        beperking('vw_niet_afgeleid', 1, 'geen afleiding door anderen'),
        beperking('geluid', 1, 'geen lawaai of veel achtergrondgeluid'),
        beperking('uren_week', 3, 'maximaal 16 uur per week', { max: 16 }),
      ],
      toelichting: 'Na elk half uur een korte pauze.',
      opbouw: { start: 8, stap: 2, stapWeken: 2, doel: 16 },
    },
    zoekprofiel: {
      doelberoepen: ['medewerker postkamer', 'inpakmedewerker', 'medewerker kwekerij'],
      woonplaats: 'Apeldoorn',
      max_reis_km: 25,
      uren_min: 8,
      uren_max: 16,
      opleiding: 'mbo-2',
      rijbewijs: [],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Hassan Denkbeeld',
    weken: 58,
    documentDagenOud: 60,
    coach: 1,
    werkgever: 0,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('emotionele_problemen', 1, 'trekt zich problemen van anderen aan'),
        beperking('vw_geen_patienten', 1, 'geen direct contact met patiënten'),
        beperking('conflicten', 2, 'kan nauwelijks conflicten hanteren', { code: 2 }),
        beperking('vw_deadlines', 1, 'geen veelvuldige deadlines'),
      ],
      toelichting: null,
    },
    zoekprofiel: {
      doelberoepen: ['hovenier', 'medewerker groenvoorziening', 'chauffeur'],
      woonplaats: 'Arnhem',
      max_reis_km: 35,
      uren_min: 24,
      uren_max: 36,
      opleiding: 'mbo-3',
      rijbewijs: ['B'],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Ingrid Schijnbaar',
    weken: 84,
    documentDagenOud: 40,
    coach: 1,
    werkgever: 1,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('huidcontact', 1, 'geen nat werk, geen schoonmaakmiddelen'),
        beperking('bescherming', 1, 'geen latex handschoenen', { niet: ['handschoenen'] }),
        beperking('hitte', 1, 'geen grote hitte', { max_c: 30 }),
      ],
      toelichting: null,
    },
    zoekprofiel: {
      doelberoepen: ['kapper', 'verkoopmedewerker', 'planner', 'administratief medewerker'],
      woonplaats: 'Groningen',
      max_reis_km: 30,
      uren_min: 20,
      uren_max: 32,
      opleiding: 'mbo-3',
      rijbewijs: ['B'],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Joris Voorstelling',
    weken: 44,
    documentDagenOud: 20,
    coach: 2,
    werkgever: 0,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('trilling', 1, 'geen trillingen'),
        beperking('zitten', 2, 'ongeveer een half uur achtereen', { max_min_achtereen: 30 }),
        beperking('zitten_werk', 2, 'ongeveer 4 uur per werkdag', { max_uur: 4 }),
        beperking('tillen', 1, 'ongeveer 10 kg', { max_kg: 10 }),
        beperking('gebogen_actief', 1, 'tot 5 minuten', { max_min: 5 }),
      ],
      toelichting: null,
    },
    zoekprofiel: {
      doelberoepen: ['verkoopmedewerker', 'beveiliger', 'conciërge'],
      woonplaats: 'Breda',
      max_reis_km: 40,
      uren_min: 24,
      uren_max: 38,
      opleiding: 'mbo-3',
      rijbewijs: ['B', 'C'],
      talen: NEDERLANDS,
    },
  },
  {
    naam: 'Karima Probeersel',
    weken: 69,
    documentDagenOud: 75,
    coach: 2,
    werkgever: 1,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('etmaal', 2, 'niet in de avond en niet in de nacht', { code: [1, 2] }),
        beperking('uren_dag', 2, 'ongeveer 6 uur per dag', { max: 6 }),
        beperking('uren_week', 2, 'ongeveer 24 uur per week', { max: 24 }),
        beperking('vw_tempo', 1, 'geen hoog tempo'),
        beperking('vw_geen_leiding', 1, 'geen leidinggevende taken'),
      ],
      toelichting: null,
    },
    zoekprofiel: {
      doelberoepen: ['boekhouder', 'salarisadministrateur', 'administratief medewerker'],
      woonplaats: 'Den Haag',
      max_reis_km: 25,
      uren_min: 16,
      uren_max: 24,
      opleiding: 'hbo',
      rijbewijs: ['B'],
      talen: ['nl', 'en'],
    },
  },
  {
    naam: 'Lucas Nagebootst',
    weken: 53,
    documentDagenOud: 100,
    coach: 2,
    werkgever: 0,
    auteurFunctie: 'bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('horen', 1, 'beperkt horen, geen telefoon'),
        beperking('geluid', 1, 'niet boven 80 dB', { max_db: 80 }),
        beperking('vw_risico', 1, 'geen werk waarbij een signaal horen nodig is'),
        beperking('samenwerken', 1, 'eigen, afgebakende deeltaak'),
      ],
      toelichting: null,
    },
    zoekprofiel: {
      doelberoepen: ['data-analist', 'technisch tekenaar', 'software ontwikkelaar'],
      woonplaats: 'Leiden',
      max_reis_km: 40,
      uren_min: 32,
      uren_max: 40,
      opleiding: 'hbo',
      rijbewijs: ['B'],
      talen: ['nl', 'en'],
    },
  },
  {
    naam: 'Mila Gefingeerd',
    weken: 77,
    documentDagenOud: 30,
    coach: 2,
    werkgever: 1,
    auteurFunctie: 'arts in opleiding onder toezicht van de bedrijfsarts',
    belastbaarheid: {
      document: 'FML',
      editie: 'nieuw',
      beperkingen: [
        beperking('lopen', 2, 'ongeveer 15 minuten achtereen', { max_min_achtereen: 15 }),
        beperking('staan', 2, 'ongeveer 15 minuten achtereen', { max_min_achtereen: 15 }),
        beperking('frequent_reiken', 1, 'ongeveer 600 keer per uur', { max_per_uur: 600 }),
        beperking('vervoer', 1, 'reist niet met de auto'),
        beperking('overig_dynamisch', 1, 'zie toelichting van de arts'),
      ],
      toelichting: 'Werkplek met rustruimte.',
    },
    zoekprofiel: {
      doelberoepen: ['klantenservice medewerker', 'secretaresse', 'telefonist'],
      woonplaats: 'Haarlem',
      max_reis_km: 25,
      uren_min: 16,
      uren_max: 32,
      opleiding: 'mbo-4',
      rijbewijs: [],
      talen: NEDERLANDS,
    },
  },
];
