/** Words that no English sentence has, and that few Dutch ones do without. */
const STOPWOORDEN =
  'de|het|een|je|jij|jou|jouw|niet|van|voor|naar|bij|ook|maar|geen|deze|dit|dat|nog|wel|moet|hebt|heeft|mijn|wordt|worden|zijn|uur|uren|werk|onder|vanaf|tot|ons|onze|zij|hij|haar|wij|aan|uit|wie|wat|waar';
const STOPWOORD = new RegExp(`(?<![\\p{L}-])(?:${STOPWOORDEN})(?![\\p{L}-])`, 'giu');

/** Dutch names and citations that stay Dutch in an English sentence. */
export const VAKTERMEN = [
  'plan van aanpak',
  'Wet verbetering poortwachter',
  'Uitvoeringsinstituut Werknemersverzekeringen',
] as const;

/** What is the same in every language: names for the code. */
const ZELFDE = /\.(?:id|woorden\.\d+)$/u;
/** Where a law is cited: by its Dutch name. */
const BRON = /\.bron(?:nen\.\d+)?$/u;

/** With what a text with holes is filled: the first that the Dutch one can do something with. */
const INVULLINGEN = [2, 1, 'Sam', '2026-03-12', true, ['Sam', 'Kim']] as const;

/** Dutch words in a text that should be English. */
export function nederlandsIn(tekst: string): readonly string[] {
  const zonder = VAKTERMEN.reduce((rest, term) => rest.replace(new RegExp(term, 'giu'), ''), tekst);
  return [...zonder.matchAll(STOPWOORD)].map(([woord]) => woord.toLowerCase());
}

/** Where a module in English differs from the Dutch one in more than its words; nothing when well. */
export function verschillen(nl: unknown, en: unknown, pad = ''): readonly string[] {
  const hier = pad === '' ? 'module' : pad;
  if (en === undefined) return [`${hier}: not there`];
  if (soortVan(nl) !== soortVan(en)) return [`${hier}: ${soortVan(en)}, not ${soortVan(nl)}`];
  if (typeof nl === 'function' && typeof en === 'function') return uitkomsten(nl, en, hier);
  if (typeof nl === 'string' && typeof en === 'string') return tekstfouten(nl, en, hier);
  if (typeof nl !== 'object' || nl === null || typeof en !== 'object' || en === null)
    return nl === en ? [] : [`${hier}: ${String(en)}, not ${String(nl)}`];
  return veldverschillen(nl, en, pad);
}

function veldverschillen(nl: object, en: object, pad: string): readonly string[] {
  const naam = (sleutel: string) => (pad === '' ? sleutel : `${pad}.${sleutel}`);
  const teVeel = Object.keys(en)
    .filter((sleutel) => !Object.hasOwn(nl, sleutel))
    .map((sleutel) => `${naam(sleutel)}: not in the Dutch`);
  const velden = Object.entries(nl).flatMap(([sleutel, waarde]) =>
    verschillen(waarde, Reflect.get(en, sleutel), naam(sleutel)),
  );
  return [...velden, ...teVeel];
}

function tekstfouten(nl: string, en: string, pad: string): readonly string[] {
  if (nl.trim() !== '' && en.trim() === '') return [`${pad}: empty`];
  if (isZinloos(en) && !isZinloos(nl)) return [`${pad}: says "${en}"`];
  if (ZELFDE.test(pad)) return nl === en ? [] : [`${pad}: ${en}, not ${nl}`];
  if (BRON.test(pad)) return [];
  const woorden = nederlandsIn(en);
  return woorden.length === 0 ? [] : [`${pad}: Dutch (${woorden.join(', ')}) in "${en}"`];
}

/** Both, filled with the same; what the Dutch one makes nothing of says nothing about the English. */
function uitkomsten(nl: CallableFunction, en: CallableFunction, pad: string): readonly string[] {
  const paren = INVULLINGEN.flatMap((vulling) => {
    const invoer = Array.from({ length: Math.max(nl.length, 1) }, () => vulling);
    const uit = poging(nl, invoer);
    const gaatDoor = uit === vulling && typeof vulling !== 'string';
    return uit === undefined || gaatDoor || isZinloos(uit)
      ? []
      : [[uit, poging(en, invoer)] as const];
  });
  const fouten = paren.flatMap(([uit, vertaald]) => verschillen(uit, vertaald, pad));
  return [...new Set(fouten)].slice(0, 3);
}

function poging(maak: CallableFunction, invoer: readonly unknown[]): unknown {
  try {
    return maak(...invoer);
  } catch {
    return undefined;
  }
}

function isZinloos(waarde: unknown): boolean {
  return typeof waarde === 'string' && /undefined|NaN|\[object|=>/u.test(waarde);
}

function soortVan(waarde: unknown): string {
  if (waarde === null) return 'null';
  return Array.isArray(waarde) ? 'list' : typeof waarde;
}
