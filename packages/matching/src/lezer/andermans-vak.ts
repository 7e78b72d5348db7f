import { isEigenRol } from './anderen.js';
import { opNorm } from './patroon.js';
import type { Segment } from './segmenten.js';
import type { Leesplek } from './werktekst.js';

/** A trade that is a load by its very name. */
const VAK = opNorm(
  /^\p{L}*(?:chauffeur|machinist|bestuurder|koerier|kraandrijver|glazenwasser|verhuizer|monteur|bakker|lasser|slager|metselaar|dakdekker|schilder|timmerman)s?$/u,
);
const NAAST_DE_LEZER = opNorm(/(?<!\p{L})(?:de|onze|een|je|jouw|twee|drie) $/u);
/** With these words the reader is the one that is meant. */
const GEZOCHT = opNorm(
  /(?<!\p{L})(?:als|ben|bent|word|wordt|zoek|zoekt|zoeken|wij|we|naar|ervaren|functie van|rol van|werk van|vacature voor|ruimte voor|plek voor|plaats voor|gezocht) (?:een|de|onze) $/u,
);
const BEREIK = 40;

/** "De pallets worden door de heftruckchauffeur verzet": named by his trade, and not by the title. */
export function isAndermansVak(
  { norm, titelwoorden }: Pick<Leesplek, 'norm' | 'titelwoorden'>,
  { van, tot }: Segment,
): boolean {
  const woorden = norm.slice(van, tot);
  if (!VAK.test(woorden) || isEigenRol(woorden, titelwoorden)) return false;
  const ervoor = norm.slice(Math.max(0, van - BEREIK), van);
  return NAAST_DE_LEZER.test(ervoor) && !GEZOCHT.test(ervoor);
}
