import { randomUUID } from 'node:crypto';
import { type Dossiergebeurtenis, plusDagen, type Trajectdeel } from '@passend/domain';
import { ACTIVITEITEN, PERIODEN, VOORTGANG } from './leven-teksten.js';
import { EINDE_WACHTTIJD } from './leven-verzuim.js';

/** Day of illness on which the traject began. */
const BEGIN = 400;
const DAGEN_PER_ACTIVITEIT = 8;
const DAGEN_PER_VOORTGANG = 42;

/** Everything that was written in the book of the dossier, in the order of its days. */
export function boekVan(eersteZiektedag: string): readonly Dossiergebeurtenis[] {
  const na = (dagen: number) => plusDagen(eersteZiektedag, dagen);
  const alles = [
    ...PERIODEN.flatMap(({ fase, van, tot }) => [
      faseStap('fase_begonnen', fase, na(van)),
      faseStap('fase_afgerond', fase, na(tot)),
    ]),
    ...ACTIVITEITEN.flatMap((activiteit, n) =>
      gedaan(
        activiteit,
        na(BEGIN + 2 + DAGEN_PER_ACTIVITEIT * n),
        na(BEGIN + 6 + DAGEN_PER_ACTIVITEIT * n),
      ),
    ),
    ...VOORTGANG.flatMap((tekst, n) => [
      ...gesprek(na(BEGIN + DAGEN_PER_VOORTGANG * n), n === 2),
      voortgang(tekst, na(BEGIN + DAGEN_PER_VOORTGANG * (n + 1))),
    ]),
    plaatsing(na(690)),
    {
      soort: 'traject_afgesloten',
      datum: na(EINDE_WACHTTIJD),
      over: null,
      werkgever: {},
      uwv: { reden: 'einde_wachttijd' },
      prive: null,
    } as const,
  ];
  return alles.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
}

function faseStap(
  soort: 'fase_begonnen' | 'fase_afgerond',
  fase: Trajectdeel,
  datum: string,
): Dossiergebeurtenis {
  return { soort, datum, over: null, werkgever: { fase }, uwv: { toelichting: null }, prive: null };
}

function gedaan(
  { fase, groep, naam }: (typeof ACTIVITEITEN)[number],
  gepland: string,
  klaar: string,
): readonly Dossiergebeurtenis[] {
  const over = randomUUID();
  return [
    {
      soort: 'activiteit_gepland',
      datum: gepland,
      over,
      werkgever: { fase, groep },
      uwv: { code: null, naam, toelichting: null },
      prive: null,
    },
    {
      soort: 'activiteit_afgerond',
      datum: klaar,
      over,
      werkgever: null,
      uwv: { toelichting: null },
      prive: null,
    },
  ];
}

function gesprek(datum: string, gemist: boolean): readonly Dossiergebeurtenis[] {
  const over = randomUUID();
  return [
    {
      soort: 'afspraak_gemaakt',
      datum,
      over,
      werkgever: { begin: '10:00', minuten: 60, vorm: 'op_kantoor', met: 'coach' },
      uwv: { plek: 'Kantoor van het bureau', onderwerp: 'Voortgang' },
      prive: null,
    },
    {
      soort: 'afspraak_afgerond',
      datum,
      over,
      werkgever: { uitkomst: gemist ? 'niet_gehouden_met_reden' : 'gehouden' },
      uwv: { reden: gemist ? 'vervoer' : null, verslag: null },
      prive: null,
    },
  ];
}

function voortgang(tekst: string, datum: string): Dossiergebeurtenis {
  return { soort: 'notitie', datum, over: null, werkgever: null, uwv: { tekst }, prive: null };
}

function plaatsing(datum: string): Dossiergebeurtenis {
  return {
    soort: 'plaatsing_begonnen',
    datum,
    over: randomUUID(),
    werkgever: {
      vorm: 'detachering',
      bij: 'Gemeente Verzonnen Waterland (demo)',
      functie: 'Medewerker brugbediening',
      urenPerWeek: 24,
      loonPerMaand: 1850,
      tot: null,
    },
    uwv: { oudLoonPerMaand: 3100, metUitkering: false, toelichting: null, bestand: null },
    prive: null,
  };
}
