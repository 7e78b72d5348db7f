import type { MatchLijst } from '@passend/contracts';
import type { GelezenPersoon } from '../markt/persoon.js';
import { telOpen, toonStand } from '../werknemers/belastbaarheid.weergave.js';

/** What a coach has to know of the document before he relies on the ranking. */
export function toonAandacht({
  document,
  passages,
  peildatum,
}: GelezenPersoon): MatchLijst['aandacht'] {
  const { verouderd, toekomst, maandenOud } = toonStand(document, peildatum);
  return { teBeoordelen: telOpen(passages), verouderd, toekomst, maandenOud };
}
