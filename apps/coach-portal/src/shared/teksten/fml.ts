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

/** A unit of a measure. */
export function eenheidNaam(eenheid: string): string {
  return eenheid;
}
