import { EENHEDEN } from './grens/eenheden.js';
import { GETALWOORD } from './grens/getallen.js';
import { inGewoneWoorden } from './grens/gewone-woorden.js';
import { zonderPieken } from './grens/pieken.js';
import { temperaturenUitTekst } from './grens/temperatuur.js';
import type { ItemSlug } from './item-slug.js';
import type { Limiet } from './maat.js';

/** The narrowest and the widest reading of the numbers in a limit; mostly the same. */
export interface Limietbereik {
  readonly streng: Limiet;
  readonly ruim: Limiet;
  /** What is allowed now and then, when the words say so beside the limit. */
  readonly piek?: Limiet;
}

/**
 * Reads a limit from the words of a document without levels, such as "tillen tot 5 kg". Gives null
 * unless exactly one number in a unit of the item stands there. The same number twice ("30 minuten
 * (een half uur)") is one.
 */
export function limietUitTekst(slug: ItemSlug, tekst: string): Limiet | null {
  const bereik = limietbereikUitTekst(slug, tekst);
  return bereik !== null && isGelijk(bereik.streng, bereik.ruim) ? bereik.ruim : null;
}

/**
 * The same for words with several numbers: "tussen 5 en 10 kg", "5 kg, incidenteel 10 kg". What is
 * within the smallest surely fits, what is above the largest surely exceeds. Null without a number,
 * or when the numbers have different units.
 */
export function limietbereikUitTekst(slug: ItemSlug, tekst: string): Limietbereik | null {
  const woorden = zonderOngeveer(inGewoneWoorden(tekst));
  const { gewoon, piek } = zonderPieken(woorden);
  const bereik = bereikVan(limietenUitTekst(slug, gewoon));
  if (bereik === null) return piek === '' ? null : bereikVan(limietenUitTekst(slug, woorden));
  const hoogste = piek === '' ? null : bereikVan(limietenUitTekst(slug, piek));
  return hoogste === null ? bereik : { ...bereik, piek: hoogste.ruim };
}

function bereikVan(gevonden: readonly Limiet[]): Limietbereik | null {
  const sleutels = new Set(gevonden.flatMap((limiet) => Object.keys(limiet)));
  const [sleutel] = sleutels;
  if (sleutel === undefined || sleutels.size > 1) return null;
  const waarden = gevonden.flatMap((limiet) => Object.values(limiet)).map(Number);
  const kleinste = { [sleutel]: Math.min(...waarden) };
  const grootste = { [sleutel]: Math.max(...waarden) };
  return sleutel === 'min_c'
    ? { streng: grootste, ruim: kleinste }
    : { streng: kleinste, ruim: grootste };
}

const EEN_OF_ZOVEEL =
  /(?<!\p{L})(?:een|'n) (kilo|pond|uur|keer|meter|minuut|kwartier|graad) of (\d{1,3}|[\p{L}]{3,14})(?= *(?:[^\p{L}\d ]|$| [\p{L}]))/giu;

/** "Een kilo of acht" is eight kilos. */
function zonderOngeveer(tekst: string): string {
  return tekst.replaceAll(EEN_OF_ZOVEEL, (heel, eenheid: string, getal: string) =>
    /^\d/u.test(getal) || GETALWOORD.test(getal)
      ? `${getal} ${MEERVOUD[eenheid] ?? eenheid}`
      : heel,
  );
}

const MEERVOUD: Readonly<Record<string, string>> = { minuut: 'minuten', graad: 'graden' };

function limietenUitTekst(slug: ItemSlug, tekst: string): readonly Limiet[] {
  if (slug === 'koude' || slug === 'hitte') return temperaturenUitTekst(slug, tekst);
  return (EENHEDEN[slug] ?? []).flatMap((lees) => lees(tekst));
}

function isGelijk(een: Limiet, ander: Limiet): boolean {
  return JSON.stringify(een) === JSON.stringify(ander);
}
