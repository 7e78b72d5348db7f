import type { Sollicitatiestatus, Sollicitatiewijze } from '@passend/domain';

/** What came of it, with how many days later. */
export interface Levensstap {
  readonly na: number;
  readonly naar: Sollicitatiestatus;
  readonly reden?: string;
}

export interface Levenssollicitatie {
  readonly wijze: Sollicitatiewijze;
  readonly functie: string;
  readonly organisatie: string;
  readonly plaats: string;
  readonly stappen: readonly Levensstap[];
  /** How a talk went, when there was one. */
  readonly verslag?: string;
}

const BRUG = 'Medewerker bediening brug en sluis';
const ADMIN = 'Administratief medewerker';
const PLANNING = 'Medewerker planning';
const NIEUWE_BAAN = 'Medewerker brugbediening';

const stil: readonly Levensstap[] = [{ na: 21, naar: 'geen_reactie' }];
const nee: readonly Levensstap[] = [
  { na: 3, naar: 'ontvangst_bevestigd' },
  { na: 12, naar: 'afgewezen' },
];
const naGesprek: readonly Levensstap[] = [
  { na: 5, naar: 'uitgenodigd' },
  { na: 10, naar: 'gesprek_gevoerd' },
  { na: 15, naar: 'afgewezen' },
];

/** Sixteen steps on the way to work, one every five days; all organisations are invented. */
export const SOLLICITATIES: readonly Levenssollicitatie[] = [
  brief(BRUG, 'Provincie Bedacht Utrecht (demo)', 'Nieuwegein', nee),
  brief(ADMIN, 'Installatiebedrijf Fictief (demo)', 'Amersfoort', stil),
  {
    ...brief(BRUG, 'Havenbedrijf Denkbeeldig (demo)', 'Utrecht', stil),
    wijze: 'open_sollicitatie',
  },
  brief(PLANNING, 'Vervoersdienst Voorbeeld (demo)', 'Leusden', nee),
  {
    ...brief(BRUG, 'Waterschap Verzonnen Vallei (demo)', 'Leusden', naGesprek),
    verslag: 'Goed gesprek van een uur. De nachtdiensten passen niet bij het aantal uren.',
  },
  {
    wijze: 'netwerkgesprek',
    functie: 'Werk bij een gemeente',
    organisatie: 'Oud-collega, nu bij een gemeente (demo)',
    plaats: 'Amersfoort',
    stappen: [],
    verslag: 'Tip: de gemeente Verzonnen Waterland zoekt mensen voor bediening op afstand.',
  },
  brief(ADMIN, 'Scholengroep De Verzinning (demo)', 'Soest', nee),
  {
    ...brief(ADMIN, 'Uitzendbureau Proefwerk (demo)', 'Amersfoort', [
      { na: 2, naar: 'ontvangst_bevestigd' },
    ]),
    wijze: 'inschrijving_uitzendbureau',
  },
  brief(PLANNING, 'Busbedrijf Nergensland (demo)', 'Barneveld', stil),
  {
    ...brief(ADMIN, 'Woningcorporatie Luchtkasteel (demo)', 'Zeist', naGesprek),
    verslag: 'Prettig gesprek. Zij kozen iemand met ervaring in hun programma.',
  },
  {
    wijze: 'bellen',
    functie: NIEUWE_BAAN,
    organisatie: 'Gemeente Verzonnen Waterland (demo)',
    plaats: 'Baarn',
    stappen: [],
    verslag: 'De teamleider vertelde over het werk en vroeg om een brief.',
  },
  {
    ...brief(NIEUWE_BAAN, 'Gemeente Verzonnen Waterland (demo)', 'Baarn', [
      { na: 4, naar: 'uitgenodigd' },
      { na: 10, naar: 'gesprek_gevoerd' },
      { na: 25, naar: 'gesprek_gevoerd' },
      { na: 38, naar: 'aanbod' },
      { na: 44, naar: 'aangenomen' },
      { na: 47, naar: 'gestart' },
    ]),
    verslag: 'Twee gesprekken en een proefdienst op de bedienpost. Tijden en taken passen.',
  },
  brief(ADMIN, 'Transportverzekeraar Fantasie (demo)', 'Amersfoort', stil),
  brief(BRUG, 'Rijksdienst Waterwerk (demo)', 'Utrecht', nee),
  {
    wijze: 'werkbezoek',
    functie: NIEUWE_BAAN,
    organisatie: 'Gemeente Verzonnen Waterland (demo)',
    plaats: 'Baarn',
    stappen: [],
    verslag: 'Een dagdeel meegekeken op de bedienpost. Zitten en staan wisselen elkaar af.',
  },
  brief(PLANNING, 'Thuisbezorgdienst Hersenspinsel (demo)', 'Hilversum', [
    {
      na: 18,
      naar: 'ingetrokken_door_werknemer',
      reden: 'Er was een aanbod van de gemeente.',
    },
  ]),
];

function brief(
  functie: string,
  organisatie: string,
  plaats: string,
  stappen: readonly Levensstap[],
): Levenssollicitatie {
  return { wijze: 'vacature_reactie', functie, organisatie, plaats, stappen };
}
