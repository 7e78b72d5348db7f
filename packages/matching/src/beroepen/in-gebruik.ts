import { type ItemSlug, tekstHash } from '@passend/domain';
import type { Belastingklasse } from './belastingklasse.js';
import type { Beroepenbestand } from './beroepenbestand.js';
import { metExtraTitels } from './extra-titels.js';
import { type HerkendBeroep, herkenIngebouwd } from './herken-beroep.js';

/** What is in use beside the built-in table; replaced as a whole. */
interface InGebruik {
  readonly herken: (titel: string) => HerkendBeroep | null;
  readonly belasting: Beroepenbestand['belasting'];
  readonly versie: string | null;
}

const INGEBOUWD: InGebruik = { herken: herkenIngebouwd, belasting: new Map(), versie: null };

let inGebruik = INGEBOUWD;

/**
 * Makes every later look-up know the titles and loads of a file that was imported; null means the
 * built-in table alone. Meant for the start of a process, before anything is looked up.
 */
export function gebruikBeroepen(bestand: Beroepenbestand | null): void {
  if (bestand === null) inGebruik = INGEBOUWD;
  else {
    const { titels, belasting, inhoud } = bestand;
    inGebruik = {
      herken: metExtraTitels(titels),
      belasting,
      versie: tekstHash(inhoud).toString(36),
    };
  }
}

/**
 * Names the imported file in use by its hash; null for the built-in table alone. Whoever keeps the occupation of
 * a vacancy longer than a process keeps this beside it and reads the vacancy again when it differs.
 */
export function beroepenVersie(): string | null {
  return inGebruik.versie;
}

/**
 * Finds the occupation that a job title names, in the built-in table and in the titles in use beside
 * it; `metExtraTitels` says which of them goes first.
 * @returns null when nothing in the title is known
 */
export function herkenBeroep(titel: string): HerkendBeroep | null {
  return inGebruik.herken(titel);
}

/** What the imported file says of a unit group on an item; null when it says nothing. */
export function ingelezenKlasse(groep: string, item: ItemSlug): Belastingklasse | null {
  return inGebruik.belasting.get(groep)?.get(item) ?? null;
}
