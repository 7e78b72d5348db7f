import type { Opleiding, Rijbewijs, Sector, Werktijd } from './beroepen/beroep.js';
import type { Plaats } from './plaatsen.js';
import type { Werkgever } from './werkgevers.js';

export type Sectiesoort =
  | 'inleiding'
  | 'taken'
  | 'omstandigheden'
  | 'eisen'
  | 'aanbod'
  | 'over'
  | 'solliciteren';

/** One part of a vacancy text, as a person reads it. */
export interface Sectie {
  readonly soort: Sectiesoort;
  readonly kop: string | null;
  readonly alineas: readonly string[];
  readonly punten: readonly string[];
}

export interface Loon {
  readonly min: number;
  readonly max: number;
  readonly per: 'maand' | 'uur';
}

export type Contract = 'vast' | 'tijdelijk' | 'uitzend';

/** A vacancy of the demo market, before any channel has given it its own shape. */
export interface DemoVacature {
  readonly nummer: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly beroepId: string;
  readonly sector: Sector;
  readonly taal: 'nl' | 'en';
  readonly werkgever: Werkgever;
  readonly plaats: Plaats;
  readonly uren: { readonly min: number; readonly max: number };
  readonly loon: Loon;
  /** Whether the pay is told at all; about a third of the employers keeps it to themselves. */
  readonly loonBekend: boolean;
  readonly opleiding: Opleiding;
  readonly contract: Contract;
  readonly werktijd: Werktijd;
  readonly rijbewijs: Rijbewijs | null;
  readonly secties: readonly Sectie[];
  /** Plain dates, yyyy-mm-dd. */
  readonly geplaatst: string;
  readonly geldigTot: string | null;
}

const sectieTekst = (sectie: Sectie): string =>
  [sectie.kop ?? '', ...sectie.alineas, ...sectie.punten.map((punt) => `- ${punt}`)]
    .filter((regel) => regel !== '')
    .join('\n');

/** The whole text as plain lines. */
export const platteTekst = (secties: readonly Sectie[]): string =>
  secties.map(sectieTekst).join('\n\n');
