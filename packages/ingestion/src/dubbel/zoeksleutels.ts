import type { Vacature } from '@passend/domain';
import { getallenVan } from './getallen.js';
import { fnv1a } from './hash.js';
import { plaatssleutels } from './plaats.js';
import { tekstmonster } from './tekstmonster.js';
import { begrippenVan } from './titelbegrippen.js';
import { titelwoorden } from './titelwoorden.js';
import { naamkern } from './werkgever.js';

/** Raise it with every change of what follows: stored keys of another version are made anew. */
export const SLEUTEL_VERSIE = 1;

/** More places, words or numbers make a row heavy and find nothing new. */
const MAX_PLAATSEN = 3;
const MAX_WOORDEN = 6;
const MAX_GETALLEN = 6;
const MIN_WOORD = 3;

/** Numbers below this are hours, days and ages, which adverts share by chance. */
const MIN_GETAL = 100;
const JAREN = { van: 1990, tot: 2050 };

/**
 * The keys under which the copies of an advert are looked for; two adverts that share one are
 * compared in full. Each kind catches what the others miss: words of the title and the concepts that
 * they name in Dutch or English, the employer and the telling numbers, all of one place; the
 * postcode; and a sample of the text, which does not ask for the same place or title.
 * @returns distinct signed integers of 32 bits; two keys that fall together cost one comparison
 */
export function zoeksleutels(vacature: Vacature): readonly number[] {
  const plaatsen = [...new Set(vacature.werkplekken.flatMap(plaatssleutels))].slice(
    0,
    MAX_PLAATSEN,
  );
  const perPlaats = [
    ...titelsleutels(vacature),
    ...werkgeversleutels(vacature),
    ...getalsleutels(vacature),
  ];
  const alle = [
    ...plaatsen.flatMap((plaats) => perPlaats.map((sleutel) => `${plaats}|${sleutel}`)),
    ...vacature.werkplekken.flatMap(({ postcode }) => postcodesleutel(postcode)),
    ...tekstmonster(vacature).map((deel) => `tekst|${deel}`),
  ];
  return [...new Set(alle.map((sleutel) => fnv1a(sleutel) | 0))];
}

function titelsleutels(vacature: Vacature): readonly string[] {
  const woorden = [...titelwoorden(vacature)].filter((woord) => woord.length >= MIN_WOORD);
  const { begrippen } = begrippenVan(vacature.titel);
  return [
    ...woorden.slice(0, MAX_WOORDEN).map((woord) => `titel|${woord}`),
    ...[...begrippen].slice(0, MAX_WOORDEN).map((begrip) => `begrip|${begrip}`),
  ];
}

function werkgeversleutels({ werkgever }: Vacature): readonly string[] {
  return werkgever === null ? [] : [`werkgever|${naamkern(werkgever)}`];
}

/** Pay, telephone and job numbers survive every rewording and translation. */
function getalsleutels({ tekst }: Vacature): readonly string[] {
  return [...getallenVan(tekst)]
    .filter((getal) => !Number.isInteger(getal) || getal >= MIN_GETAL)
    .filter((getal) => getal < JAREN.van || getal > JAREN.tot)
    .sort((a, b) => b - a)
    .slice(0, MAX_GETALLEN)
    .map((getal) => `getal|${getal}`);
}

/** Six positions name a street; four name a town. */
function postcodesleutel(postcode: string | null): readonly string[] {
  const kaal = (postcode ?? '').replaceAll(' ', '').toUpperCase();
  return kaal.length === 6 ? [`postcode|${kaal}`] : [];
}
