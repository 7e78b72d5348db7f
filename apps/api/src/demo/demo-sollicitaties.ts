import type { Sollicitatiestatus, Sollicitatiewijze } from '@passend/domain';

/** How far it came, and how many days after it was sent or seen. */
export interface Demostap {
  readonly na: number;
  readonly naar: Sollicitatiestatus;
  readonly reden?: string;
}

/** A sollicitatie of a demo client; every organisation is invented. */
export interface Demosollicitatie {
  readonly client: string;
  readonly dagenGeleden: number;
  readonly wijze: Sollicitatiewijze;
  readonly functie: string;
  readonly organisatie: string;
  readonly plaats: string;
  readonly begin: Sollicitatiestatus;
  readonly stappen: readonly Demostap[];
  /** The letter is kept with it. */
  readonly metBewijs: boolean;
}

const ANOUK = 'Anouk Voorbeeld';
const BILAL = 'Bilal Proefman';
const CARLA = 'Carla Fictief';
const DAAN = 'Daan Bedacht';
const EMINE = 'Emine Verzonnen';

/** Those of the caseload of the first coach: some in every column of the board. */
export const DEMO_SOLLICITATIES: readonly Demosollicitatie[] = [
  // Anouk waits for answers: her home page has no step about these.
  brief(ANOUK, 41, 'Logistiek planner', 'Vervoerscombinatie Wolkenland (demo)', 'Amersfoort', [
    { na: 3, naar: 'ontvangst_bevestigd' },
    { na: 15, naar: 'afgewezen' },
  ]),
  brief(ANOUK, 33, 'Administratief medewerker', 'Bouwmarkt De Verzinhal (demo)', 'Leusden', [
    { na: 24, naar: 'geen_reactie' },
  ]),
  brief(ANOUK, 8, 'Medewerker binnendienst', 'Groothandel Schijnwerk (demo)', 'Nijkerk', [
    { na: 2, naar: 'ontvangst_bevestigd' },
  ]),
  brief(ANOUK, 3, 'Planner thuiszorg', 'Zorgplanning Nergenshuizen (demo)', 'Amersfoort', []),
  gezien(BILAL, 2, 'Medewerker archief', 'Streekarchief Verzonland (demo)', 'Utrecht', []),
  gezien(BILAL, 5, 'Medewerker postkamer', 'Verzekeraar Denkbeeld (demo)', 'Zeist', [
    { na: 1, naar: 'voorgenomen' },
  ]),
  brief(BILAL, 17, 'Administratief medewerker', 'Woonstichting Papierdorp (demo)', 'Utrecht', [
    { na: 4, naar: 'in_behandeling' },
    { na: 13, naar: 'uitgenodigd' },
  ]),
  brief(CARLA, 26, 'Receptionist', 'Hotel De Luchtspiegel (demo)', 'Eindhoven', [
    { na: 5, naar: 'uitgenodigd' },
    { na: 11, naar: 'gesprek_gevoerd' },
  ]),
  brief(CARLA, 38, 'Medewerker klantenservice', 'Energiehuis Bedenksel (demo)', 'Veldhoven', [
    { na: 6, naar: 'uitgenodigd' },
    { na: 12, naar: 'gesprek_gevoerd' },
    { na: 33, naar: 'aanbod' },
  ]),
  {
    ...brief(CARLA, 4, 'Telefonist', 'Gemeentehuis Proefstad (demo)', 'Eindhoven', []),
    wijze: 'open_sollicitatie',
    metBewijs: false,
  },
  brief(DAAN, 29, 'Conciërge', 'Scholengroep Twijfelberg (demo)', 'Enschede', [
    { na: 7, naar: 'in_behandeling' },
    { na: 20, naar: 'proef' },
  ]),
  brief(DAAN, 31, 'Assemblagemedewerker', 'Fietsfabriek Fantasia (demo)', 'Hengelo', []),
  brief(DAAN, 20, 'Chauffeur personenvervoer', 'Taxibedrijf Hersenspin (demo)', 'Enschede', [
    { na: 9, naar: 'afgewezen' },
  ]),
  brief(EMINE, 52, 'Gastvrouw', 'Museum De Verbeelding (demo)', 'Rotterdam', [
    { na: 6, naar: 'uitgenodigd' },
    { na: 12, naar: 'gesprek_gevoerd' },
    { na: 24, naar: 'aangenomen' },
    { na: 45, naar: 'gestart' },
  ]),
  brief(EMINE, 45, 'Verkoopmedewerker', 'Boekhandel Leeslucht (demo)', 'Schiedam', [
    {
      na: 24,
      naar: 'ingetrokken_door_werknemer',
      reden: 'Er was een aanbod van het museum.',
    },
  ]),
  gezien(EMINE, 1, 'Receptionist', 'Sportcentrum Het Schijnveld (demo)', 'Rotterdam', []),
];

type Wat = readonly [
  client: string,
  dagenGeleden: number,
  functie: string,
  organisatie: string,
  plaats: string,
  stappen: readonly Demostap[],
];

function brief(...[client, dagenGeleden, functie, organisatie, plaats, stappen]: Wat) {
  const wat = { client, dagenGeleden, functie, organisatie, plaats, stappen };
  return { ...wat, wijze: 'vacature_reactie', begin: 'verzonden', metBewijs: true } as const;
}

function gezien(...wat: Wat) {
  return { ...brief(...wat), begin: 'gesignaleerd', metBewijs: false } as const;
}
