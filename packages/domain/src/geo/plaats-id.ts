/*
 * Ids are kept with vacancies, so they must not move when a place is added: a place has a hash of
 * its name and province, a postcode area its four digits. The two never overlap.
 */

/** Postcode areas lie below, places at and above it. */
const EERSTE_PLAATS = 10_000;
const HOOGSTE = 2 ** 31;

/** FNV-1a over the code units of a text. */
export function tekstHash(tekst: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) {
    hash = Math.imul(hash ^ tekst.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Id of a place.
 * @param volgnummer counts places with one name in one province, from south to north
 */
export function plaatsId(sleutel: string, provincie: string, volgnummer: number): number {
  const hash = tekstHash(`${sleutel}|${provincie}|${volgnummer}`);
  return EERSTE_PLAATS + (hash % (HOOGSTE - EERSTE_PLAATS));
}

/** Id of the area of a postcode, `1234` or `1234 AB`. */
export function postcodeId(postcode: string): number {
  return Number(postcode.slice(0, 4));
}
