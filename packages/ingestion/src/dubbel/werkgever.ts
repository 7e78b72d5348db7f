import type { Vacature } from '@passend/domain';
import { woordenVan } from './kerntekst.js';

const RECHTSVORM = new Set(
  'bv b v nv n vof holding groep group nederland netherlands the stichting vereniging cooperatie ua u a en and salon'.split(
    ' ',
  ),
);
const BEMIDDELAARSNAAM =
  /uitzend|detacher|\bflex|flex\b|personeel|werving|recruit|staffing|interim|talent|\bjobs?\b|payroll|bemiddel|vacature|\bwerkt?\b|\bmatch|match\b|professionals|employment|arbeidsbureau/iu;
const BEMIDDELAARSTEKST =
  /\bvoor (?:onze|een|een van onze) (?:opdrachtgever|klant|relatie)(?:s|en)?\b[^.\n]{0,80}\bzoek|\bzoek(?:t|en)?\b[^.\n]{0,60} (?:voor|bij) (?:onze|een|een van onze) (?:opdrachtgever|klant|relatie)|\bonze (?:opdrachtgever|klant|relatie),|\bvan onze relatie\b|\b(?:bemiddelt|bemiddelen) \p{L}|\bbij de opdrachtgever\b|\bour client\b|\bheeft [^.\n]{3,60} voor jou bij een\b/iu;

/** Null when one of the names is unknown. */
export function zelfdeWerkgever(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  const links = ` ${naamkern(a)} `;
  const rechts = ` ${naamkern(b)} `;
  return links === rechts || links.includes(rechts) || rechts.includes(links);
}

/** True when an advert is placed for another: its employer is a bureau, by name or by its words. */
export function isBemiddeld({ werkgever, tekst }: Vacature): boolean {
  return (werkgever !== null && BEMIDDELAARSNAAM.test(werkgever)) || BEMIDDELAARSTEKST.test(tekst);
}

/** A name without its legal form: "Stichting Hazelhof" and "Hazelhof" are one. */
export function naamkern(naam: string): string {
  const woorden = woordenVan(naam);
  const kern = woorden.filter((woord) => !RECHTSVORM.has(woord));
  return (kern.length > 0 ? kern : woorden).join(' ');
}
