import type { PlainDate } from '../../tijd/plain-date.js';
import type { TrajectgebeurtenisVan } from '../soorten/trajectsoorten.js';
import { type Ding, type Dingen, dingenVanSoort, type Trajectregel } from './dingen.js';
import type { Dingsoort, Staat } from './overgangen.js';

/** A step that was taken, with what was said of it. */
export interface Routestap {
  readonly stap: string;
  readonly datum: PlainDate;
  readonly toelichting: string | null;
}

interface Route<D extends Dingsoort> {
  readonly id: string;
  readonly datum: PlainDate;
  readonly staat: Staat<D>;
  readonly stappen: readonly Routestap[];
}

type Scholing = TrajectgebeurtenisVan<'scholing_voorgesteld'>;
export type Scholingstand = Route<'scholing'> & Scholing['werkgever'] & Scholing['uwv'];

/** Schooling that was proposed, and what became of it. */
export function scholingenVan(dingen: Dingen): readonly Scholingstand[] {
  return dingenVanSoort(dingen, 'scholing').flatMap((ding) => {
    const begin = ding.regels[0]?.gebeurtenis;
    if (begin?.soort !== 'scholing_voorgesteld') return [];
    return [{ ...routeVan(ding, begin.datum), ...begin.werkgever, ...begin.uwv }];
  });
}

export type Bedrijfstand = Route<'eigen_bedrijf'> & { readonly idee: string };

/** Plans for a business of his own. */
export function bedrijvenVan(dingen: Dingen): readonly Bedrijfstand[] {
  return dingenVanSoort(dingen, 'eigen_bedrijf').flatMap((ding) => {
    const begin = ding.regels[0]?.gebeurtenis;
    if (begin?.soort !== 'eigen_bedrijf_verkend') return [];
    return [{ ...routeVan(ding, begin.datum), idee: begin.uwv.idee }];
  });
}

export type Oordeelstand =
  | (Route<'deskundigenoordeel'> & {
      readonly soort: 'deskundigenoordeel';
      readonly toelichting: string | null;
    } & TrajectgebeurtenisVan<'deskundigenoordeel_voorbereid'>['werkgever'])
  | (Route<'second_opinion'> & {
      readonly soort: 'second_opinion';
      readonly toelichting: string | null;
    });

/** Opinions of others: of the UWV, and of another bedrijfsarts. */
export function oordelenVan(dingen: Dingen): readonly Oordeelstand[] {
  const vanUwv = dingenVanSoort(dingen, 'deskundigenoordeel').flatMap((ding) => {
    const begin = ding.regels[0]?.gebeurtenis;
    if (begin?.soort !== 'deskundigenoordeel_voorbereid') return [];
    const { toelichting } = begin.uwv;
    const soort = 'deskundigenoordeel' as const;
    return [{ soort, ...routeVan(ding, begin.datum), ...begin.werkgever, toelichting }];
  });
  const vanArts = dingenVanSoort(dingen, 'second_opinion').flatMap((ding) => {
    const begin = ding.regels[0]?.gebeurtenis;
    if (begin?.soort !== 'second_opinion_besproken') return [];
    const toelichting = begin.prive?.toelichting ?? null;
    return [{ soort: 'second_opinion' as const, ...routeVan(ding, begin.datum), toelichting }];
  });
  return [...vanUwv, ...vanArts];
}

function routeVan<D extends Dingsoort>({ id, staat, regels }: Ding<D>, datum: PlainDate): Route<D> {
  return { id, datum, staat, stappen: regels.flatMap(alsStap) };
}

function alsStap({ gebeurtenis }: Trajectregel): readonly Routestap[] {
  const { datum } = gebeurtenis;
  switch (gebeurtenis.soort) {
    case 'scholing_stap':
    case 'eigen_bedrijf_stap':
    case 'deskundigenoordeel_stap': {
      const { stap } = gebeurtenis.werkgever;
      return [{ stap, datum, toelichting: gebeurtenis.uwv.toelichting }];
    }
    case 'second_opinion_stap': {
      const { prive } = gebeurtenis;
      return prive === null ? [] : [{ stap: prive.stap, datum, toelichting: prive.toelichting }];
    }
    default:
      return [];
  }
}

type Uitslag = NonNullable<TrajectgebeurtenisVan<'testuitslag_toegevoegd'>['uwv']>;

/** The result of a test or assessment, and who may read it. */
export interface Teststand extends Uitslag {
  readonly id: string;
  readonly datum: PlainDate;
  readonly voor: 'dossier' | 'prive';
}

/** The results of tests, in order. */
export function testsVan(regels: readonly Trajectregel[]): readonly Teststand[] {
  return regels.flatMap(({ id, gebeurtenis }) => {
    if (gebeurtenis.soort !== 'testuitslag_toegevoegd') return [];
    const { datum, over, uwv, prive } = gebeurtenis;
    const uitslag = uwv ?? prive;
    if (uitslag === null) return [];
    const { naam, uitkomst, bestand } = uitslag;
    const voor = uwv === null ? 'prive' : 'dossier';
    return [{ id: over ?? id, datum, naam, uitkomst, bestand, voor }];
  });
}

type Plaatsing = TrajectgebeurtenisVan<'plaatsing_begonnen'>;

/** A plaatsing as it was agreed last. */
export type Plaatsingstand = Plaatsing['werkgever'] &
  Plaatsing['uwv'] & {
    readonly id: string;
    readonly begin: PlainDate;
    readonly staat: Staat<'plaatsing'>;
    readonly einde: { readonly datum: PlainDate; readonly reden: string } | null;
  };

/** The plaatsingen in the order in which they began. */
export function plaatsingenVan(dingen: Dingen): readonly Plaatsingstand[] {
  return dingenVanSoort(dingen, 'plaatsing').flatMap(({ id, staat, regels }) => {
    const eerste = regels[0]?.gebeurtenis;
    if (eerste?.soort !== 'plaatsing_begonnen') return [];
    let afspraak: Pick<Plaatsing, 'werkgever' | 'uwv'> = eerste;
    let einde: Plaatsingstand['einde'] = null;
    for (const { gebeurtenis } of regels) {
      if (gebeurtenis.soort === 'plaatsing_gewijzigd') afspraak = gebeurtenis;
      if (gebeurtenis.soort === 'plaatsing_beeindigd') {
        einde = { datum: gebeurtenis.datum, reden: gebeurtenis.werkgever.reden };
      }
    }
    return [{ id, begin: eerste.datum, staat, einde, ...afspraak.werkgever, ...afspraak.uwv }];
  });
}
