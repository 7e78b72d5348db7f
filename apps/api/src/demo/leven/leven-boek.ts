import { randomUUID } from 'node:crypto';
import { type Dossiergebeurtenis, plusDagen, type Trajectdeel } from '@passend/domain';
import { type Boekdaad, vanCoach } from './boekdaad.js';
import { rivdaden } from './leven-riv.js';
import { ACTIVITEITEN, FASESTUKKEN, NORMEN, PERIODEN } from './leven-teksten.js';
import { EINDE_WACHTTIJD } from './leven-verzuim.js';
import { sollicitatiedaden } from './sollicitatiedaden.js';

/** Day of illness on which the traject began. */
const BEGIN = 410;
/** Day on which he began with another employer. */
const PLAATSING = 598;
const DAGEN_PER_ACTIVITEIT = 5;
const DAGEN_PER_GESPREK = 14;
const GESPREKKEN = 14;
/** The talk that did not take place. */
const GEMIST = 4;

/** Everything that was written in the book of the dossier but the reports, in the order of its days. */
export function boekVan(eersteZiektedag: string): readonly Boekdaad[] {
  const na = (dagen: number) => plusDagen(eersteZiektedag, dagen);
  const daden = [
    ...rivdaden(na),
    ...vanCoach(
      ...PERIODEN.flatMap(({ fase, van, tot }) => [
        faseStap('fase_begonnen', fase, na(van)),
        faseStap('fase_afgerond', fase, na(tot)),
      ]),
      ...ACTIVITEITEN.flatMap((activiteit, n) => {
        const dag = BEGIN + 2 + DAGEN_PER_ACTIVITEIT * n;
        return gedaan(activiteit, na(dag), na(dag + 2));
      }),
      ...Array.from({ length: GESPREKKEN }, (_, n) =>
        gesprek(na(BEGIN + 2 + DAGEN_PER_GESPREK * n), n),
      ).flat(),
      ...FASESTUKKEN.map(({ dag, document, tekst }) => ({
        ...leeg('fasedocument_vastgelegd', na(dag)),
        werkgever: { document },
        uwv: { tekst, bestand: null, akkoordWerknemer: true },
      })),
      ...NORMEN.map(({ dag, fase, perWeek, grond, reden }) => ({
        ...leeg('norm_gezet', na(dag)),
        werkgever: { fase, tot: null, perWeek, grond },
        uwv: { reden, adviesVan: null },
      })),
      plaatsing(na(PLAATSING)),
      {
        ...leeg('traject_afgesloten', na(EINDE_WACHTTIJD)),
        werkgever: {},
        uwv: { reden: 'einde_wachttijd' },
      },
    ),
    ...sollicitatiedaden(na),
  ];
  return daden.toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}

function leeg<S extends Dossiergebeurtenis['soort']>(soort: S, datum: string) {
  return { soort, datum, over: null, werkgever: null, uwv: null, prive: null };
}

function faseStap(
  soort: 'fase_begonnen' | 'fase_afgerond',
  fase: Trajectdeel,
  datum: string,
): Dossiergebeurtenis {
  return { ...leeg(soort, datum), werkgever: { fase }, uwv: { toelichting: null } };
}

function gedaan(
  { fase, groep, naam }: (typeof ACTIVITEITEN)[number],
  gepland: string,
  klaar: string,
): readonly Dossiergebeurtenis[] {
  const over = randomUUID();
  return [
    {
      ...leeg('activiteit_gepland', gepland),
      over,
      werkgever: { fase, groep },
      uwv: { code: null, naam, toelichting: null },
    },
    { ...leeg('activiteit_afgerond', klaar), over, uwv: { toelichting: null } },
  ];
}

const ONDERWERPEN = ['Voortgang', 'CV en brieven', 'Zoeken en solliciteren', 'Terugblik'] as const;
const VORMEN = ['op_kantoor', 'op_kantoor', 'telefoon', 'online'] as const;

function gesprek(datum: string, n: number): readonly Dossiergebeurtenis[] {
  const over = randomUUID();
  const gemist = n === GEMIST;
  const vorm = VORMEN[n % VORMEN.length] ?? 'op_kantoor';
  const onderwerp = ONDERWERPEN[Math.floor((n * ONDERWERPEN.length) / GESPREKKEN)] ?? 'Voortgang';
  const plek = vorm === 'op_kantoor' ? 'Kantoor van het bureau' : '';
  return [
    {
      ...leeg('afspraak_gemaakt', datum),
      over,
      werkgever: { begin: '10:00', minuten: 60, vorm, met: 'coach' },
      uwv: { plek, onderwerp },
    },
    {
      ...leeg('afspraak_afgerond', datum),
      over,
      werkgever: { uitkomst: gemist ? 'niet_gehouden_met_reden' : 'gehouden' },
      uwv: { reden: gemist ? 'vervoer' : null, verslag: null },
    },
  ];
}

function plaatsing(datum: string): Dossiergebeurtenis {
  return {
    ...leeg('plaatsing_begonnen', datum),
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
  };
}
