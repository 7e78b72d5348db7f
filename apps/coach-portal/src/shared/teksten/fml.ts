import type { Getalsleutel } from '@passend/domain';

/** Names of the FML. Here they are what the domain says and the API sends; another language has its own. */
export { RUBRIEK_NAMEN as rubriekNaam } from '@passend/domain';

/** The name of an item. */
export function itemNaam(_item: string, naam: string): string {
  return naam;
}

/** What a level of an item means. */
export function niveauNaam(tekst: string): string {
  return tekst;
}

/** A number with the unit of this key, as `12,5 kg`. */
export function metEenheid(_sleutel: Getalsleutel, tekst: string): string {
  return tekst;
}

/** A unit without a number. */
export function eenheidNaam(eenheid: string): string {
  return eenheid;
}
