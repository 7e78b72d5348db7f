import { KOPPEN, SECTIEZINNEN, type Sectie } from '../lexicon/secties.js';
import { maakPatroon } from './patroon.js';
import type { Segment } from './segmenten.js';

const LANGSTE_KOP = 60;

const koppen = KOPPEN.map(({ sectie, patronen }) => ({
  sectie,
  zoeker: new RegExp(`^(?:${patronen.join('|')})$`, 'u'),
}));

const zinnen = SECTIEZINNEN.map(({ sectie, patronen }) => ({
  sectie,
  zoeker: maakPatroon(patronen.map((patroon) => patroon.trimEnd())),
}));

/** For every segment the part of the advert that it belongs to. */
export function bepaalSecties(norm: string, segmenten: readonly Segment[]): readonly Sectie[] {
  let lopend: Sectie = 'functie';
  return segmenten.map((segment) => {
    const zin = norm.slice(segment.van, segment.tot).trim();
    const kop = leesKop(zin);
    if (kop !== null) {
      lopend = kop;
      return kop;
    }
    return lopend === 'functie' ? (leesSectiezin(zin) ?? lopend) : lopend;
  });
}

function leesKop(zin: string): Sectie | null {
  if (zin.length > LANGSTE_KOP) return null;
  const kaal = zin.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}')]+$/u, '');
  if (/[.,;]$/u.test(zin)) return null;
  return koppen.find(({ zoeker }) => zoeker.test(kaal))?.sectie ?? null;
}

function leesSectiezin(zin: string): Sectie | null {
  const begin = zin.replace(/^[^\p{L}(]+/u, '');
  const gevonden = zinnen.find(({ zoeker }) => {
    zoeker.lastIndex = 0;
    return zoeker.exec(begin)?.index === 0;
  });
  return gevonden?.sectie ?? null;
}
