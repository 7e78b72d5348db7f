import { CIJFER, SPATIE, symbolenVanTeken } from './symbolen.js';
import type { Blik, Element, Klassedeel, Tekenklasse } from './uitdrukking.js';

/** A class of more symbols than this is no piece of a word. */
const MEESTE_SYMBOLEN = 8;

/** The symbols of a class of characters; null when they are too many, or are not known. */
export function symbolenVanKlasse({ ontkend, delen }: Tekenklasse): readonly string[] | null {
  if (ontkend) return null;
  const [enige] = delen;
  if (enige !== undefined && delen.length === 1) return symbolenVanDeel(enige);
  const symbolen = new Set<string>();
  for (const deel of delen) {
    const van = symbolenVanDeel(deel);
    if (van === null) return null;
    for (const een of van) symbolen.add(een);
  }
  return symbolen.size <= MEESTE_SYMBOLEN ? [...symbolen] : null;
}

function symbolenVanDeel(deel: Klassedeel): readonly string[] | null {
  if (deel === 'cijfer') return [CIJFER];
  if (deel === 'spatie') return [SPATIE];
  if (typeof deel === 'string') return null;
  const { van, tot } = deel;
  if (van === tot) return [symbolenVanTeken(van)];
  if (tot - van >= MEESTE_SYMBOLEN && symbolenVanTeken(van) !== CIJFER) return null;
  const codes = Array.from({ length: tot - van + 1 }, (_, nr) => van + nr);
  return [...new Set(codes.map(symbolenVanTeken))];
}

/**
 * What stands beside a place where no letter may stand: a space, or a digit when that may stand
 * there. Null when the assertion is another one. What is excluded besides does not matter.
 */
export function grensVan({ ontkend, keuzes }: Blik): readonly string[] | null {
  if (!ontkend) return null;
  const uitgesloten = keuzes.flatMap(([enige, ...rest]) =>
    enige === undefined || rest.length > 0 ? [] : soortenVan(enige),
  );
  if (!uitgesloten.includes('letter')) return null;
  return uitgesloten.includes('cijfer') ? [SPATIE] : [SPATIE, CIJFER];
}

type Soort = 'letter' | 'cijfer';

/** Which kinds a class holds all of. */
function soortenVan(element: Element): readonly Soort[] {
  if (element.soort !== 'klasse' || element.klasse.ontkend) return [];
  return element.klasse.delen.flatMap(soortVanDeel);
}

function soortVanDeel(deel: Klassedeel): readonly Soort[] {
  if (deel === 'letter') return ['letter'];
  if (deel === 'cijfer' || deel === 'getal') return ['cijfer'];
  if (typeof deel === 'string') return [];
  return deel.van === A && deel.tot === Z ? ['letter'] : [];
}

const A = 97;
const Z = 122;
