import type * as nl from '../fml.js';
import type { Vertaling } from '../vertaling.js';
import { ITEMNAMEN } from './fml/items.js';
import { NIVEAUTEKSTEN } from './fml/niveaus.js';

export const rubriekNaam = {
  1: 'Personal functioning',
  2: 'Social functioning',
  3: 'Surroundings',
  4: 'Movement',
  5: 'Posture',
  6: 'Working hours',
} satisfies Vertaling<typeof nl.rubriekNaam>;

/** In English, with the Dutch name of the form where no English one is known. */
export const itemNaam: Vertaling<typeof nl.itemNaam> = (item, naam) => ITEMNAMEN.get(item) ?? naam;

export const niveauNaam: Vertaling<typeof nl.niveauNaam> = (tekst) =>
  NIVEAUTEKSTEN.get(tekst) ?? tekst;

const EENHEDEN: ReadonlyMap<string, string> = new Map([
  ['uur per werkdag', 'hours per working day'],
  ['minuten in totaal', 'minutes in all'],
  ['minuten achter elkaar', 'minutes at a stretch'],
  ['keer per uur', 'times per hour'],
  ['uur', 'hours'],
  ['decibel', 'decibels'],
]);

export const eenheidNaam: Vertaling<typeof nl.eenheidNaam> = (eenheid) =>
  EENHEDEN.get(eenheid) ?? eenheid;
