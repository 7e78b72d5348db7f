import type { Wensen } from '@passend/domain';

/**
 * A client of the demo agency. All of them are invented. Dates are counted back from the day of
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
  } & Wensen;
}

export interface DemoBeperking {
  readonly item: string;
  readonly niveau: number | null;
  readonly tekst: string;
  readonly limiet?: Readonly<Record<string, unknown>>;
}

/** One limit of a document, as short as it can be written. */
export const beperking = (
  item: string,
  niveau: number | null,
  tekst: string,
  limiet?: Readonly<Record<string, unknown>>,
): DemoBeperking => ({ item, niveau, tekst, ...(limiet ? { limiet } : {}) });

export const NEDERLANDS = ['nl'] as const;
