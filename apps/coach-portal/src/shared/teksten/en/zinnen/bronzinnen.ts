import { readFileSync } from 'node:fs';

/** With what the holes of a sentence are filled; one of these fits what the translation expects. */
const VULLINGEN = [
  '2',
  '2 jaar',
  '€ 2,50',
  '12:30',
  'Amersfoort',
  'vast',
  'helemaal',
  'zorg en welzijn',
  'Engels (goed)',
  'Tillen',
  'de werkgever',
  'Plan van aanpak',
  '',
];

/** Begins as a sentence does, or after the name of what it is about. */
const BEGIN = /^(?:\p{Lu}|: \p{Ll})/u;

/** A string of source as its literal pieces: one, or more with holes between them. */
type Stukken = readonly string[];

/**
 * The Dutch sentences that a module of the API can say, read from its source: each as it may come out, once
 * for every filling when it has holes. What begins small is a part of another sentence.
 * @param pad from the root of the project
 */
export function zinnenUit(pad: string): readonly (readonly string[])[] {
  const bron = readFileSync(new URL(`../../../../../../../${pad}`, import.meta.url), 'utf8');
  const teksten: Stukken[] = [];
  leesCode(bron, 0, teksten);
  return teksten.map(vormenVan).filter((vormen) => vormen.length > 0);
}

function vormenVan(stukken: Stukken): readonly string[] {
  const [begin = '', tweede = ''] = stukken;
  if (!BEGIN.test(begin === '' ? tweede : begin) || !stukken.join().includes(' ')) return [];
  return stukken.length === 1 ? [begin] : VULLINGEN.map((vulling) => stukken.join(vulling));
}

/** Collects the strings of code up to its end or the brace that closes it. @returns where it ended */
function leesCode(bron: string, van: number, teksten: Stukken[]): number {
  let open = 0;
  for (let plek = van; plek < bron.length; plek += 1) {
    const teken = bron.charAt(plek);
    if (bron.startsWith('//', plek)) plek = naar(bron, '\n', plek);
    else if (bron.startsWith('/*', plek)) plek = naar(bron, '*/', plek) + 1;
    else if (teken === "'" || teken === '`') plek = leesTekst(bron, plek, teksten);
    else if (teken === '{') open += 1;
    else if (teken === '}' && open === 0) return plek;
    else if (teken === '}') open -= 1;
  }
  return bron.length;
}

function leesTekst(bron: string, van: number, teksten: Stukken[]): number {
  const sluit = bron.charAt(van);
  const stukken = [''];
  let plek = van + 1;
  for (; bron.charAt(plek) !== sluit && plek < bron.length; plek += 1) {
    if (sluit === '`' && bron.startsWith('${', plek)) {
      plek = leesCode(bron, plek + 2, teksten);
      stukken.push('');
    } else {
      if (bron.charAt(plek) === '\\') plek += 1;
      stukken.push(`${stukken.pop() ?? ''}${bron.charAt(plek)}`);
    }
  }
  teksten.push(stukken);
  return plek;
}

function naar(bron: string, einde: string, van: number): number {
  const plek = bron.indexOf(einde, van + 2);
  return plek < 0 ? bron.length : plek;
}
