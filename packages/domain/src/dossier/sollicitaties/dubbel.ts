import { dagenTussen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import { vouwWerkgever } from '../../vacature/werkgever-sleutel.js';

/** Within how many weeks the same function at the same organisation is worth a warning. Own choice. */
export const DUBBEL_BINNEN_WEKEN = 12;

/** Why something looks like what was done before. */
export const DUBBELREDENEN = [
  'zelfde_vacature',
  'opnieuw_geplaatst',
  'zelfde_adres',
  'zelfde_werk',
] as const;
export type Dubbelreden = (typeof DUBBELREDENEN)[number];

/** An earlier one that a new one looks like: a warning, never a wall. */
export interface Dubbel {
  readonly id: string;
  readonly nummer: number;
  readonly reden: Dubbelreden;
  readonly datum: PlainDate;
}

/** What is about to be entered. */
export interface Vergelijkbaar {
  readonly functie: string;
  readonly organisatie: string | null;
  readonly url: string | null;
  readonly vacatureId: string | null;
  readonly datum: PlainDate;
}

/** What stands already. */
export interface Bestaand extends Omit<Vergelijkbaar, 'datum'> {
  readonly id: string;
  readonly nummer: number;
  readonly sinds: PlainDate;
}

/**
 * The earlier sollicitaties that something looks like, newest first.
 * @param voorgangers ids of the same job as it was placed before
 */
export function dubbelenVan(
  nieuw: Vergelijkbaar,
  bestaande: readonly Bestaand[],
  voorgangers: readonly string[] = [],
): readonly Dubbel[] {
  return bestaande
    .flatMap((ander): readonly Dubbel[] => {
      const reden = redenVan(nieuw, ander, voorgangers);
      return reden === null
        ? []
        : [{ id: ander.id, nummer: ander.nummer, reden, datum: ander.sinds }];
    })
    .reverse();
}

function redenVan(
  nieuw: Vergelijkbaar,
  ander: Bestaand,
  voorgangers: readonly string[],
): Dubbelreden | null {
  const { vacatureId } = ander;
  if (vacatureId !== null && vacatureId === nieuw.vacatureId) return 'zelfde_vacature';
  if (vacatureId !== null && voorgangers.includes(vacatureId)) return 'opnieuw_geplaatst';
  if (nieuw.url !== null && kaalAdres(nieuw.url) === kaalAdres(ander.url)) return 'zelfde_adres';
  return isZelfdeWerk(nieuw, ander) ? 'zelfde_werk' : null;
}

function isZelfdeWerk(nieuw: Vergelijkbaar, ander: Bestaand): boolean {
  if (nieuw.organisatie === null || ander.organisatie === null) return false;
  if (Math.abs(dagenTussen(ander.sinds, nieuw.datum)) > DUBBEL_BINNEN_WEKEN * 7) return false;
  return (
    vouwWerkgever(nieuw.organisatie) === vouwWerkgever(ander.organisatie) &&
    kern(nieuw.functie) === kern(ander.functie)
  );
}

/** The words of a function without their order, and without what stands in brackets. */
function kern(functie: string): string {
  const zonder = functie.toLowerCase().replaceAll(/\([^)]*\)/gu, ' ');
  const woorden = zonder.match(/[\p{L}\d]{3,}/gu) ?? [];
  return [...new Set(woorden)].toSorted().join(' ');
}

/** An address without what is only there to count visitors. */
function kaalAdres(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  for (const naam of [...searchParams.keys()]) {
    if (/^(?:utm_|gclid|fbclid|ref$|source$)/iu.test(naam)) searchParams.delete(naam);
  }
  searchParams.sort();
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}?${searchParams}`;
}
